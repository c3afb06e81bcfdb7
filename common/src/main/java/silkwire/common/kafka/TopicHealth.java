package silkwire.common.kafka;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Ready only while the broker answers and the topics a service needs exist; says what to do when they do not. */
public final class TopicHealth implements HealthIndicator {
    private final TopicCheck check;

    /** Reports what {@code check} finds. */
    public TopicHealth(TopicCheck check) {
        this.check = check;
    }

    @Override
    public Health health() {
        TopicCheck.Result result = check.check();
        return switch (result) {
            case TopicCheck.Complete complete -> Health.up().build();
            case TopicCheck.Missing missing ->
                Health.down()
                        .withDetail("missing", missing.topics())
                        .withDetail("remedy", "create the topics as declared; the launcher does so at start")
                        .build();
            case TopicCheck.Unreachable unreachable ->
                Health.outOfService()
                        .withDetail("reason", unreachable.reason())
                        .withDetail("remedy", "check spring.kafka.bootstrap-servers and the broker")
                        .build();
        };
    }
}
