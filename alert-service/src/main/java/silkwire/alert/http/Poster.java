package silkwire.alert.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.jspecify.annotations.Nullable;
import silkwire.alert.delivery.SendOutcome;
import silkwire.common.http.OutboundClients;
import silkwire.common.http.RefusedAddressException;
import silkwire.common.http.RetryAfter;

/** Posts within the outbound address rule; an answer that takes too long, in whichever part, is none. */
final class Poster implements AutoCloseable {
    private static final int SUCCESS = 2;
    private static final int REDIRECT = 3;
    private static final int GONE = 410;
    private static final int SHOWN = 300;

    private final CloseableHttpClient client;
    private final Duration patience;
    private final Clock clock;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("delivery-deadlines").daemon().factory());

    Poster(SendProperties properties, DnsResolver names, Clock clock) {
        this.client = OutboundClients.create(properties.manner(), names, properties.rule());
        this.patience = properties.answerTimeout();
        this.clock = clock;
    }

    SendOutcome post(URI url, ContentType type, Map<String, String> headers, byte[] body) {
        HttpPost post = new HttpPost(url);
        headers.forEach(post::setHeader);
        post.setEntity(new ByteArrayEntity(body, type));
        Future<?> cut = deadlines.schedule(post::cancel, patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return client.execute(post, this::outcome);
        } catch (IOException | IllegalArgumentException e) {
            return new SendOutcome.Failed(null, reason(e, post.isCancelled()), null);
        } finally {
            cut.cancel(false);
        }
    }

    private SendOutcome outcome(ClassicHttpResponse response) throws IOException {
        int status = response.getCode();
        if (status / 100 == SUCCESS) {
            return new SendOutcome.Accepted(status);
        }
        if (status == GONE) {
            return new SendOutcome.Gone(status);
        }
        if (status / 100 == REDIRECT) {
            return new SendOutcome.Failed(
                    status, "Answered " + status + ": redirects are not followed; name the address it leads to", null);
        }
        String said = body(response.getEntity());
        Header retryAfter = response.getFirstHeader("Retry-After");
        Duration asked = RetryAfter.read(retryAfter == null ? null : retryAfter.getValue(), clock.instant());
        return new SendOutcome.Failed(status, "Answered " + status + (said.isEmpty() ? "" : ": " + said), asked);
    }

    private static String body(@Nullable HttpEntity entity) throws IOException {
        if (entity == null) {
            return "";
        }
        try (InputStream in = entity.getContent()) {
            String text = new String(in.readNBytes(4 * SHOWN), StandardCharsets.UTF_8).strip();
            return text.codePointCount(0, text.length()) <= SHOWN
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
        }
    }

    private String reason(Exception e, boolean isCut) {
        Throwable cause = e;
        while (cause.getCause() != null && !(cause instanceof RefusedAddressException)) {
            cause = cause.getCause();
        }
        if (cause instanceof RefusedAddressException) {
            return String.valueOf(cause.getMessage());
        }
        return isCut
                ? "No complete answer within " + patience
                : "No answer: " + cause.getClass().getSimpleName()
                        + (cause.getMessage() == null ? "" : ": " + cause.getMessage());
    }

    @Override
    public void close() throws IOException {
        deadlines.shutdownNow();
        client.close();
    }
}
