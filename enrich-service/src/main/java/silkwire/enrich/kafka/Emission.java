package silkwire.enrich.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleOutcome;
import silkwire.common.event.ArticleReceived;
import silkwire.common.event.StoryClaimed;
import silkwire.common.event.StoryDecided;
import silkwire.common.kafka.CloudEventHeaders;

/** Builds the records the topology emits: value, key, CloudEvents headers, and the trace of the record that caused them. */
final class Emission {
    private static final String SERVICE = "enrich-service";

    private final Record<String, ?> cause;
    private final Instant time;

    Emission(Record<String, ?> cause, Instant time) {
        this.cause = cause;
        this.time = time;
    }

    /** An article whose embargo is over, on its way back to the topic it came from. */
    static Record<String, Object> released(HeldArticle held, Instant now) {
        ArticleReceived received = held.received();
        String id = received.id() + "/released/" + received.receivedAt();
        RecordHeaders headers = CloudEventHeaders.of(id, SERVICE, "silkwire.ArticleReceived.v1", now);
        headers.add(EmbargoProcessor.RELEASED, "ended".getBytes(StandardCharsets.UTF_8));
        if (held.traceparent() != null) {
            headers.add(CloudEventHeaders.TRACEPARENT, held.traceparent().getBytes(StandardCharsets.UTF_8));
        }
        return new Record<>(received.id(), received, now.toEpochMilli(), headers);
    }

    Record<String, Object> enriched(ArticleEnriched article) {
        return record(article.id(), article, "ArticleEnriched", article.id() + "/" + article.sequence());
    }

    Record<String, Object> outcome(ArticleOutcome outcome) {
        String id = outcome.id() + "/" + outcome.outcome() + "/" + outcome.receivedAt();
        return record(outcome.id(), outcome, "ArticleOutcome", id);
    }

    Record<String, Object> claim(StoryClaimed claim) {
        return record(claim.articleId(), claim, "StoryClaimed", claim.articleId() + "/" + claim.sequence());
    }

    Record<String, Object> decision(StoryDecided decision) {
        return record(decision.articleId(), decision, "StoryDecided", decision.articleId() + "/" + decision.sequence());
    }

    private Record<String, Object> record(String key, Object value, String type, String id) {
        RecordHeaders headers = CloudEventHeaders.of(id, SERVICE, "silkwire." + type + ".v1", time);
        CloudEventHeaders.carryTrace(cause.headers(), headers);
        return new Record<>(key, value, cause.timestamp(), headers);
    }
}
