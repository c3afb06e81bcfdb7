package silkwire.alert.kafka;

import java.time.Clock;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.alert.rule.RuleRecord;
import silkwire.alert.thread.RuleRevised;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;

/** Tells whoever keeps what is to be sent for a rule that the rule has changed. What the rule is they read in the book. */
final class RevisionProcessor extends ContextualProcessor<String, byte[], String, Object> {
    private static final Logger LOG = LoggerFactory.getLogger(RevisionProcessor.class);

    private final Clock clock;

    RevisionProcessor(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void process(Record<String, byte[]> record) {
        try {
            RuleRecord change = EventJson.decode(record.value(), RuleRecord.class);
            if (change.note() == null) {
                RuleRevised revised = new RuleRevised(change.ruleId(), change.replaces() + 1);
                context().forward(new Outgoing(record.headers(), clock.instant()).revised(revised));
            }
        } catch (EventDecodingException e) {
            LOG.debug("Passed over here; the reader of the rules has counted and said it", e);
        }
    }
}
