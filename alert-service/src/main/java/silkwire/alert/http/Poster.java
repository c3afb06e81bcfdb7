package silkwire.alert.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.jspecify.annotations.Nullable;
import silkwire.alert.delivery.SendOutcome;
import silkwire.common.http.OutboundClients;
import silkwire.common.http.RefusedAddressException;

/** Calls receivers within the outbound address rule; an answer that takes too long, in whichever part, is none. */
final class Poster implements AutoCloseable {
    private static final int SUCCESS = 2;
    private static final int REDIRECT = 3;
    private static final int FAULT = 5;
    private static final int TOO_MANY = 429;
    private static final int GONE = 410;
    private static final int MOST_READ = 1_200;

    private final CloseableHttpClient client;
    private final DnsResolver names;
    private final Duration patience;
    private final Duration chatPatience;
    private final Clock clock;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("delivery-deadlines").daemon().factory());

    Poster(SendProperties properties, DnsResolver names, Clock clock) {
        this.client = OutboundClients.create(properties.manner(), names, properties.rule());
        this.names = OutboundClients.guarded(properties.manner(), names, properties.rule());
        this.patience = properties.answerTimeout();
        this.chatPatience = properties.chatTimeout();
        this.clock = clock;
    }

    /** Posts to an endpoint that somebody runs for what we send. */
    SendOutcome post(URI url, ContentType type, Map<String, String> headers, byte[] body) {
        return post(url, type, headers, body, patience);
    }

    /** Posts to a chat: such services answer within a second or two or not at all. */
    SendOutcome postToChat(URI url, byte[] body) {
        return post(url, ContentType.APPLICATION_JSON, Map.of(), body, chatPatience);
    }

    private SendOutcome post(URI url, ContentType type, Map<String, String> headers, byte[] body, Duration wait) {
        HttpPost post = new HttpPost(url);
        headers.forEach(post::setHeader);
        post.setEntity(new ByteArrayEntity(body, type));
        return call(post, wait, response -> outcome(url, response));
    }

    /** Gets; whoever answers with these words accepts, whoever answers with others, or that there is nothing, is gone. */
    SendOutcome challenge(URI url, String words) {
        return call(new HttpGet(url), patience, response -> {
            int status = response.getCode();
            if (status / 100 == SUCCESS) {
                return body(response.getEntity()).equals(words)
                        ? new SendOutcome.Accepted(status)
                        : new SendOutcome.Gone(status);
            }
            return isForNow(status) ? outcome(url, response) : new SendOutcome.Gone(status);
        });
    }

    /** Gets, to say something by the address; whoever answers has heard it, unless something is wrong with it just now. */
    SendOutcome tell(URI url) {
        return call(new HttpGet(url), patience, response -> {
            int status = response.getCode();
            return isForNow(status) ? outcome(url, response) : new SendOutcome.Accepted(status);
        });
    }

    private static boolean isForNow(int status) {
        return status / 100 == FAULT || status == TOO_MANY;
    }

    /** Why this address is not called; empty where it is. */
    Optional<String> refusal(URI url) {
        try {
            names.resolve(url.getHost());
            return Optional.empty();
        } catch (RefusedAddressException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (UnknownHostException e) {
            return Optional.of("'" + url.getHost() + "' has no address");
        }
    }

    private SendOutcome call(HttpUriRequestBase request, Duration wait, HttpClientResponseHandler<SendOutcome> answer) {
        Future<?> cut = deadlines.schedule(request::cancel, wait.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return client.execute(request, answer);
        } catch (IOException | IllegalArgumentException e) {
            String reason = request.isCancelled() ? "No complete answer within " + wait : reason(e);
            return new SendOutcome.Failed(null, reason, null);
        } finally {
            cut.cancel(false);
        }
    }

    private SendOutcome outcome(URI url, ClassicHttpResponse response) throws IOException {
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
        return new SendOutcome.Failed(
                status,
                "Answered " + status + (said.isEmpty() ? "" : ": " + Said.shown(said, url)),
                Said.retryAfter(retryAfter == null ? null : retryAfter.getValue(), said, clock.instant()));
    }

    private static String body(@Nullable HttpEntity entity) throws IOException {
        if (entity == null) {
            return "";
        }
        try (InputStream in = entity.getContent()) {
            return new String(in.readNBytes(MOST_READ), StandardCharsets.UTF_8).strip();
        }
    }

    private static String reason(Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null && !(cause instanceof RefusedAddressException)) {
            cause = cause.getCause();
        }
        return cause instanceof RefusedAddressException
                ? String.valueOf(cause.getMessage())
                : "No answer: " + cause.getClass().getSimpleName()
                        + (cause.getMessage() == null ? "" : ": " + cause.getMessage());
    }

    @Override
    public void close() throws IOException {
        deadlines.shutdownNow();
        client.close();
    }
}
