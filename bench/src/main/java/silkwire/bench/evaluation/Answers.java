package silkwire.bench.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import silkwire.common.event.Country;
import silkwire.common.event.Stance;
import silkwire.common.event.TextField;
import silkwire.common.event.Topic;
import silkwire.enrich.tagging.Tags;

/** What tags say, in the terms of the labels. */
record Answers(Tags tags) {
    private static final int CODE_START = "medtop:".length();
    private static final String TOP_LEVEL = "000000";

    /** A country's mention in the body, in UTF-16 units. */
    record CountryMention(int start, int end, String code) {
        boolean overlaps(int from, int to) {
            return start < to && end > from;
        }
    }

    /** The language without script or region. */
    String language() {
        return tags.language().code().replaceFirst("-.*", "");
    }

    Set<String> countries() {
        return tags.countries().stream().map(Country::code).collect(Collectors.toCollection(TreeSet::new));
    }

    List<CountryMention> mentionsInBody() {
        return tags.countries().stream()
                .flatMap(country -> country.mentions().stream()
                        .filter(mention -> mention.field() == TextField.BODY)
                        .map(mention -> new CountryMention(mention.start(), mention.end(), country.code())))
                .toList();
    }

    /** The countries in focus, the most salient first; where none is, the most salient one. */
    List<String> focus() {
        List<Country> bySalience = tags.countries().stream()
                .sorted(Comparator.comparing((Country country) -> !country.focus())
                        .thenComparing(Country::salience, Comparator.reverseOrder()))
                .toList();
        List<String> focus =
                bySalience.stream().filter(Country::focus).map(Country::code).toList();
        return focus.isEmpty() ? bySalience.stream().limit(1).map(Country::code).toList() : focus;
    }

    /** The two digits of the top-level topics, the surest first. */
    List<String> topics() {
        return bySureness()
                .filter(code -> code.endsWith(TOP_LEVEL))
                .map(code -> code.substring(0, 2))
                .toList();
    }

    /** The digits of all topics, the surest first. */
    List<String> allTopics() {
        return bySureness().toList();
    }

    private Stream<String> bySureness() {
        return tags.topics().stream()
                .sorted(Comparator.comparing(Topic::confidence, Comparator.reverseOrder()))
                .map(topic -> topic.code().substring(CODE_START));
    }

    /** The first stance towards a watched name. */
    Optional<Stance> towardsNamed(String id) {
        return tags.stances().stream()
                .filter(stance -> id.equals(stance.target().id()))
                .findFirst();
    }

    /** The stances towards a country. */
    List<Stance> towards(String country) {
        return tags.stances().stream()
                .filter(stance -> country.equals(stance.target().code()))
                .toList();
    }
}
