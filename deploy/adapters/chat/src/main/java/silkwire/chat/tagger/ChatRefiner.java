package silkwire.chat.tagger;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import silkwire.chat.question.CheckedAnswer;
import silkwire.chat.question.Questions;
import silkwire.chat.question.TagKind;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleRefined;
import silkwire.common.event.Country;
import silkwire.common.event.Language;
import silkwire.common.event.LanguageShare;
import silkwire.common.event.Stance;
import silkwire.common.event.Target;
import silkwire.common.event.Topic;
import silkwire.enrich.refinement.Refiner;
import silkwire.enrich.text.Document;

/** Asks the model about published articles. What it leaves open stays as the embedded taggers have it. */
public final class ChatRefiner implements Refiner {
    private final Consultations consultations;
    private final int inFlight;
    private final String version;
    private final Clock clock;

    /** As many articles at a time as questions are allowed. */
    public ChatRefiner(Consultations consultations, int inFlight, String version, Clock clock) {
        this.consultations = consultations;
        this.inFlight = inFlight;
        this.version = version;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "chat";
    }

    @Override
    public int inFlight() {
        return inFlight;
    }

    @Override
    public Duration patience() {
        return consultations.patience();
    }

    @Override
    public Optional<ArticleRefined> refine(ArticleEnriched article) {
        Document document = Document.of(article.title(), article.body(), article.marks());
        Consultation consultation = consultations.alone(document);
        Questions questions = consultations.questions();
        Optional<CheckedAnswer> aboutText = questions.asksAboutText() ? consultation.aboutText() : Optional.empty();
        Found found = new Found(article);
        aboutText.ifPresent(answer -> found.read(answer, questions));
        if (questions.asksFor(TagKind.STANCE)) {
            List<Target> targets = ChatTaggers.targets(
                    found.countries == null ? article.countries() : found.countries, article.stances());
            consultation.aboutStances(targets).ifPresent(answer -> found.readStances(answer, targets));
        }
        return found.taggers.isEmpty() ? Optional.empty() : Optional.of(found.refined());
    }

    /** What came in, kind by kind. */
    private final class Found {
        private final ArticleEnriched article;
        private final Map<String, String> taggers = new HashMap<>();
        private @Nullable Language language;
        private @Nullable List<LanguageShare> languages;
        private @Nullable List<Country> countries;
        private @Nullable List<String> regions;
        private @Nullable List<Topic> topics;
        private @Nullable List<Stance> stances;

        Found(ArticleEnriched article) {
            this.article = article;
        }

        void read(CheckedAnswer answer, Questions questions) {
            if (questions.asksFor(TagKind.LANGUAGE)) {
                answer.language(article.language().script()).ifPresent(this::readLanguage);
            }
            if (questions.asksFor(TagKind.COUNTRY)) {
                List<Country> named = answer.places(List.of()).countries();
                countries = named;
                regions = NamedRegions.of(article.regions(), article.countries(), named);
                taggers.put("country", version);
            }
            if (questions.asksFor(TagKind.TOPIC)) {
                topics = answer.topics().list();
                taggers.put("topic", version);
            }
        }

        private void readLanguage(Language read) {
            language = read;
            languages = ChatTaggers.without(read.code(), article.languages());
            taggers.put("language", version);
        }

        void readStances(CheckedAnswer answer, List<Target> targets) {
            stances = answer.stances(targets);
            taggers.put("stance", version);
        }

        ArticleRefined refined() {
            return new ArticleRefined(
                    article.id(),
                    article.sequence(),
                    article.revision(),
                    clock.instant(),
                    taggers,
                    language,
                    languages,
                    countries,
                    regions,
                    null,
                    topics,
                    stances,
                    null);
        }
    }
}
