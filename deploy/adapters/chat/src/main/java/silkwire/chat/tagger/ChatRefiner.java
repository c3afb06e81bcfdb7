package silkwire.chat.tagger;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import silkwire.chat.question.CheckedAnswer;
import silkwire.chat.question.Questions;
import silkwire.chat.question.TagKind;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleRefined;
import silkwire.common.event.Target;
import silkwire.enrich.country.Places;
import silkwire.enrich.refinement.RefinedTags;
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
        RefinedTags found = new RefinedTags(article);
        aboutText.ifPresent(answer -> read(answer, article, found));
        if (questions.asksFor(TagKind.STANCE)) {
            List<Target> targets = ChatTaggers.targets(found.countries(), article.stances());
            consultation
                    .aboutStances(targets)
                    .flatMap(answer -> answer.stances(targets))
                    .ifPresent(stances -> found.stances(stances, version));
        }
        return found.answer(clock.instant());
    }

    private void read(CheckedAnswer answer, ArticleEnriched article, RefinedTags found) {
        Questions questions = consultations.questions();
        if (questions.asksFor(TagKind.LANGUAGE)) {
            answer.language(article.language().script())
                    .ifPresent(language -> found.language(language, article.languages(), version));
        }
        if (questions.asksFor(TagKind.COUNTRY)) {
            answer.places(List.of())
                    .map(Places::countries)
                    .ifPresent(named -> found.countries(
                            named, NamedRegions.of(article.regions(), article.countries(), named), version));
        }
        if (questions.asksFor(TagKind.TOPIC)) {
            answer.topics().ifPresent(topics -> found.topics(topics, version));
        }
    }
}
