package silkwire.common.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * The headers of an event after the CloudEvents 1.0 binding for Kafka, binary mode, and W3C {@code traceparent}.
 *
 * @see <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md">the
 *     binding</a>
 */
public final class CloudEventHeaders {
    /** The W3C header that joins the spans of one article's way. */
    public static final String TRACEPARENT = "traceparent";

    private CloudEventHeaders() {}

    /**
     * Headers of an event that is {@code type} (for example {@code silkwire.ArticleReceived.v1}), made by {@code source}
     * (a service name), under an {@code id} that is the same for a repeat.
     */
    public static RecordHeaders of(String id, String source, String type, Instant time) {
        RecordHeaders headers = new RecordHeaders();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", id);
        add(headers, "ce_source", "/" + source);
        add(headers, "ce_type", type);
        add(headers, "ce_time", time.toString());
        add(headers, "content-type", "application/json");
        return headers;
    }

    /** Carries the trace of {@code from} on into {@code to}, if there is one. */
    public static void carryTrace(Headers from, Headers to) {
        Header trace = from.lastHeader(TRACEPARENT);
        if (trace != null) {
            to.remove(TRACEPARENT);
            to.add(trace);
        }
    }

    /** The last header of this name as text, or null. */
    public static @Nullable String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
