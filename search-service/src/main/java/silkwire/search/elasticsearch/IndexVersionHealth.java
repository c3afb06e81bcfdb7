package silkwire.search.elasticsearch;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import silkwire.search.reindex.IndexVersion;
import silkwire.search.reindex.ReindexReport.Building;
import silkwire.search.reindex.Reindexing;
import silkwire.search.reindex.ServedVersion;

/** Ready once it is known which version of the indices is served; tells which one is being built, and how far it is. */
final class IndexVersionHealth implements HealthIndicator {
    private final ServedVersion served;
    private final Reindexing reindexing;

    IndexVersionHealth(ServedVersion served, Reindexing reindexing) {
        this.served = served;
        this.reindexing = reindexing;
    }

    @Override
    public Health health() {
        return served.get()
                .map(this::of)
                .orElseGet(() -> Health.outOfService()
                        .withDetail("reason", "nobody knows yet which indices are served")
                        .build());
    }

    private Health of(IndexVersion version) {
        Health.Builder health = Health.up().withDetail("served", version.text());
        reindexing.building().ifPresent(building -> tell(health, building));
        if (!version.isWritable()) {
            health.withDetail("reason", "this program is too old to write them: nothing new is indexed here");
        } else if (version.schema() < IndexVersion.WRITTEN_SCHEMA) {
            health.withDetail(
                    "remedy",
                    "schema " + IndexVersion.WRITTEN_SCHEMA
                            + " is written: ./silkwire reindex, unless it is being built");
        }
        return health.build();
    }

    private static void tell(Health.Builder health, Building building) {
        health.withDetail("building", building.version().text())
                .withDetail("phase", building.phase())
                .withDetail("topics", building.topics());
    }
}
