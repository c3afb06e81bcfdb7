package silkwire.ingest.feed;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import silkwire.common.http.OutboundAddressRule;

/** Fetches documents from the web, following redirects, within the outbound address rule. */
public interface WebFetcher {

    /** Fetches; never throws. */
    FetchOutcome fetch(FetchRequest request);

    /** What to fetch, with which headers beside the usual ones, and which addresses may be connected to. */
    record FetchRequest(String url, Map<String, String> headers, OutboundAddressRule rule) {
        /** Copies the headers. */
        public FetchRequest {
            headers = Map.copyOf(headers);
        }
    }

    /** What came of it. */
    sealed interface FetchOutcome {}

    /**
     * An answer, whatever its status. {@code movedTo} is the place the first redirects led to as long as all of them
     * were permanent; {@code finalUrl} the place that answered; names of {@code headers} are in lower case.
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Answered(
            int status,
            Map<String, String> headers,
            byte[] body,
            String finalUrl,
            @Nullable String movedTo,
            @Nullable Duration retryAfter)
            implements FetchOutcome {
        /** Copies the headers. */
        public Answered {
            headers = Map.copyOf(headers);
        }

        /** The value of a header, if it was sent. */
        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name));
        }
    }

    /** No answer, or none that may be read: the reason, for people. */
    record Unanswered(String reason) implements FetchOutcome {}
}
