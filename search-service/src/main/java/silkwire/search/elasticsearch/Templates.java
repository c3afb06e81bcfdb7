package silkwire.search.elasticsearch;

import silkwire.common.elasticsearch.ArticleMapping;
import silkwire.common.elasticsearch.Paths;
import silkwire.common.json.EventJson;
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

    /** Of articles. */
    static ObjectNode articles(IndexFamily family) {
        ObjectNode template = frame(family);
        ArticleMapping.addTo(template.withObject("/template"));
        return template;
    }

    /** Of fates: what they are looked up and sorted by. */
    static ObjectNode revisions(IndexFamily family) {
        ObjectNode template = frame(family);
        ObjectNode properties = mappings(template).putObject("properties");
        put(properties, Paths.ID, "keyword");
        put(properties, "outcome", "keyword");
        put(properties, "sourceId", "keyword");
        put(properties, Paths.SEQUENCE, "long");
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
