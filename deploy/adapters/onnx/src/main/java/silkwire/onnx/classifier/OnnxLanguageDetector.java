package silkwire.onnx.classifier;

import java.util.List;
import silkwire.common.event.Language;
import silkwire.common.query.Languages;
import silkwire.enrich.language.DetectedLanguages;
import silkwire.enrich.language.LanguageDetector;
import silkwire.enrich.text.Document;

/**
 * The language from a classifier whose labels are languages; {@code und} below {@code threshold}. The script, and the
 * languages of parts of the text, come from the detector it replaces.
 */
public final class OnnxLanguageDetector implements LanguageDetector {
    private final WindowClassifier classifier;
    private final double threshold;
    private final LanguageDetector scripts;
    private final String version;

    /** Refuses a label that is no language. */
    public OnnxLanguageDetector(
            WindowClassifier classifier, double threshold, LanguageDetector scripts, String version) {
        classifier.labels().stream()
                .filter(label -> !Languages.isKnown(label))
                .findFirst()
                .ifPresent(label -> {
                    throw new IllegalArgumentException(
                            "The language model has the label '" + label + "'; allowed: ISO 639-1 codes, ckb and und");
                });
        this.classifier = classifier;
        this.threshold = threshold;
        this.scripts = scripts;
        this.version = version;
    }

    @Override
    public DetectedLanguages detect(Document document) {
        DetectedLanguages known = scripts.detect(document);
        Verdict verdict = Verdict.on(document, classifier);
        int best = 0;
        for (int label = 1; label < verdict.probabilities().length; label++) {
            if (verdict.probabilities()[label] > verdict.probabilities()[best]) {
                best = label;
            }
        }
        double probability = verdict.probabilities()[best];
        boolean isSure = probability >= threshold && probability > 0;
        String code = isSure ? classifier.labels().get(best) : DetectedLanguages.UNDETERMINED;
        Language language =
                new Language(code, isSure ? probability : 0, known.language().script());
        return new DetectedLanguages(
                language,
                isSure
                        ? known.others().stream()
                                .filter(other -> !other.code().equals(code))
                                .toList()
                        : List.of());
    }

    @Override
    public String version() {
        return version;
    }
}
