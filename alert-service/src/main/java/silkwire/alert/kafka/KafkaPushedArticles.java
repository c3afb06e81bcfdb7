package silkwire.alert.kafka;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.alert.reconcile.PushedArticles;
import silkwire.alert.reconcile.Stretch;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;

/** {@code articles.enriched.v1}, read beside its groups. */
final class KafkaPushedArticles implements PushedArticles {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaPushedArticles.class);

    private final RangeReader reader;
    private final TopicOffsets offsets;
    private final String topic;

    KafkaPushedArticles(RangeReader reader, TopicOffsets offsets, String topic) {
        this.reader = reader;
        this.offsets = offsets;
        this.topic = topic;
    }

    @Override
    public Map<Integer, Long> since(Instant time) {
        return offsets.since(topic, time);
    }

    @Override
    public Stretch until(Map<Integer, Long> from, Instant before) {
        Map<Integer, Long> ends = new HashMap<>(offsets.since(topic, before));
        ends.replaceAll((partition, end) -> Math.max(end, from.getOrDefault(partition, 0L)));
        return new Stretch(from, ends);
    }

    @Override
    public void read(Stretch stretch, Consumer<ArticleEnriched> taker) {
        reader.read(topic, stretch.from(), stretch.before(), record -> {
            try {
                taker.accept(EventJson.decode(record.value(), ArticleEnriched.class));
            } catch (EventDecodingException e) {
                LOG.debug("Passed over here; the topology has set it aside", e);
            }
        });
    }
}
