package silkwire.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwire.ingest.RunningIngest;
import silkwire.ingest.StubSite;
import silkwire.ingest.format.HostileDocuments;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;

/** Broken and hostile documents, pushed over HTTP under right and wrong names: each is answered, and none with a 5xx. */
@WithServers(elasticsearch = false)
class HostilePushIT {
    private static final int CONNECTIONS = 4;
    private static final int PER_DOCUMENT = 13;
    private static final List<String> TYPES = List.of(
            "application/octet-stream",
            "application/json",
            "application/x-ndjson",
            "application/xml",
            "text/html; charset=windows-1256",
            "text/plain");

    private final TestServers servers;

    HostilePushIT(TestServers servers) {
        this.servers = servers;
    }

    private record Case(String name, String type, String encoding, byte[] body) {}

    @Test
    void noneOfAMixedHostileCorpusIsAnsweredWithAnErrorOfTheService(@TempDir Path folder) throws Exception {
        // given
        List<Case> cases = cases();
        assertThat(cases).hasSizeGreaterThan(1_000);
        List<String> failures = new ArrayList<>();

        // when
        try (RunningIngest ingest = RunningIngest.start(folder, servers.bootstrapServers(), servers.prefix());
                ExecutorService pushers = Executors.newFixedThreadPool(CONNECTIONS)) {
            Map<Case, Future<Integer>> statuses = new LinkedHashMap<>();
            cases.forEach(each -> statuses.put(each, pushers.submit(() -> status(ingest, each))));
            for (Map.Entry<Case, Future<Integer>> answered : statuses.entrySet()) {
                int status = answered.getValue().get();
                if (status < 200 || status >= 500) {
                    failures.add(answered.getKey().name() + " as "
                            + answered.getKey().type() + ": " + status);
                }
            }
        }

        // then
        assertThat(failures).isEmpty();
    }

    private static int status(RunningIngest ingest, Case each) throws Exception {
        HttpRequest.Builder request = ingest.request("/v1/articles", RunningIngest.KEY)
                .header("Content-Type", each.type())
                .POST(BodyPublishers.ofByteArray(each.body()));
        if (!each.encoding().isEmpty()) {
            request.header("Content-Encoding", each.encoding());
        }
        HttpResponse<String> answer = ingest.send(request.build());
        return answer.statusCode();
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        HostileDocuments.broken(2026, PER_DOCUMENT)
                .forEach((name, bytes) -> TYPES.forEach(type -> cases.add(new Case(name, type, "", bytes))));
        HostileDocuments.bombs().forEach((name, bytes) -> {
            cases.add(new Case(name, "application/octet-stream", "", bytes));
            cases.add(new Case("packed " + name, "application/octet-stream", "gzip", StubSite.gzip(bytes)));
        });
        cases.add(new Case("zip bomb", "application/json", "gzip", StubSite.gzip(new byte[200 * 1024 * 1024])));
        byte[] noise = new byte[4096];
        new Random(3).nextBytes(noise);
        for (String encoding : List.of("gzip", "zstd", "br", "gzip, gzip")) {
            cases.add(new Case("not packed", "application/json", encoding, noise));
        }
        return cases;
    }
}
