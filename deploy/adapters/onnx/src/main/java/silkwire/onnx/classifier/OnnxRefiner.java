package silkwire.onnx.classifier;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleRefined;
import silkwire.enrich.language.DetectedLanguages;
import silkwire.enrich.refinement.PublishedText;
import silkwire.enrich.refinement.RefinedTags;
import silkwire.enrich.refinement.Refiner;

/** Asks classifiers that are too slow to answer inline about published articles. */
public final class OnnxRefiner implements Refiner {
    private final Slow slow;
    private final int inFlight;
    private final Duration patience;
    private final Clock clock;

    /** The taggers that answer later; a kind that has none stays as it is published. */
    public record Slow(
            @Nullable OnnxLanguageDetector language,
            @Nullable OnnxTopicTagger topic,
            @Nullable OnnxStanceTagger stance) {}

    /** Asks about so many articles at a time, of which none takes longer than {@code patience}. */
    public OnnxRefiner(Slow slow, int inFlight, Duration patience, Clock clock) {
        this.slow = slow;
        this.inFlight = inFlight;
        this.patience = patience;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "onnx";
    }

    @Override
    public int inFlight() {
        return inFlight;
    }

    @Override
    public Duration patience() {
        return patience;
    }

    @Override
    public Optional<ArticleRefined> refine(ArticleEnriched article) {
        PublishedText text = PublishedText.of(article);
        RefinedTags found = new RefinedTags(article);
        long languages = text.languages();
        if (slow.language() != null) {
            DetectedLanguages detected = slow.language().detect(text.document());
            languages = detected.bits();
            found.language(
                    detected.language(), detected.others(), slow.language().version());
        }
        if (slow.topic() != null) {
            found.topics(
                    slow.topic().tag(text.document(), languages), slow.topic().version());
        }
        if (slow.stance() != null) {
            found.stances(
                    slow.stance()
                            .tag(text.document(), text.places(), text.watched(), languages)
                            .stances(),
                    slow.stance().version());
        }
        return found.answer(clock.instant());
    }
}
