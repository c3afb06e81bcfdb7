package silkwire.bench.evaluation;

import java.util.List;
import java.util.Map;

/**
 * What one set says about one task.
 *
 * @param figures by name, then by group: {@code all}, a language, or what else the set tells apart
 * @param confusions how often each label got each answer, of all cases together
 * @param confusionsBy the same for each group, where there are few labels
 * @param errors some cases whose answer is wrong
 */
public record TaskReport(
        String task,
        Map<String, Map<String, Figure>> figures,
        Map<String, Map<String, Integer>> confusions,
        Map<String, Map<String, Map<String, Integer>>> confusionsBy,
        List<ErrorExample> errors) {

    /** A case whose answer is wrong, with the beginning of its text. */
    public record ErrorExample(String id, String language, String expected, String found, String text) {}
}
