package silkwire.common.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import silkwire.common.event.TextField;
import silkwire.common.json.EventJson;
import tools.jackson.databind.JsonNode;

/** The definitions say the same to Elasticsearch as to Lucene, in words every Elasticsearch knows. */
final class AnalysesTest {
    private static final Set<String> STOCK_FILTERS = Set.of(
            "cjk_width",
            "lowercase",
            "decimal_digit",
            "asciifolding",
            "arabic_normalization",
            "persian_normalization",
            "apostrophe");
    private static final Set<String> STOCK_TYPES =
            Set.of("lowercase", "stemmer", "elision", "pattern_replace", "cjk_bigram");

    private final JsonNode settings = EventJson.mapper().valueToTree(Analyses.settings());
    private final JsonNode mapping = EventJson.mapper().valueToTree(Analyses.mapping());

    @Test
    void everyLanguageOfTheTwelveHasItsOwn() {
        assertThat(List.of("ar", "ru", "en", "kk", "uz", "ky", "tg", "tk", "fa", "tr", "zh", "fr"))
                .allSatisfy(
                        language -> assertThat(Analyses.of(language).language()).isEqualTo(language));
    }

    @Test
    void anyOtherLanguageIsReadAsOther() {
        assertThat(List.of("de", "und", "ja", "", "x"))
                .allSatisfy(
                        language -> assertThat(Analyses.of(language).language()).isEqualTo(Analyses.OTHER));
        assertThat(Analyses.of("zh-Hant").language()).isEqualTo("zh");
    }

    @Test
    void everyNameUsedIsDefinedOrStock() {
        assertThat(settings.get("analyzer").properties())
                .hasSize(4 * Analyses.all().size());
        settings.get("analyzer").properties().forEach(entry -> {
            JsonNode analyzer = entry.getValue();
            assertThat(analyzer.get("tokenizer").asString()).isEqualTo("standard");
            analyzer.get("filter")
                    .forEach(name -> assertThat(STOCK_FILTERS.contains(name.asString())
                                    || settings.get("filter").has(name.asString()))
                            .as(name.asString())
                            .isTrue());
            analyzer.get("char_filter")
                    .forEach(name -> assertThat(settings.get("char_filter").has(name.asString()))
                            .as(name.asString())
                            .isTrue());
        });
    }

    @Test
    void definedFiltersAreOfStockTypes() {
        assertThat(settings.get("filter").properties())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(STOCK_TYPES)
                        .contains(entry.getValue().get("type").asString()));
        assertThat(settings.get("char_filter").properties()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.getValue().get("type").asString()).isEqualTo("mapping");
            assertThat(entry.getValue().get("mappings").values())
                    .isNotEmpty()
                    .allSatisfy(
                            rule -> assertThat(rule.asString()).matches("(\\\\u[0-9A-F]{4})+ => (\\\\u[0-9A-F]{4})*"));
        });
    }

    @Test
    void theMappingNamesDefinedAnalyzersAtThePathsQueriesUse() {
        for (LanguageAnalysis language : Analyses.all()) {
            JsonNode property = mapping.get("properties").get(language.language());
            JsonNode exact = property.get("fields").get("exact");
            for (JsonNode text : List.of(property, exact)) {
                assertThat(settings.get("analyzer").has(text.get("analyzer").asString()))
                        .isTrue();
                assertThat(settings.get("analyzer")
                                .has(text.get("search_analyzer").asString()))
                        .isTrue();
            }
        }
        assertThat(Analyses.of("ar").path(TextField.BODY, Precision.STEMMED)).isEqualTo("body.ar");
        assertThat(Analyses.of("ar").path(TextField.TITLE, Precision.EXACT)).isEqualTo("title.ar.exact");
    }
}
