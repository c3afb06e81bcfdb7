package silkwire.common.analysis;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes analyses as Elasticsearch reads them. */
final class AnalysisSettings {
    private AnalysisSettings() {}

    static Map<String, Object> of(List<LanguageAnalysis> languages) {
        Map<String, Object> mappings = new TreeMap<>();
        Map<String, Object> filters = new TreeMap<>();
        Map<String, Object> analyzers = new TreeMap<>();
        for (LanguageAnalysis language : languages) {
            for (Precision precision : Precision.values()) {
                for (Analysis analysis : List.of(language.ofArticles(precision), language.ofQueries(precision))) {
                    analysis.mappings().forEach(mapping -> mappings.put(mapping.name(), charFilter(mapping)));
                    analysis.steps().stream()
                            .filter(step -> !step.definition().isEmpty())
                            .forEach(step -> filters.put(step.filterName(), step.definition()));
                    analyzers.put(analysis.name(), analyzer(analysis));
                }
            }
        }
        return Map.of("char_filter", mappings, "filter", filters, "analyzer", analyzers);
    }

    static Map<String, Object> mapping(List<LanguageAnalysis> languages) {
        Map<String, Object> properties = new TreeMap<>();
        for (LanguageAnalysis language : languages) {
            Map<String, Object> property = new TreeMap<>(text(language, Precision.STEMMED));
            Map<String, Object> exact = new TreeMap<>(text(language, Precision.EXACT));
            // It says whether words stand as written; how long the text is counts in the stemmed field.
            exact.put("norms", false);
            property.put("fields", Map.of("exact", exact));
            properties.put(language.language(), property);
        }
        return Map.of("type", "object", "properties", properties);
    }

    private static Map<String, Object> text(LanguageAnalysis language, Precision precision) {
        return Map.of(
                "type", "text",
                "analyzer", language.ofArticles(precision).name(),
                "search_analyzer", language.ofQueries(precision).name());
    }

    private static Map<String, Object> analyzer(Analysis analysis) {
        return Map.of(
                "type",
                "custom",
                "tokenizer",
                "standard",
                "char_filter",
                analysis.mappings().stream().map(CharMapping::name).toList(),
                "filter",
                analysis.steps().stream().map(TokenStep::filterName).toList());
    }

    private static Map<String, Object> charFilter(CharMapping mapping) {
        List<String> rules = mapping.replacements().entrySet().stream()
                .map(replacement -> escaped(replacement.getKey()) + " => " + escaped(replacement.getValue()))
                .toList();
        return Map.of("type", "mapping", "mappings", rules);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(String.format("\\u%04X", c)));
        return escaped.toString();
    }
}
