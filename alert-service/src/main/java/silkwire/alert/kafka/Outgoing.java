package silkwire.alert.kafka;

import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import silkwire.alert.match.ArticleMatched;
import silkwire.alert.notification.Notification;
import silkwire.alert.thread.RuleRevised;
import silkwire.alert.thread.ThreadAdvanced;
import silkwire.common.kafka.CloudEventHeaders;

/** The records the topology writes: CloudEvents whose ids are the same for a repeat, and the trace of what caused them. */
final class Outgoing {
    private static final String SERVICE = "alert-service";

    private final Headers trace;
    private final Instant time;

    /** Because of a record with these headers. */
    Outgoing(Headers trace, Instant time) {
        this.trace = trace;
        this.time = time;
    }

    /** Because time has passed. */
    static Outgoing at(Instant time) {
        return new Outgoing(new RecordHeaders(), time);
    }

    Record<String, Object> matched(ArticleMatched matched) {
        String id = matched.article().id() + "/" + matched.article().sequence() + "/matched";
        return record(matched.article().storyId(), matched, "ArticleMatched", id);
    }

    Record<String, Object> advanced(ThreadAdvanced advanced) {
        return record(advanced.ruleId(), advanced, "ThreadAdvanced", advanced.id() + "/advanced");
    }

    Record<String, Object> revised(RuleRevised revised) {
        return record(revised.ruleId(), revised, "RuleRevised", revised.ruleId() + "/" + revised.revision());
    }

    Record<String, Object> notification(Notification notification) {
        return record(notification.rule().id(), notification, "Notification", notification.id());
    }

    private Record<String, Object> record(String key, Object value, String type, String id) {
        RecordHeaders headers = CloudEventHeaders.of(id, SERVICE, "silkwire." + type + ".v1", time);
        CloudEventHeaders.carryTrace(trace, headers);
        return new Record<>(key, value, time.toEpochMilli(), headers);
    }
}
