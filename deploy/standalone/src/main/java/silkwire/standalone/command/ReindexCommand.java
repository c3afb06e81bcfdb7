package silkwire.standalone.command;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import silkwire.common.http.ServiceClient;
import silkwire.common.json.EventJson;
import silkwire.servers.Progress;
import silkwire.standalone.product.Member;
import silkwire.standalone.product.ProductException;
import tools.jackson.databind.JsonNode;

/** Has the search service build its indices anew, and shows how far it is. */
@Command(
        name = "reindex",
        mixinStandardHelpOptions = true,
        description = {
            "Build the indices anew from the topics, beside those that are served, and exchange them when both have as many"
                    + " documents of each kind and month.",
            "Ctrl-C ends only this command: the build goes on, and the command joins it when it is run again. Exit code 1"
                    + " when nothing was exchanged."
        })
final class ReindexCommand implements Callable<Integer> {
    private static final String PATH = "/v1/reindex";
    private static final int NOT_EXCHANGED = 1;
    private static final int LOOKS_PER_LINE = 2;
    /** So many looks at whether the indices before are removed by now. */
    private static final int LOOKS_AT_RETIRED = 20;

    private final Console console;
    private final Duration pause;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--keep-old", description = "leave the indices before where they are, unserved")
    private boolean keepOld;

    @Option(
            names = "--accept-difference",
            description = "exchange the indices also where the new ones have more or fewer documents")
    private boolean acceptDifference;

    @Option(names = "--cancel", description = "give up the build that is on its way; what is served stays")
    private boolean cancel;

    @Option(names = "--json", description = "print the last answer of the API unchanged")
    private boolean json;

    ReindexCommand(Console console, Duration pause) {
        this.console = console;
        this.pause = pause;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (cancel && (keepOld || acceptDifference)) {
            throw new ProductException(
                    "--cancel gives the build up; it goes with neither --keep-old nor --accept-difference");
        }
        ServiceClient search = data.api(Member.SEARCH);
        if (cancel) {
            String report = require(search.delete(PATH));
            console.says(ReindexLines.cancelled(read(report)));
            print(report);
            return 0;
        }
        Map<String, List<String>> parameters = new TreeMap<>();
        parameters.put("keepOld", List.of(Boolean.toString(keepOld)));
        parameters.put("acceptDifference", List.of(Boolean.toString(acceptDifference)));
        JsonNode begun = read(require(search.post(PATH, parameters, "application/json", BodyPublishers.noBody())));
        JsonNode building = begun.path("building");
        if (building.isMissingNode()) {
            return ended(search, begun.at("/last/version").asString(), begun.toString());
        }
        console.says(ReindexLines.begun(begun));
        return watch(search, building.path("version").asString());
    }

    private int watch(ServiceClient search, String version) throws InterruptedException {
        Progress progress = new TimedProgress(console, System.nanoTime());
        String said = "";
        boolean isForgottenTold = false;
        for (long look = 0; ; look++) {
            @Nullable String report = report(search);
            String line = report == null ? "the search service does not answer; it is asked again" : "";
            if (report != null) {
                JsonNode now = read(report);
                if (!now.at("/building/version").asString("").equals(version)) {
                    return ended(search, version, report);
                }
                if (isToBeDecided(now.path("building"))) {
                    ReindexLines.different(now).forEach(console::says);
                    print(report);
                    return NOT_EXCHANGED;
                }
                if (!isForgottenTold && !now.at("/building/topics").isEmpty()) {
                    ReindexLines.forgotten(now).forEach(console::says);
                    isForgottenTold = true;
                }
                line = ReindexLines.progress(now);
            }
            if (look % LOOKS_PER_LINE == 0 && !line.equals(said)) {
                progress.says(line);
                said = line;
            }
            Thread.sleep(pause);
        }
    }

    private static boolean isToBeDecided(JsonNode building) {
        return building.path("phase").asString("").equals("different")
                && !building.path("acceptDifference").asBoolean();
    }

    private int ended(ServiceClient search, String version, String first) throws InterruptedException {
        String report = first;
        JsonNode now = read(report);
        boolean isServed = now.at("/last/version").asString("").equals(version)
                && now.at("/last/outcome").asString("").equals("served");
        for (int look = 0;
                isServed && look < LOOKS_AT_RETIRED && !now.path("retired").isEmpty();
                look++) {
            Thread.sleep(pause);
            @Nullable String later = report(search);
            report = later == null ? report : later;
            now = read(report);
        }
        ReindexLines.ended(now, version).forEach(console::says);
        print(report);
        return isServed ? 0 : NOT_EXCHANGED;
    }

    /** The report; null while the service does not answer, which may be because it is being started again. */
    private static @Nullable String report(ServiceClient search) {
        try {
            ServiceClient.Answer answer = search.get(PATH, Map.of());
            if (answer.isSuccess()) {
                return answer.body();
            }
            if (answer.status() / 100 == 4) {
                throw refused(answer);
            }
            return null;
        } catch (IOException e) {
            return null;
        }
    }

    private static String require(ServiceClient.Answer answer) {
        if (!answer.isSuccess()) {
            throw refused(answer);
        }
        return answer.body();
    }

    private static ProductException refused(ServiceClient.Answer answer) {
        String detail = read(answer.body()).path("detail").asString(answer.body());
        return new ProductException("Refused (" + answer.status() + "): " + detail);
    }

    private static JsonNode read(String body) {
        return EventJson.mapper().readTree(body);
    }

    private void print(String report) {
        if (json) {
            console.out().println(report);
        }
    }
}
