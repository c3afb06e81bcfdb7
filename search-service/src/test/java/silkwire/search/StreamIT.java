package silkwire.search;

import static org.assertj.core.api.Assertions.assertThat;
import static silkwire.search.ArticleFixture.article;
import static silkwire.search.ArticleFixture.id;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import silkwire.common.json.EventJson;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;

@WithServers
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StreamIT {
    /** 200 MB: more than any machine holds in the buffers of one connection. */
    private static final int MOST_UNREAD = 4000;

    private RunningSearch search;

    @BeforeAll
    void start(TestServers servers, @TempDir Path folder) {
        search = RunningSearch.start(
                folder,
                servers.bootstrapServers(),
                servers.elasticsearchUrl(),
                servers.prefix(),
                "--silkwire.search.stream.heartbeat=300ms",
                "--silkwire.search.tail.waiting=50");
        search.push(article("long-ago").in("kk", "Бұрын", "Қазақстан").with("outlet", "stream.example"));
    }

    @AfterAll
    void stop() {
        search.close();
    }

    @Test
    void sendsWhatMatchesFromNowOnInTheOrderOfTheTopic() throws IOException {
        // given
        try (Events events = open("/v1/stream" + RunningSearch.query("q", "outlet:live.example Қазақстан"))) {
            // when
            search.push(
                    article("live1").in("kk", "Бірінші", "Қазақстанда").with("outlet", "live.example"),
                    article("no").in("kk", "Басқа", "Қазақстанда").with("outlet", "else.example"),
                    article("live1")
                            .in("kk", "Екінші", "Қазақстанда")
                            .with("outlet", "live.example")
                            .sequence(2));

            // then
            List<Event> came = events.take(2);
            assertThat(came).extracting(Event::article).containsExactly(id("live1"), id("live1"));
            assertThat(came.getLast().data()).contains("Екінші");
        }
    }

    @Test
    void goesOnBehindTheLastEventWithoutLossOrRepetition() throws IOException {
        // given
        String path = "/v1/stream?q=outlet:resume.example";
        List<Event> before = new ArrayList<>();
        try (Events events = open(path)) {
            push("resume", 0, 10);
            before.addAll(events.take(10));
        }
        String last = before.get(4).id();
        push("resume", 10, 20);

        // when
        List<Event> came = new ArrayList<>();
        try (Events events = open(path, "Last-Event-ID", last)) {
            came.addAll(events.take(3));
            push("resume", 20, 30);
            came.addAll(events.take(22));
        }

        // then
        assertThat(came).extracting(Event::article).doesNotHaveDuplicates().containsAll(ids("resume", 10, 30));
        came.addAll(before.subList(0, 5));
        assertThat(came).extracting(Event::article).containsExactlyInAnyOrderElementsOf(ids("resume", 0, 30));
    }

    private static List<String> ids(String item, int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> id(item + i)).toList();
    }

    @Test
    void saysByHeartbeatsHowFarItLooked() throws IOException {
        // given
        String place;
        try (Events events = open("/v1/stream?q=outlet:quiet.example")) {
            String first = events.id();
            search.push(article("unwanted").in("en", "Unwanted", "text").with("outlet", "unwanted.example"));
            place = events.idOtherThan(first);
        }

        // when
        search.push(article("quiet").in("en", "Quiet", "text").with("outlet", "quiet.example"));

        // then
        try (Events events = open("/v1/stream?q=outlet:quiet.example", "Last-Event-ID", place)) {
            assertThat(events.take(1)).extracting(Event::article).containsExactly(id("quiet"));
        }
    }

    @Test
    void dropsASlowReaderWhoMissesNothingByComingBack() throws IOException {
        // given
        String path = "/v1/stream?q=outlet:slow.example";
        List<Event> came = new ArrayList<>();
        String last;
        int articles = 0;
        try (Events events = open(path)) {
            // when
            long before = search.droppedStreams();
            while (search.droppedStreams() == before) {
                assertThat(articles)
                        .as("what fits between the service and who does not read")
                        .isLessThan(MOST_UNREAD);
                search.push(article("slow" + articles++)
                        .in("en", "Slow", "text ".repeat(10_000))
                        .with("outlet", "slow.example"));
            }
            came.addAll(events.takeUntilDropped());
            last = came.getLast().id();
        }

        // then
        assertThat(came.size()).isLessThan(articles);
        while (came.size() < articles) {
            try (Events events = open(path, "Last-Event-ID", last)) {
                came.addAll(events.take(articles - came.size()));
                last = came.getLast().id();
            }
        }
        assertThat(came).extracting(Event::article).doesNotHaveDuplicates().hasSize(articles);
    }

    @Test
    void refusesAPlaceThatIsNoneOrLiesBehindTheEnd() {
        // when
        HttpResponse<String> malformed = search.get("/v1/stream", "Last-Event-ID", "yesterday");
        HttpResponse<String> ahead = search.get("/v1/stream", "Last-Event-ID", "0-999999999");

        // then
        assertThat(malformed.statusCode()).isEqualTo(400);
        assertThat(RunningSearch.json(malformed).get("pointer").asString()).isEqualTo("Last-Event-ID");
        assertThat(ahead.statusCode()).isEqualTo(410);
        assertThat(search.get("/v1/stream?size=10").statusCode()).isEqualTo(400);
    }

    private void push(String item, int from, int to) {
        for (int i = from; i < to; i++) {
            search.push(article(item + i).in("kk", "Хабар " + i, "Қазақстан").with("outlet", item + ".example"));
        }
    }

    private Events open(String path, String... headers) {
        HttpResponse<InputStream> answer = search.open(path, headers);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/event-stream;charset=UTF-8");
        return new Events(new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8)));
    }

    private record Event(String id, String type, String data) {
        String article() {
            return EventJson.mapper().readTree(data).path("id").asString("");
        }
    }

    /** Events as a browser reads them. */
    private record Events(BufferedReader lines) implements AutoCloseable {
        Event next() throws IOException {
            String id = "";
            String type = "";
            String data = "";
            String line = lines.readLine();
            while (line != null && !line.isEmpty()) {
                id = line.startsWith("id: ") ? line.substring(4) : id;
                type = line.startsWith("event: ") ? line.substring(7) : type;
                data = line.startsWith("data: ") ? line.substring(6) : data;
                line = lines.readLine();
            }
            assertThat(line).as("the stream is open").isNotNull();
            return new Event(id, type, data);
        }

        List<Event> take(int number) throws IOException {
            List<Event> taken = new ArrayList<>();
            while (taken.size() < number) {
                Event event = next();
                assertThat(event.type()).as(event.data()).isNotEqualTo("dropped");
                if (event.type().equals("article")) {
                    taken.add(event);
                }
            }
            return taken;
        }

        List<Event> takeUntilDropped() throws IOException {
            List<Event> taken = new ArrayList<>();
            Event event = next();
            while (!event.type().equals("dropped")) {
                if (event.type().equals("article")) {
                    taken.add(event);
                }
                event = next();
            }
            assertThat(event.data()).contains("Too slow");
            return taken;
        }

        String id() throws IOException {
            return next().id();
        }

        String idOtherThan(String first) throws IOException {
            String id = next().id();
            while (id.equals(first)) {
                id = next().id();
            }
            return id;
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
