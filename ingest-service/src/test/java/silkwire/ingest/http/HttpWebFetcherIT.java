package silkwire.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import silkwire.common.http.OutboundAddressRule;
import silkwire.ingest.StubSite;
import silkwire.ingest.StubSite.Answer;
import silkwire.ingest.feed.WebFetcher.Answered;
import silkwire.ingest.feed.WebFetcher.FetchOutcome;
import silkwire.ingest.feed.WebFetcher.FetchRequest;
import silkwire.ingest.feed.WebFetcher.Unanswered;

class HttpWebFetcherIT {
    private static final OutboundAddressRule INSIDE = new OutboundAddressRule(true, true);
    private static final String TEXT = "{\"title\":\"أستانا\"}";

    private final Deque<String> addresses = new ArrayDeque<>();
    private final StubSite site = stubSite();
    private HttpWebFetcher fetcher = fetcher(Duration.ofSeconds(20));

    @BeforeEach
    void aPage() {
        site.page("/feed", request -> Answer.json(TEXT, "ETag", "\"1\""));
    }

    @AfterEach
    void stop() throws IOException {
        fetcher.close();
        site.close();
    }

    @Test
    void aDocumentIsFetchedWithItsHeadersUnderTheNameOfTheService() {
        // when
        Answered answer = answered(site.url("/feed"), INSIDE);

        // then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).asString(StandardCharsets.UTF_8).isEqualTo(TEXT);
        assertThat(answer.header("etag")).contains("\"1\"");
        assertThat(site.asked("/feed").getFirst().headers().get("user-agent")).contains("Silkwire");
    }

    @Test
    void aPackedDocumentIsUnpackedWithinTheLimit() {
        // given
        byte[] packed = StubSite.gzip(TEXT.getBytes(StandardCharsets.UTF_8));
        byte[] bomb = StubSite.gzip(new byte[4 * 1024 * 1024]);
        site.page("/packed", request -> new Answer(200, Map.of("Content-Encoding", "gzip"), packed));
        site.page("/bomb", request -> new Answer(200, Map.of("Content-Encoding", "gzip"), bomb));

        // when / then
        assertThat(answered(site.url("/packed"), INSIDE).body())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(TEXT);
        assertThat(site.asked("/packed").getFirst().headers().get("accept-encoding"))
                .contains("gzip");
        assertThat(reason(site.url("/bomb"), INSIDE)).contains("more than 1048576 bytes");
    }

    @Test
    void permanentRedirectsAreRememberedAsFarAsAllBeforeThemWerePermanent() {
        // given
        site.page("/old", request -> Answer.of(301, "Location", "/newer"));
        site.page("/newer", request -> Answer.of(302, "Location", site.url("/today")));
        site.page("/today", request -> Answer.of(308, "Location", site.url("/feed")));

        // when
        Answered answer = answered(site.url("/old"), INSIDE);

        // then
        assertThat(answer.finalUrl()).isEqualTo(site.url("/feed"));
        assertThat(answer.movedTo()).isEqualTo(site.url("/newer"));
    }

    @Test
    void redirectsInACircleOrToOtherSchemesEnd() {
        // given
        site.page("/circle", request -> Answer.of(302, "Location", "/circle"));
        site.page("/file", request -> Answer.of(302, "Location", "file:///etc/passwd"));

        // when / then
        assertThat(reason(site.url("/circle"), INSIDE)).contains("More than 5 redirects");
        assertThat(reason(site.url("/file"), INSIDE)).contains("file:///etc/passwd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/feed",
                "http://[::1]:%d/feed",
                "http://[::ffff:127.0.0.1]:%d/feed",
                "http://2130706433:%d/feed",
                "http://169.254.169.254/latest/meta-data",
                "http://10.0.0.1/",
                "http://192.168.1.1/",
                "http://100.100.100.200/"
            })
    void anAddressInsideIsRefusedBeforeAnythingIsSent(String url) {
        assertThat(reason(url.formatted(site.port()), OutboundAddressRule.publicOnly()))
                .contains("an address inside a network", "internal: true");
        assertThat(site.asked("/feed")).isEmpty();
    }

