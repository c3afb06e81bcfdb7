package silkwire.alert.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.core5.http.ContentType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import silkwire.alert.delivery.SendOutcome;

class PosterIT {
    private final AtomicInteger calls = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                calls.incrementAndGet();
                int status = Integer.parseInt(exchange.getRequestURI().getPath().substring(1));
                exchange.getResponseHeaders().add("Retry-After", "120");
                exchange.getResponseHeaders().add("Location", "http://169.254.169.254/");
                byte[] body = "Жок / لا".getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(status, status == 204 ? -1 : body.length);
                if (status != 204) {
                    exchange.getResponseBody().write(body);
                }
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private interface Call {
        SendOutcome by(Poster poster, URI url);
    }

    private SendOutcome post(boolean isLoopbackAllowed, String host, String path) throws IOException {
        return call(
                isLoopbackAllowed,
                host,
                path,
                (poster, url) -> poster.post(url, ContentType.APPLICATION_JSON, Map.of(), new byte[] {'{', '}'}));
    }

    private SendOutcome call(boolean isLoopbackAllowed, String host, String path, Call call) throws IOException {
        SendProperties properties = new SendProperties(
                "test", Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofMillis(300), isLoopbackAllowed, false);
        DnsResolver names = new DnsResolver() {
            @Override
            public InetAddress[] resolve(String name) {
                return new InetAddress[] {InetAddress.getLoopbackAddress()};
            }

            @Override
            public String resolveCanonicalHostname(String name) throws UnknownHostException {
                throw new UnknownHostException(name);
            }
        };
        try (Poster poster = new Poster(properties, names, Clock.systemUTC())) {
            return call.by(
                    poster,
                    URI.create("http://" + host + ":" + server.getAddress().getPort() + path));
        }
    }

    @Test
    void anyNameAndAddressThatLeadsInsideIsRefusedBeforeItIsCalled() throws IOException {
        for (String host : new String[] {"desk.example.org", "127.0.0.1", "localhost", "[::1]", "2130706433"}) {
            assertThat(post(false, host, "/200"))
                    .isInstanceOfSatisfying(
                            SendOutcome.Failed.class,
                            failed -> assertThat(failed.reason())
                                    .contains("an address inside a network", "silkwire.alert.http.loopback-allowed"));
        }
        assertThat(calls).hasValue(0);
    }

    @Test
    void whatAReceiverSaysIsUnderstood() throws IOException {
        assertThat(post(true, "desk.example.org", "/204")).isEqualTo(new SendOutcome.Accepted(204));
        assertThat(post(true, "desk.example.org", "/410")).isEqualTo(new SendOutcome.Gone(410));
        assertThat(post(true, "desk.example.org", "/429"))
                .isEqualTo(new SendOutcome.Failed(429, "Answered 429: Жок / لا", Duration.ofMinutes(2)));
        assertThat(post(true, "desk.example.org", "/302"))
                .isInstanceOfSatisfying(
                        SendOutcome.Failed.class,
                        failed -> assertThat(failed.reason()).contains("redirects are not followed"));
        assertThat(calls).hasValue(4);
    }

    @Test
    void aChatIsNotWaitedForAsLongAsAWebhook() throws IOException {
        // given
        CountDownLatch end = new CountDownLatch(1);
        server.createContext("/hanging", exchange -> awaitUninterruptibly(end));

        // when
        SendOutcome outcome = call(
                true, "chat.example.org", "/hanging", (poster, url) -> poster.postToChat(url, new byte[] {'{', '}'}));
        end.countDown();

        // then
        assertThat(outcome).isEqualTo(new SendOutcome.Failed(null, "No complete answer within PT0.3S", null));
    }

    private static void awaitUninterruptibly(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aCallbackConfirmsByRepeatingTheChallengeAndNothingElse() throws IOException {
        assertThat(challenge("/200", "Жок / لا")).isEqualTo(new SendOutcome.Accepted(200));
        assertThat(challenge("/200", "another")).isEqualTo(new SendOutcome.Gone(200));
        assertThat(challenge("/404", "Жок / لا")).isEqualTo(new SendOutcome.Gone(404));
        assertThat(challenge("/302", "Жок / لا")).isEqualTo(new SendOutcome.Gone(302));
        assertThat(challenge("/503", "Жок / لا"))
                .isEqualTo(new SendOutcome.Failed(503, "Answered 503: Жок / لا", Duration.ofMinutes(2)));
    }

    private SendOutcome challenge(String path, String words) throws IOException {
        return call(true, "desk.example.org", path, (poster, url) -> poster.challenge(url, words));
    }
}
