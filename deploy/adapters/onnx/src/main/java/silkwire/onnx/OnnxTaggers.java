package silkwire.onnx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import silkwire.enrich.language.NgramLanguageDetector;
import silkwire.enrich.stance.ModelStanceTagger;
import silkwire.enrich.tagging.Taggers;
import silkwire.onnx.classifier.OnnxLanguageDetector;
import silkwire.onnx.classifier.OnnxRefiner;
import silkwire.onnx.classifier.OnnxStanceTagger;
import silkwire.onnx.classifier.OnnxTopicTagger;
import silkwire.onnx.classifier.PairClassifier;
import silkwire.onnx.classifier.WindowClassifier;
import silkwire.onnx.runtime.ModelException;
import silkwire.onnx.runtime.OnnxClassifier;
import silkwire.onnx.runtime.OnnxPairClassifier;

/** The taggers whose directories are set, opened; those to ask inline and those to ask later. */
final class OnnxTaggers implements AutoCloseable {
    private final OnnxProperties properties;
    private final List<Runnable> closing = new ArrayList<>();
    private final @Nullable OnnxTopicTagger topic;
    private final @Nullable OnnxLanguageDetector language;
    private final @Nullable OnnxStanceTagger stance;

    /**
     * Opens what is set.
     *
     * @throws ModelException when a directory holds no model that can be used for its kind; the message names its property
     */
    OnnxTaggers(OnnxProperties properties) {
        this.properties = properties;
        this.topic = opened("topic", properties.topic(), () -> topics(properties.topic()));
        this.language = opened("language", properties.language(), () -> languages(properties.language()));
        this.stance = opened("stance", properties.stance(), () -> stances(properties.stance()));
    }

    private OnnxTopicTagger topics(OnnxProperties.Classifier settings) {
        return new OnnxTopicTagger(texts(settings), settings.threshold(), version(settings));
    }

    /** The script comes from the embedded detector. */
    private OnnxLanguageDetector languages(OnnxProperties.Classifier settings) {
        return new OnnxLanguageDetector(
                texts(settings), settings.threshold(), new NgramLanguageDetector(), version(settings));
    }

    private OnnxStanceTagger stances(OnnxProperties.PairClassifier settings) {
        PairClassifier pairs = OnnxPairClassifier.open(Path.of(settings.directory()), settings.model());
        closing.add(pairs::close);
        return new OnnxStanceTagger(pairs, settings.threshold(), new ModelStanceTagger(), version(settings));
    }

    private WindowClassifier texts(OnnxProperties.Classifier settings) {
        WindowClassifier texts = OnnxClassifier.open(Path.of(settings.directory()), settings.model());
        closing.add(texts::close);
        return texts;
    }

    private <T> @Nullable T opened(String kind, OnnxProperties.Settings settings, Supplier<T> tagger) {
        if (settings.directory().isBlank()) {
            return null;
        }
        try {
            return tagger.get();
        } catch (ModelException | IllegalArgumentException e) {
            close();
            throw new ModelException(
                    OnnxProperties.PREFIX + "." + kind + ".directory is '" + settings.directory() + "': "
                            + e.getMessage(),
                    e);
        }
    }

    private static String version(OnnxProperties.Settings settings) {
        return "onnx 1/" + Path.of(settings.directory()).getFileName();
    }

    /** Those that stand, with what answers inline in the place of some. */
    Taggers inline(Taggers standing) {
        Taggers adapted = standing;
        if (topic != null && properties.topic().mode() == OnnxProperties.Mode.INLINE) {
            adapted = adapted.with(topic);
        }
        if (language != null && properties.language().mode() == OnnxProperties.Mode.INLINE) {
            adapted = adapted.with(language);
        }
        return stance != null && properties.stance().mode() == OnnxProperties.Mode.INLINE
                ? adapted.with(stance)
                : adapted;
    }

    /** What answers about published articles. */
    OnnxRefiner.Slow later() {
        return new OnnxRefiner.Slow(
                properties.language().mode() == OnnxProperties.Mode.REFINE ? language : null,
                properties.topic().mode() == OnnxProperties.Mode.REFINE ? topic : null,
                properties.stance().mode() == OnnxProperties.Mode.REFINE ? stance : null);
    }

    @Override
    public void close() {
        closing.forEach(Runnable::run);
        closing.clear();
    }
}
