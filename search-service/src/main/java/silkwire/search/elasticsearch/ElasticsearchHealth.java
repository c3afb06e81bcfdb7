package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.elasticsearch.cluster.HealthResponse;
import java.io.IOException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Ready only while Elasticsearch answers and every document can be reached. */
final class ElasticsearchHealth implements HealthIndicator {
    private final ElasticsearchClient client;

    ElasticsearchHealth(ElasticsearchClient client) {
        this.client = client;
    }

    @Override
    public Health health() {
        try {
            HealthResponse answer = client.cluster().health(request -> request.timeout(limit -> limit.time("2s")));
            Health.Builder health = answer.status() == HealthStatus.Red ? Health.outOfService() : Health.up();
            return health.withDetail("cluster", answer.status().jsonValue()).build();
        } catch (IOException | ElasticsearchException e) {
            return Health.outOfService()
                    .withDetail("reason", String.valueOf(e))
                    .withDetail("remedy", "check silkwire.elasticsearch.url and the server")
                    .build();
        }
    }
}
