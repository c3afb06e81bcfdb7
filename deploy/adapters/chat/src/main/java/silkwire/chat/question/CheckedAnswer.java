package silkwire.chat.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.Country;
import silkwire.common.event.Holder;
import silkwire.common.event.Language;
import silkwire.common.event.Mention;
import silkwire.common.event.Span;
import silkwire.common.event.Stance;
import silkwire.common.event.StanceLabel;
import silkwire.common.event.Target;
import silkwire.common.event.Topic;
import silkwire.common.query.Countries;
import silkwire.common.query.Languages;
import silkwire.enrich.country.PlaceMention;
import silkwire.enrich.country.Places;
import silkwire.enrich.text.Document;
import silkwire.enrich.topic.FoundTopics;

/**
 * An answer held against its article: only what has a known code and can be found in the text comes through. A list of which
 * nothing does is refused as a whole, unless the answer said itself that there is nothing.
 */
public final class CheckedAnswer {
    private static final String AUTHOR = "author";

    private final Answer answer;
    private final Document document;
    private final Quotations quotations;
    private final Consumer<Rejection> rejected;

    /** Tells {@code rejected} of every part that is left out. */
    public CheckedAnswer(Answer answer, Document document, Consumer<Rejection> rejected) {
        this.answer = answer;
        this.document = document;
        this.quotations = new Quotations(document);
        this.rejected = rejected;
    }

    /** The language, written in this script; empty where the answer names none we know. */
    public Optional<Language> language(String script) {
        Answer.LanguageAnswer said = answer.language();
        if (said == null || said.code() == null || !Languages.isKnown(said.code())) {
            rejected.accept(Rejection.CODE);
            return Optional.empty();
        }
        return isShare(said.confidence())
                ? Optional.of(new Language(said.code(), said.confidence(), script))
                : Optional.empty();
    }

    /** The countries; what {@code others} names (organisations) stands beside them. Empty where they are refused. */
    public Optional<Places> places(List<PlaceMention> others) {
        List<PlaceMention> mentions = new ArrayList<>(others);
        Set<String> focused = new HashSet<>();
        for (Answer.CountryAnswer country : answer.countries()) {
            String code = country.code();
            if (code == null || !Countries.isKnown(code)) {
                rejected.accept(Rejection.CODE);
                continue;
            }
            List<PlaceMention> found = quotations.mentions(code, country.mentions());
            if (found.isEmpty()) {
                rejected.accept(Rejection.EVIDENCE);
                continue;
            }
            mentions.addAll(found);
            if (country.focus()) {
                focused.add(code);
            }
        }
        mentions.sort(java.util.Comparator.comparingInt(PlaceMention::begin));
        if (mentions.size() == others.size() && !answer.countries().isEmpty()) {
            return Optional.empty();
        }
        Places places = Places.of(document, mentions);
        return Optional.of(focused.isEmpty() ? places : focusedOn(focused, places));
    }

    /** The topics, with their ancestors; empty where they are refused. */
    public Optional<List<Topic>> topics() {
        FoundTopics found = new FoundTopics();
        for (Answer.TopicAnswer topic : answer.topics()) {
            String code = topic.code();
            if (code == null || !FoundTopics.isKnown(code)) {
                rejected.accept(Rejection.CODE);
                continue;
            }
            List<Span> evidence = evidence(topic.evidence());
            if (!evidence.isEmpty() && isShare(topic.confidence())) {
                found.add(code, topic.confidence(), evidence);
            }
        }
        List<Topic> topics = found.list();
        return topics.isEmpty() && !answer.topics().isEmpty() ? Optional.empty() : Optional.of(topics);
    }

    /** The stances towards these targets, each target's in the order of the answer; empty where they are refused. */
    public Optional<List<Stance>> stances(List<Target> targets) {
        List<Stance> stances = new ArrayList<>();
        for (Target target : targets) {
            for (Answer.StanceAnswer said : answer.stances()) {
                if (Questions.named(target).equals(said.target())) {
                    stance(target, said).ifPresent(stances::add);
                }
            }
        }
        answer.stances().stream()
                .filter(said -> targets.stream()
                        .noneMatch(target -> Questions.named(target).equals(said.target())))
                .forEach(said -> rejected.accept(Rejection.CODE));
        return stances.isEmpty() && !answer.stances().isEmpty() ? Optional.empty() : Optional.of(stances);
    }

    private Optional<Stance> stance(Target target, Answer.StanceAnswer said) {
        StanceLabel label = said.label();
        if (label == null || label == StanceLabel.UNKNOWN) {
            rejected.accept(Rejection.VALUE);
            return Optional.empty();
        }
        List<Span> evidence = evidence(said.evidence());
        if (evidence.isEmpty() || !isShare(said.confidence())) {
            return Optional.empty();
        }
        double score = switch (label) {
            case SUPPORTIVE -> said.confidence();
            case CRITICAL -> -said.confidence();
            case NEUTRAL, UNCLEAR, UNKNOWN -> 0;
        };
        return holder(said.holder())
                .map(holder -> new Stance(target, holder, label, score, said.confidence(), evidence, List.of()));
    }

    private Optional<Holder> holder(@Nullable String named) {
        if (named == null || named.isBlank()) {
            rejected.accept(Rejection.VALUE);
            return Optional.empty();
        }
        if (named.equals(AUTHOR)) {
            return Optional.of(Holder.author());
        }
        List<Span> spans = evidence(List.of(named));
        return spans.stream().findFirst().map(span -> Holder.speaker(mention(span), null));
    }

    private Mention mention(Span span) {
        return document.mention(document.offset(span.field(), span.start()), document.offset(span.field(), span.end()));
    }

    private List<Span> evidence(List<String> quoted) {
        List<Span> spans = quotations.spans(quoted);
        if (spans.isEmpty()) {
            rejected.accept(Rejection.EVIDENCE);
        }
        return spans;
    }

    private boolean isShare(double confidence) {
        boolean isShare = confidence >= 0 && confidence <= 1;
        if (!isShare) {
            rejected.accept(Rejection.VALUE);
        }
        return isShare;
    }

    private static Places focusedOn(Set<String> focused, Places places) {
        List<Country> countries = places.countries().stream()
                .map(country -> country.focused(focused.contains(country.code())))
                .toList();
        return new Places(countries, places.regions(), places.organisations(), places.mentions());
    }
}
