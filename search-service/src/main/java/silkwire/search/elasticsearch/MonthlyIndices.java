package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.search.reindex.IndexVersion;
import silkwire.search.reindex.ServedVersion;
import tools.jackson.databind.node.ObjectNode;

/**
 * Creates the indices of a family when a month's first document comes, behind the alias while the family's version is served;
 * several instances may do so at the same time.
 */
final class MonthlyIndices {
    private static final Logger LOG = LoggerFactory.getLogger(MonthlyIndices.class);

    private final ElasticsearchClient client;
    private final IndexFamily family;
    private final ObjectNode template;
    private final ServedVersion served;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    MonthlyIndices(ElasticsearchClient client, IndexFamily family, ObjectNode template, ServedVersion served) {
        this.client = client;
        this.family = family;
        this.template = template;
        this.served = served;
    }

    IndexFamily family() {
        return family;
    }

    /** The index of this month, which exists when this returns. */
    String ensure(String month) throws IOException {
        String index = family.index(month);
        if (!known.contains(index)) {
            if (!client.indices().exists(request -> request.index(index)).value()) {
                putTemplate();
                create(index);
            }
            known.add(index);
        }
        return index;
    }

    /** The index is gone; the next document brings it back. */
    void forget(String index) {
        known.remove(index);
    }

    /** Whether the family has no index; false also where Elasticsearch does not answer. */
    boolean areKnownToBeNone() {
        try {
            return client.indices()
                    .get(request -> request.index(family.pattern()))
                    .indices()
                    .isEmpty();
        } catch (IOException | ElasticsearchException e) {
            LOG.info("Nobody knows whether {} has indices: {}", family.alias(), e.toString());
            return false;
        }
    }

    /** What an earlier release wrote stands as that release mapped it. */
    private void putTemplate() throws IOException {
        boolean isEarlier = family.version().schema() < IndexVersion.WRITTEN_SCHEMA;
        if (isEarlier
                && client.indices()
                        .existsIndexTemplate(request -> request.name(family.template()))
                        .value()) {
            return;
        }
        String json = template.toString();
        client.indices()
                .putIndexTemplate(request -> request.name(family.template()).withJson(new StringReader(json)));
    }

    private void create(String index) throws IOException {
        try {
            boolean isServed = served.is(family.version());
            client.indices().create(request -> {
                request.index(index);
                return isServed ? request.aliases(family.alias(), alias -> alias) : request;
            });
            LOG.info("Created the index {}{}", index, isServed ? " behind the alias " + family.alias() : "");
        } catch (ElasticsearchException e) {
            if (!"resource_already_exists_exception".equals(e.error().type())) {
                throw e;
            }
            LOG.debug("Another instance created the index {}", index);
        }
    }
}
