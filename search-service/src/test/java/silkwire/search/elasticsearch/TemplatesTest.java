package silkwire.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import silkwire.common.json.EventJson;
import tools.jackson.databind.JsonNode;

class TemplatesTest {
    /** What the server itself has. */
    private static final Set<String> CORE = Set.of(
            "custom", "standard", "lowercase", "stop", "keyword", "text", "date", "date_nanos", "long", "object");

    /** What the module analysis-common adds, as far as it is needed. */
    private static final Set<String> ANALYSIS_COMMON = Set.of(
            "mapping",
            "pattern_replace",
            "stemmer",
            "elision",
            "apostrophe",
            "asciifolding",
            "decimal_digit",
            "cjk_width",
            "cjk_bigram",
            "arabic_normalization",
            "persian_normalization",
            "lowercase");

    private final JsonNode articles =
            read(Templates.articles(IndexFamily.articles("")).toString());
    private final JsonNode revisions =
            read(Templates.revisions(IndexFamily.revisions("")).toString());

    @Test
    void nameOnlyWhatEveryElasticsearchHas() {
        // given
        JsonNode analysis = articles.at("/template/settings/analysis");
        Set<String> defined = new TreeSet<>();
        List.of("char_filter", "filter", "analyzer").forEach(part -> defined.addAll(names(analysis.get(part))));

        // when
        Set<String> used = new TreeSet<>();
        collect(analysis, used);
        used.removeAll(defined);

        // then
        assertThat(defined).isNotEmpty().allMatch(name -> name.startsWith("silkwire_"));
        assertThat(used).isNotEmpty().allMatch(name -> CORE.contains(name) || ANALYSIS_COMMON.contains(name));
    }

    @Test
    void mapEveryTextToAnAnalyzerThatIsDefined() {
        // given
        List<String> analyzers = names(articles.at("/template/settings/analysis/analyzer"));

        // when
        JsonNode arabic = articles.at("/template/mappings/properties/text/properties/title/properties/ar");

        // then
        assertThat(analyzers).contains(arabic.get("analyzer").asString());
        assertThat(analyzers).contains(arabic.at("/fields/exact/analyzer").asString());
    }

    @Test
    void nameNoAliasAndForbidIndicesThatAriseByWriting() {
        for (JsonNode template : List.of(articles, revisions)) {
            assertThat(template.at("/template/aliases").isMissingNode()).isTrue();
            assertThat(template.get("allow_auto_create").asBoolean()).isFalse();
            assertThat(template.at("/template/mappings/dynamic").asBoolean()).isFalse();
            assertThat(template.at("/template/settings/refresh_interval").asString())
                    .isEqualTo("500ms");
        }
    }

    @Test
    void nestNothing() {
        assertThat(articles.toString()).doesNotContain("\"nested\"");
    }

    private static void collect(JsonNode node, Set<String> used) {
        if (node.isObject()) {
            for (String name : List.of("type", "tokenizer")) {
                if (node.path(name).isString()) {
                    used.add(node.get(name).asString());
                }
            }
            for (String name : List.of("filter", "char_filter")) {
                if (node.path(name).isArray()) {
                    node.get(name).forEach(element -> used.add(element.asString()));
                }
            }
        }
        node.forEach(child -> collect(child, used));
    }

    private static List<String> names(JsonNode object) {
        return new ArrayList<>(object.propertyNames());
    }

    private static JsonNode read(String json) {
        return EventJson.mapper().readTree(json);
    }
}
