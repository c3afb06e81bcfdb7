package silkwire.common.elasticsearch;

import java.util.stream.Stream;
import silkwire.common.analysis.Analyses;
import silkwire.common.json.EventJson;
import silkwire.common.query.FieldKind;
import silkwire.common.query.QueryField;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How the index reads an article: one property per language with an {@code exact} one in it, keywords per query field; everything
 * else of the event stays in {@code _source} unmapped. The texts and keywords made for the index are left out of {@code
 * _source}: they can be made again from the event, and an article is answered as it is stored. It uses only what the core of Elasticsearch and its analysis-common have.
 */
public final class ArticleMapping {
    private ArticleMapping() {}

    /** The mapping and the settings it needs, as they stand in a template or in the creation of an index. */
    public static ObjectNode definition() {
        ObjectNode definition = EventJson.mapper().createObjectNode();
        addTo(definition);
        return definition;
    }

    /** Adds the mapping and the settings it needs to what a template has already. */
    public static void addTo(ObjectNode template) {
        ObjectNode mappings = template.withObject("/mappings").put("dynamic", false);
        ArrayNode excluded = mappings.putObject("_source").putArray("excludes");
        Paths.INTERNAL.forEach(excluded::add);
        ObjectNode properties = mappings.putObject("properties");
        put(properties, Paths.ID, "keyword");
        put(properties, Paths.SEQUENCE, "long");
        put(properties, Paths.PUBLISHED, "date");
        put(properties, Paths.RECEIVED, "date");
        put(properties, "enrichedAt", "date");
        put(properties, Paths.INDEXED, "date");
        put(properties, Paths.BACKFILL, "boolean");
        put(properties.putObject("source").putObject("properties"), "country", "keyword");
        ObjectNode story = properties.putObject("story").putObject("properties");
        put(story, "role", "keyword");
        put(story, "credit", "keyword");
        put(properties, Paths.STANCES, "keyword");
        put(properties, Paths.RELATIONS, "keyword");
        ObjectNode keys = properties.putObject(Paths.KEYS).putObject("properties");
        Stream.of(QueryField.values())
                .filter(field -> field.kind() == FieldKind.CODE || field.kind() == FieldKind.KEYWORD)
                .forEach(field -> put(keys, field.text(), "keyword"));
        ObjectNode text = properties.putObject(Paths.TEXT).putObject("properties");
        text.putPOJO("title", Analyses.mapping());
        text.putPOJO("body", Analyses.mapping());
        template.withObject("/settings").putPOJO("analysis", Analyses.settings());
    }

    private static void put(ObjectNode properties, String name, String type) {
        properties.putObject(name).put("type", type);
    }
}
