package silkwire.chat.tagger;

import java.util.ArrayList;
import java.util.List;
import silkwire.chat.question.CheckedAnswer;
import silkwire.chat.question.TagKind;
import silkwire.common.event.Country;
import silkwire.common.event.LanguageShare;
import silkwire.common.event.Stance;
import silkwire.common.event.Target;
import silkwire.common.event.Topic;
import silkwire.common.event.WatchTarget;
import silkwire.enrich.country.CountryTagger;
import silkwire.enrich.country.PlaceMention;
import silkwire.enrich.country.Places;
import silkwire.enrich.country.Publication;
import silkwire.enrich.language.DetectedLanguages;
import silkwire.enrich.language.LanguageDetector;
import silkwire.enrich.stance.StanceFindings;
import silkwire.enrich.stance.StanceTagger;
import silkwire.enrich.tagging.TaggerAdapter;
import silkwire.enrich.tagging.Taggers;
import silkwire.enrich.text.Document;
import silkwire.enrich.topic.TopicTagger;

/** Asks the model inline, for the kinds of tags it is set to; where it has no answer in time the standing tagger's counts. */
public final class ChatTaggers implements TaggerAdapter {
    private final Consultations consultations;
    private final String version;

    /** Under this version in the articles. */
    public ChatTaggers(Consultations consultations, String version) {
        this.consultations = consultations;
        this.version = version;
    }

    @Override
    public Taggers adapt(Taggers standing) {
        Taggers adapted = standing;
        if (asksFor(TagKind.LANGUAGE)) {
            adapted = adapted.with(new ChatLanguageDetector(standing.language()));
        }
        if (asksFor(TagKind.COUNTRY)) {
            adapted = adapted.with(new ChatCountryTagger(standing.country()));
        }
        if (asksFor(TagKind.TOPIC)) {
            adapted = adapted.with(new ChatTopicTagger(standing.topic()));
        }
        return asksFor(TagKind.STANCE) ? adapted.with(new ChatStanceTagger(standing.stance())) : adapted;
    }

    private boolean asksFor(TagKind kind) {
        return consultations.questions().asksFor(kind);
    }

    /** Names both: an article does not tell which of the two answered, its confidence and evidence do. */
    private String versionBeside(String fallback) {
        return version + " or " + fallback;
    }

    private final class ChatLanguageDetector implements LanguageDetector {
        private final LanguageDetector fallback;

        ChatLanguageDetector(LanguageDetector fallback) {
            this.fallback = fallback;
        }

        @Override
        public DetectedLanguages detect(Document document) {
            DetectedLanguages found = fallback.detect(document);
            return consultations
                    .on(document)
                    .aboutText()
                    .flatMap(answer -> answer.language(found.language().script()))
                    .map(language -> new DetectedLanguages(language, without(language.code(), found.others())))
                    .orElse(found);
        }

        @Override
        public String version() {
            return versionBeside(fallback.version());
        }
    }

    static List<LanguageShare> without(String code, List<LanguageShare> others) {
        return others.stream().filter(other -> !other.code().equals(code)).toList();
    }

    private final class ChatCountryTagger implements CountryTagger {
        private final CountryTagger fallback;

        ChatCountryTagger(CountryTagger fallback) {
            this.fallback = fallback;
        }

        @Override
        public Places tag(Document document, long languages) {
            return tag(document, languages, Publication.UNKNOWN);
        }

        @Override
        public Places tag(Document document, long languages, Publication publication) {
            Places found = fallback.tag(document, languages, publication);
            List<PlaceMention> organisations = found.mentions().stream()
                    .filter(mention -> mention.place().isOrganisation())
                    .toList();
            return consultations
                    .on(document)
                    .aboutText()
                    .flatMap(answer -> answer.places(organisations))
                    .map(places -> new Places(
                            places.countries(),
                            NamedRegions.of(found.regions(), found.countries(), places.countries()),
                            places.organisations(),
                            places.mentions()))
                    .orElse(found);
        }

        @Override
        public String version() {
            return versionBeside(fallback.version());
        }
    }

    private final class ChatTopicTagger implements TopicTagger {
        private final TopicTagger fallback;

        ChatTopicTagger(TopicTagger fallback) {
            this.fallback = fallback;
        }

        @Override
        public List<Topic> tag(Document document, long languages) {
            return consultations
                    .on(document)
                    .aboutText()
                    .flatMap(CheckedAnswer::topics)
                    .orElseGet(() -> fallback.tag(document, languages));
        }

        @Override
        public String version() {
            return versionBeside(fallback.version());
        }
    }

    private final class ChatStanceTagger implements StanceTagger {
        private final StanceTagger fallback;

        ChatStanceTagger(StanceTagger fallback) {
            this.fallback = fallback;
        }

        @Override
        public StanceFindings tag(Document document, Places places, List<WatchTarget> watched, long languages) {
            StanceFindings found = fallback.tag(document, places, watched, languages);
            List<Target> targets = new ArrayList<>();
            watched.forEach(each -> targets.add(Target.named(each.id(), each.name())));
            places.countries().stream().map(Country::code).map(Target::country).forEach(targets::add);
            return consultations
                    .on(document)
                    .aboutStances(targets)
                    .flatMap(answer -> answer.stances(targets))
                    .map(stances -> new StanceFindings(stances, found.relations()))
                    .orElse(found);
        }

        @Override
        public String version() {
            return versionBeside(fallback.version());
        }
    }

    /** The targets an article was tagged for: its countries, and the watched names it has a stance to. */
    static List<Target> targets(List<Country> countries, List<Stance> stances) {
        List<Target> targets = new ArrayList<>();
        stances.stream()
                .map(Stance::target)
                .filter(target -> target.code() == null)
                .distinct()
                .forEach(targets::add);
        countries.stream().map(Country::code).map(Target::country).forEach(targets::add);
        return targets;
    }
}
