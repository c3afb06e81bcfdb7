package silkwire.alert.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import silkwire.common.kafka.Topics;

/**
 * The topics in which deliveries wait. All records of one wait equally long, so the first is always due first and none waits
 * behind one that is due later; a longer pause is several waits, the longest first.
 */
final class DeliveryTiers {
    private final List<Tier> tiers;

    DeliveryTiers(Topics topics) {
        this.tiers = topics.deliveryRetries().stream().map(Tier::of).toList();
    }

    private record Tier(String topic, Duration length) {
        static Tier of(String topic) {
            return new Tier(topic, Duration.parse("PT" + topic.substring(topic.lastIndexOf('-') + 1)));
        }
    }

    /** The topic in which to wait from {@code now} until {@code due}, or for the longest part of it. */
    String topic(Instant now, Instant due) {
        Duration left = Duration.between(now, due);
        return tiers.stream()
                .filter(tier -> tier.length().compareTo(left) <= 0)
                .reduce((shorter, longer) -> longer)
                .orElse(tiers.getFirst())
                .topic();
    }

    /** Until when a record that came to the topic at {@code since} waits there, when it is due at {@code due}. */
    Instant until(String topic, Instant since, Instant due) {
        Instant end = tiers.stream()
                .filter(tier -> tier.topic().equals(topic))
                .findFirst()
                .map(tier -> since.plus(tier.length()))
                .orElse(since);
        return end.isBefore(due) ? end : due;
    }
}
