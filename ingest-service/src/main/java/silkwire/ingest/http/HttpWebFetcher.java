package silkwire.ingest.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;
import silkwire.common.http.OutboundAddressRule;
import silkwire.common.http.OutboundClients;
import silkwire.common.http.RefusedAddressException;
import silkwire.common.http.RetryAfter;
import silkwire.ingest.feed.WebFetcher;

/**
 * Fetches over HTTP/1.1. Redirects are followed here, hop by hop, so that each is judged and a permanent one can be
 * remembered; a body is read unpacked up to a limit and a deadline.
 */
final class HttpWebFetcher implements WebFetcher, AutoCloseable {
    private static final int MOST_REDIRECTS = 5;
    private static final int NO_CONTENT_LIMIT = 400;
    private static final Set<Integer> PERMANENT = Set.of(301, 308);
    private static final Set<Integer> TEMPORARY = Set.of(302, 303, 307);

    private final WebProperties properties;
    private final DnsResolver names;
    private final Clock clock;
    private final Map<OutboundAddressRule, CloseableHttpClient> clients = new ConcurrentHashMap<>();
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("fetch-deadlines").daemon().factory());

    HttpWebFetcher(WebProperties properties, DnsResolver names, Clock clock) {
        this.properties = properties;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public FetchOutcome fetch(FetchRequest request) {
        CloseableHttpClient client = clients.computeIfAbsent(
                request.rule(), rule -> OutboundClients.create(properties.manner(), names, rule));
        Deadline deadline =
                new Deadline(System.nanoTime() + properties.deadline().toNanos());
        try {
            return follow(client, request, deadline);
        } catch (IOException | IllegalArgumentException e) {
            return new Unanswered(deadline.isOver() ? "No complete answer within " + properties.deadline() : reason(e));
        }
    }

    private FetchOutcome follow(CloseableHttpClient client, FetchRequest request, Deadline deadline)
            throws IOException {
        String url = request.url();
        String moved = null;
        boolean isPermanentSoFar = true;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            Answered answer = get(client, url, request.headers(), deadline, moved);
            String location = answer.header("location").orElse(null);
            boolean isPermanent = PERMANENT.contains(answer.status());
            if (location == null || !(isPermanent || TEMPORARY.contains(answer.status()))) {
                return answer;
            }
            url = target(url, location);
            isPermanentSoFar &= isPermanent;
            moved = isPermanentSoFar ? url : moved;
        }
        return new Unanswered("More than " + MOST_REDIRECTS + " redirects, the last to " + url);
    }

    private static String target(String from, String location) throws IOException {
        URI target = URI.create(from).resolve(URI.create(location.strip()));
        boolean isWeb = "http".equalsIgnoreCase(target.getScheme()) || "https".equalsIgnoreCase(target.getScheme());
        if (!isWeb || target.getHost() == null) {
            throw new IOException("A redirect leads to '" + location + "'; allowed: http and https");
        }
        return target.toString();
    }

    private Answered get(
            CloseableHttpClient client,
            String url,
            Map<String, String> headers,
            Deadline deadline,
            @Nullable String moved)
            throws IOException {
        HttpGet get = new HttpGet(url);
        headers.forEach(get::setHeader);
        Future<?> cut = deadlines.schedule(get::cancel, deadline.left(), TimeUnit.NANOSECONDS);
        try {
            return client.execute(get, response -> answered(url, moved, response));
        } finally {
            cut.cancel(false);
        }
    }

    private Answered answered(String url, @Nullable String moved, ClassicHttpResponse response) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (Header header : response.getHeaders()) {
            headers.merge(header.getName().toLowerCase(Locale.ROOT), header.getValue(), (one, two) -> one + ", " + two);
        }
        Duration retryAfter = RetryAfter.read(headers.get("retry-after"), clock.instant());
        return new Answered(response.getCode(), headers, body(response), url, moved, retryAfter);
    }

    /** The body of a success; what a failure says beside its status is nobody's news. */
    private byte[] body(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null || response.getCode() >= NO_CONTENT_LIMIT) {
            return new byte[0];
        }
        int largest = (int) properties.largest().toBytes();
        try (InputStream in = entity.getContent()) {
            byte[] bytes = in.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw new IOException("The document has more than " + largest + " bytes, unpacked");
            }
            return bytes;
        }
    }

    private static String reason(Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null && !(cause instanceof RefusedAddressException)) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return cause instanceof RefusedAddressException && message != null
                ? message
                : "No answer: " + cause.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }

    @Override
    public void close() throws IOException {
        deadlines.shutdownNow();
        for (CloseableHttpClient client : clients.values()) {
            client.close();
        }
    }

    private record Deadline(long at) {
        long left() {
            return Math.max(0, at - System.nanoTime());
        }

        boolean isOver() {
            return at - System.nanoTime() <= 0;
        }
    }
}
