package silkwire.alert.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What has to be true beside the query: of the story, or of the matches over a time. */
public sealed interface Condition {
    /** The forms a rule may use. */
    String ALLOWED = "'outlets >= 3' (also independent, countries, languages, articles, copies),"
            + " 'count >= 20 stories in 1h' (also articles, outlets), 'count >= 3x usual',"
            + " 'silence: none from source ID in 24h'";

    /** As it stands in a rule. */
    @JsonValue
    String text();

    /** Reads the form a rule uses; empty where it is none of {@link #ALLOWED}. */
    static Optional<Condition> parse(String text) {
        String plain = text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return Forms.story(plain)
                .or(() -> Forms.volume(plain))
                .or(() -> Forms.unusual(plain))
                .or(() -> Forms.silence(text.strip().replaceAll("\\s+", " ")));
    }

    /** Reads what {@link #text} wrote. */
    @JsonCreator
    static Condition of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("No condition: " + text));
    }

    /** What of a story is counted. */
    enum Measure {
        OUTLETS,
        INDEPENDENT,
        COUNTRIES,
        LANGUAGES,
        ARTICLES,
        COPIES;

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** In what matches are counted over a time. */
    enum Unit {
        STORIES,
        ARTICLES,
        OUTLETS;

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The story has at least so many. */
    record StoryHas(Measure measure, int least) implements Condition {
        @Override
        public String text() {
            return measure.text() + " >= " + least;
        }
    }

    /** At least so many matches within a time. */
    record Volume(int least, Unit unit, Span within) implements Condition {
        @Override
        public String text() {
            return "count >= " + least + " " + unit.text() + " in " + within.text();
        }
    }

    /** At least so many times as many stories in an hour as usual at that hour over the last four weeks. */
    record Unusual(int times) implements Condition {
        @Override
        public String text() {
            return "count >= " + times + "x usual";
        }
    }

    /** No match from a source within a time. */
    record Silence(String source, Span within) implements Condition {
        @Override
        public String text() {
            return "silence: none from source " + source + " in " + within.text();
        }
    }

    /** The written forms. */
    final class Forms {
        private static final String NUMBER = "([1-9][0-9]{0,6})";
        private static final Pattern STORY = Pattern.compile("([a-z]+) ?>= ?" + NUMBER);
        private static final Pattern VOLUME = Pattern.compile("count ?>= ?" + NUMBER + " ([a-z]+) in " + Span.FORM);
        private static final Pattern UNUSUAL = Pattern.compile("count ?>= ?([2-9]|[1-9][0-9]{1,2})x usual");
        private static final Pattern SILENCE =
                Pattern.compile("(?i:silence: ?none from source) ([^ ]{1,200}) (?i:in) " + Span.FORM);

        private Forms() {}

        private static Optional<Condition> story(String text) {
            Matcher form = STORY.matcher(text);
            return !form.matches()
                    ? Optional.empty()
                    : Arrays.stream(Measure.values())
                            .filter(measure -> measure.text().equals(form.group(1)))
                            .<Condition>map(measure -> new StoryHas(measure, Integer.parseInt(form.group(2))))
                            .findFirst();
        }

        private static Optional<Condition> volume(String text) {
            Matcher form = VOLUME.matcher(text);
            if (!form.matches()) {
                return Optional.empty();
            }
            return Span.parse(form.group(3) + form.group(4))
                    .flatMap(within -> Arrays.stream(Unit.values())
                            .filter(unit -> unit.text().equals(form.group(2)))
                            .<Condition>map(unit -> new Volume(Integer.parseInt(form.group(1)), unit, within))
                            .findFirst());
        }

        private static Optional<Condition> unusual(String text) {
            Matcher form = UNUSUAL.matcher(text);
            return form.matches() ? Optional.of(new Unusual(Integer.parseInt(form.group(1)))) : Optional.empty();
        }

        private static Optional<Condition> silence(String text) {
            Matcher form = SILENCE.matcher(text);
            return !form.matches()
                    ? Optional.empty()
                    : Span.parse(form.group(2) + form.group(3)).map(within -> new Silence(form.group(1), within));
        }
    }
}
