package silkwire.search.elasticsearch;

import java.util.stream.Stream;
import silkwire.common.analysis.Analyses;
import silkwire.common.json.EventJson;
import silkwire.common.query.FieldKind;
import silkwire.common.query.QueryField;
import silkwire.search.story.StorySearch;
import tools.jackson.databind.node.ObjectNode;

/**
 * The index templates. They name no alias, forbid indices that arise by writing, and use only what the core of
 * Elasticsearch and its analysis-common have.
 */
final class Templates {
    private static final String REFRESH = "500ms";

    /**
     * Two refreshes a second make small segments; merging eight at a time, as is usual, would merge the postings of a day's
     * article four times and more, which costs more than indexing it.
     */
    private static final int SEGMENTS_PER_TIER = 24;

    private static final String FLOOR_SEGMENT = "1mb";

    private Templates() {}

    /**
     * Of articles: one property per language with an {@code exact} one in it, keywords per query field; everything else of the
     * event stays in {@code _source} unmapped. The texts and keywords made for the index are left out of {@code _source}:
     * they can be made again from the event.
     */
    static ObjectNode articles(IndexFamily family) {
        ObjectNode template = frame(family);
        ObjectNode mappings = mappings(template);
        mappings.putObject("_source").putArray("excludes").add(Paths.TEXT).add(Paths.KEYS);
        ObjectNode properties = mappings.putObject("properties");
        put(properties, Paths.ID, "keyword");
        put(properties, "sequence", "long");
        put(properties, Paths.PUBLISHED, "date");
        put(properties, Paths.RECEIVED, "date");
        put(properties, "enrichedAt", "date");
        put(properties, Paths.INDEXED, "date");
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
        ((ObjectNode) template.at("/template/settings")).putPOJO("analysis", Analyses.settings());
        return template;
    }

    /** Of fates: what they are looked up and sorted by. */
    static ObjectNode revisions(IndexFamily family) {
        ObjectNode template = frame(family);
        ObjectNode properties = mappings(template).putObject("properties");
        put(properties, Paths.ID, "keyword");
        put(properties, "outcome", "keyword");
        put(properties, "sourceId", "keyword");
        put(properties, "sequence", "long");
        put(properties, Paths.RECEIVED, "date");
        put(properties, "decidedAt", "date_nanos");
        return template;
    }

    /** Of summaries of stories: what stories are chosen by; one request may read as many as a search may be narrowed by. */
    static ObjectNode stories(IndexFamily family) {
        ObjectNode template = frame(family);
        ObjectNode properties = mappings(template).putObject("properties");
        put(properties, Paths.ID, "keyword");
        put(properties, Paths.ARTICLES, "integer");
        put(properties, Paths.COPIES, "integer");
        put(properties, Paths.OUTLET_COUNT, "integer");
        put(properties, Paths.FIRST_PUBLISHED, "date");
        put(properties, Paths.LAST_PUBLISHED, "date");
        ((ObjectNode) template.at("/template/settings")).put("max_result_window", StorySearch.MOST_STORIES + 1);
        return template;
    }

    /** Of the texts of revisions: they are found by their article, compressed well, and seldom read. */
    static ObjectNode texts(IndexFamily family) {
        ObjectNode template = frame(family);
        ObjectNode properties = mappings(template).putObject("properties");
        put(properties, Paths.ID, "keyword");
        put(properties, "revision", "integer");
        put(properties, Paths.RECEIVED, "date");
        ((ObjectNode) template.at("/template/settings")).put("codec", "best_compression");
        return template;
    }

    private static ObjectNode frame(IndexFamily family) {
        ObjectNode template = EventJson.mapper().createObjectNode();
        template.putArray("index_patterns").add(family.pattern());
        template.put("priority", 500);
        template.put("allow_auto_create", false);
        ObjectNode inner = template.putObject("template");
        inner.putObject("mappings").put("dynamic", false);
        ObjectNode settings = inner.putObject("settings");
        settings.put("number_of_shards", 1);
        settings.put("auto_expand_replicas", "0-1");
        settings.put("refresh_interval", REFRESH);
        settings.put("merge.policy.segments_per_tier", SEGMENTS_PER_TIER);
        settings.put("merge.policy.max_merge_at_once", SEGMENTS_PER_TIER);
        settings.put("merge.policy.floor_segment", FLOOR_SEGMENT);
        return template;
    }

    private static ObjectNode mappings(ObjectNode template) {
        return (ObjectNode) template.at("/template/mappings");
    }

    private static void put(ObjectNode properties, String name, String type) {
        properties.putObject(name).put("type", type);
    }
}
