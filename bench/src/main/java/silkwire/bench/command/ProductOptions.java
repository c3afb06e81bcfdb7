package silkwire.bench.command;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import silkwire.bench.elasticsearch.ElasticsearchArrivals;
import silkwire.bench.http.HttpDesks;
import silkwire.bench.http.HttpIntake;
import silkwire.bench.http.HttpSearch;
import silkwire.bench.measurement.BenchException;
import silkwire.bench.measurement.Bystanders;
import silkwire.bench.measurement.Machine;
import silkwire.bench.measurement.Ticker;
import silkwire.bench.measurement.Victim;
import silkwire.bench.process.KilledProcess;
import silkwire.bench.process.ProcessCpuTimes;
import silkwire.bench.process.StoppedProcesses;

/** The product to measure; {@code ./silkwire bench} fills these in. */
final class ProductOptions {
    @Option(names = "--ingest", required = true, paramLabel = "URL", description = "address of the ingest-service")
    private URI ingest = URI.create("http://127.0.0.1:8081");

    @Option(names = "--search", required = true, paramLabel = "URL", description = "address of the search-service")
    private URI search = URI.create("http://127.0.0.1:8083");

    @Option(names = "--elasticsearch", required = true, paramLabel = "URL", description = "address of Elasticsearch")
    private URI elasticsearch = URI.create("http://127.0.0.1:9200");

    @Option(names = "--alert", paramLabel = "URL", description = "address of the alert-service")
    private URI alert = URI.create("http://127.0.0.1:8084");

    @Option(names = "--key-file", required = true, paramLabel = "FILE", description = "holds the key to call them with")
    private Path keyFile = Path.of("dev.key");

    @Option(
            names = "--pid",
            paramLabel = "NAME=PID",
            description = "a process whose processor time is measured; repeatable")
    private Map<String, Long> pids = new LinkedHashMap<>();

    HttpIntake intake() {
        return new HttpIntake(ingest, key());
    }

    /** Pushes again also what is not answered. */
    HttpIntake patientIntake() {
        return HttpIntake.patient(ingest, key());
    }

    HttpDesks desks() {
        return new HttpDesks(alert, key());
    }

    /** The process of this name. */
    Victim victim(String name) {
        Long pid = pids.get(name);
        if (pid == null) {
            throw new BenchException("--kill names " + name + "; allowed: " + String.join(", ", pids.keySet()));
        }
        return new KilledProcess(name, pid);
    }

    HttpSearch search() {
        return new HttpSearch(search, key());
    }

    ElasticsearchArrivals arrivals() {
        return new ElasticsearchArrivals(elasticsearch);
    }

    URI elasticsearch() {
        return elasticsearch;
    }

    URI searchService() {
        return search;
    }

    Machine machine(Clock clock) {
        return new Machine(
                clock,
                Ticker.ofMachine(),
                new ProcessCpuTimes(new TreeMap<>(pids)),
                ProcessCpuTimes::own,
                () -> ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** The processes that only read what is pushed. */
    Bystanders readers() {
        return new StoppedProcesses(Stream.of("enrich", "search", "elasticsearch")
                .map(pids::get)
                .filter(Objects::nonNull)
                .toList());
    }

    /** The key to call the services with. */
    String key() {
        try {
            return Files.readString(keyFile).strip();
        } catch (IOException e) {
            throw new BenchException("The key file " + keyFile + " cannot be read", e);
        }
    }
}
