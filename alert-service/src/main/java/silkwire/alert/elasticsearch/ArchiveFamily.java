package silkwire.alert.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.common.elasticsearch.ExpiredDocuments;
import silkwire.common.json.EventJson;
import tools.jackson.databind.node.ObjectNode;

/** The monthly indices of one kind of document behind their alias, created when the first document of a month comes. */
final class ArchiveFamily {
    private static final Logger LOG = LoggerFactory.getLogger(ArchiveFamily.class);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy.MM");
    private static final String REFRESH = "500ms";
    private static final int PRIORITY = 500;

    private final ElasticsearchClient client;
    private final String alias;
    private final Map<String, String> fields;
    private final String time;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    /**
     * The family called {@code alias}, of which these fields are searched by; all others are kept only. {@code time} says how old
     * a document is.
     */
    ArchiveFamily(ElasticsearchClient client, String alias, Map<String, String> fields, String time) {
        this.client = client;
        this.alias = alias;
        this.fields = Map.copyOf(fields);
        this.time = time;
    }

    String alias() {
        return alias;
    }

    String index(Instant madeAt) {
        return start() + YearMonth.from(madeAt.atZone(ZoneOffset.UTC)).format(MONTH);
    }

    /** The index of what was made then, which exists when this returns. */
    String ensure(Instant madeAt) throws IOException {
        String index = index(madeAt);
        if (!known.contains(index)) {
            if (!client.indices().exists(request -> request.index(index)).value()) {
                putTemplate();
                create(index);
            }
            known.add(index);
        }
        return index;
    }

    /** What the names of its indices begin with, before the month. */
    private String start() {
        return alias + "-v1-";
    }

    /** What of it is too old. */
    ExpiredDocuments expired() {
        return new ExpiredDocuments(client, new ExpiredDocuments.Months(start(), time, gone -> forget()), null);
    }

    /** An index is gone; the next document brings it back. */
    void forget() {
        known.clear();
    }

    private void putTemplate() throws IOException {
        ObjectNode template = EventJson.mapper().createObjectNode();
        template.putArray("index_patterns").add(start() + "*");
        template.put("priority", PRIORITY);
        template.put("allow_auto_create", false);
        ObjectNode inner = template.putObject("template");
        ObjectNode mappings = inner.putObject("mappings").put("dynamic", false);
        ObjectNode properties = mappings.putObject("properties");
        fields.forEach((path, type) -> at(properties, path).put("type", type));
        inner.putObject("settings")
                .put("number_of_shards", 1)
                .put("auto_expand_replicas", "0-1")
                .put("refresh_interval", REFRESH);
        String json = template.toString();
        client.indices().putIndexTemplate(request -> request.name(alias + "-v1").withJson(new StringReader(json)));
    }

    /** The mapping of a field, which may lie within another. */
    private static ObjectNode at(ObjectNode properties, String path) {
        int dot = path.indexOf('.');
        return dot < 0
                ? properties.withObject("/" + path)
                : at(properties.withObject("/" + path.substring(0, dot) + "/properties"), path.substring(dot + 1));
    }

    private void create(String index) throws IOException {
        try {
            client.indices().create(request -> request.index(index).aliases(alias, any -> any));
            LOG.info("Created the index {} behind the alias {}", index, alias);
        } catch (ElasticsearchException e) {
            if (!"resource_already_exists_exception".equals(e.error().type())) {
                throw e;
            }
            LOG.debug("Another instance created the index {}", index);
        }
    }
}
