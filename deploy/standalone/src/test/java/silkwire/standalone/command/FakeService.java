package silkwire.standalone.command;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import silkwire.common.json.EventJson;
import silkwire.servers.process.ProcessIdentity;
import silkwire.standalone.product.DataFolder;
import silkwire.standalone.product.Member;
import silkwire.standalone.product.MemberState;
import silkwire.standalone.product.Phase;
import silkwire.standalone.product.ProductState;
import tools.jackson.databind.JsonNode;

/** A service of a product that answers as it is told, and what a command prints that is run beside it. */
final class FakeService implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(1);

    private final Path folder;
    private final HttpServer server;
    private final Map<String, Deque<Answer>> answers = new HashMap<>();
    private final List<Call> calls = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private record Answer(int status, String body) {}

    record Call(String what, String key, String body) {
        JsonNode json() {
            return EventJson.mapper().readTree(body);
        }
    }

    private FakeService(Path folder, HttpServer server) {
        this.folder = folder;
        this.server = server;
    }

    /** This member, as the data folder says. */
    static FakeService start(Member member, Path folder) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        FakeService service = new FakeService(folder, server);
        server.createContext("/", service::answer);
        server.start();
        DataFolder data = new DataFolder(folder);
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        data.write(new ProductState(
                Phase.UP,
                ProcessIdentity.ofThisProcess().toString(),
                0,
                Map.of(member.id(), MemberState.waiting(url, null).in(Phase.UP, 1L, null))));
        data.writeKey("key-of-the-desk");
        return service;
    }

    /** To one more of these calls ({@code GET /v1/rules}); the last answer said is given for ever. */
    void answers(String what, int status, String body) {
        answers.computeIfAbsent(what, ignored -> new ArrayDeque<>()).add(new Answer(status, body));
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String what = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        calls.add(new Call(what, exchange.getRequestHeaders().getFirst("Authorization"), body));
        Deque<Answer> left = answers.getOrDefault(what, new ArrayDeque<>(List.of(new Answer(404, "{}"))));
        Answer answer = left.size() > 1 ? left.remove() : left.element();
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** The exit code of this command. */
    int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", folder.toString()));
        return RootCommand.commandLine(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        LOOK)
                .execute(all.toArray(String[]::new));
    }

    synchronized List<Call> calls() {
        return List.copyOf(calls);
    }

    /** What stands on standard output by now. */
    String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What stands on standard error by now. */
    String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Forgets what was printed. */
    void wipe() {
        out.reset();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