    @Test
    void aNameThatLeadsInsideIsRefusedAlsoAfterARedirectAndWhenItResolvesAnew() {
        // given
        OutboundAddressRule publicAndLoopback = new OutboundAddressRule(true, false);
        site.page("/inside", request -> Answer.of(302, "Location", "http://inside.example/"));
        addresses.add("10.0.0.7");

        // when / then
        assertThat(reason(site.url("/inside"), publicAndLoopback)).contains("'inside.example' leads to 10.0.0.7");

        // given
        addresses.addAll(List.of("127.0.0.1", "192.168.0.9"));
        String rebinding = "http://rebinding.example:" + site.port() + "/feed";

        // when
        Answered first = answered(rebinding, publicAndLoopback);

        // then
        assertThat(first.status()).isEqualTo(200);
        assertThat(addresses).containsExactly("192.168.0.9");
        site.page("/again", request -> Answer.of(302, "Location", "http://other.example:" + site.port() + "/feed"));
        assertThat(reason(site.url("/again"), publicAndLoopback)).contains("'other.example' leads to 192.168.0.9");
        assertThat(site.asked("/feed")).hasSize(1);
    }

    @Test
    void aSiteThatDripsIsCutOffAtTheDeadline() throws IOException {
        // given
        fetcher.close();
        fetcher = fetcher(Duration.ofMillis(700));
        CountDownLatch never = new CountDownLatch(1);
        site.page("/slow", request -> {
            request.sendResponseHeaders(200, 1_000_000);
            OutputStream out = request.getResponseBody();
            for (int i = 0; i < 1_000 && !waited(never, 50); i++) {
                out.write(' ');
                out.flush();
            }
            return Answer.of(200);
        });

        // when
        long begin = System.nanoTime();
        String reason = reason(site.url("/slow"), INSIDE);

        // then
        assertThat(reason).isEqualTo("No complete answer within PT0.7S");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
        never.countDown();
    }

    @Test
    void aBodyShorterThanAnnouncedIsNoDocument() throws IOException {
        try (ServerSocket raw = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            // given
            Thread server = Thread.ofVirtual().start(() -> answerHalf(raw));

            // when
            String reason = reason("http://127.0.0.1:" + raw.getLocalPort() + "/feed", INSIDE);

            // then
            assertThat(reason).contains("Premature end of Content-Length");
            assertThat(server).isNotNull();
        }
    }

    @Test
    void aSiteThatIsNotThereIsAReason() {
        assertThat(reason("http://127.0.0.1:1/feed", INSIDE)).startsWith("No answer: ");
        addresses.clear();
        assertThat(reason("http://nowhere.example/feed", INSIDE)).contains("UnknownHostException");
    }

    private Answered answered(String url, OutboundAddressRule rule) {
        FetchOutcome outcome = fetcher.fetch(new FetchRequest(url, Map.of(), rule));
        assertThat(outcome).isInstanceOf(Answered.class);
        return (Answered) outcome;
    }

    private String reason(String url, OutboundAddressRule rule) {
        FetchOutcome outcome = fetcher.fetch(new FetchRequest(url, Map.of(), rule));
        assertThat(outcome).isInstanceOf(Unanswered.class);
        return ((Unanswered) outcome).reason();
    }

    private HttpWebFetcher fetcher(Duration deadline) {
        WebProperties properties = new WebProperties(
                "Silkwire/test", Duration.ofSeconds(5), Duration.ofSeconds(5), deadline, DataSize.ofMegabytes(1));
        return new HttpWebFetcher(properties, names(), Clock.systemUTC());
    }

    /** Names of our own resolve to the addresses the test lists, one after the other; addresses to themselves. */
    private DnsResolver names() {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                if (!host.endsWith(".example")) {
                    return InetAddress.getAllByName(host);
                }
                String address = addresses.poll();
                if (address == null) {
                    throw new UnknownHostException(host);
                }
                return new InetAddress[] {InetAddress.getByName(address)};
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }

    private static void answerHalf(ServerSocket raw) {
        try (Socket socket = raw.accept()) {
            byte[] asked = new byte[1024];
            assertThat(socket.getInputStream().read(asked)).isPositive();
            socket.getOutputStream()
                    .write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"title\":"
                            .getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean waited(CountDownLatch latch, long millis) {
        try {
            return latch.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static StubSite stubSite() {
        try {
            return new StubSite();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
