package silkwire.standalone.supervision;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import silkwire.servers.distribution.CacheFolder;
import silkwire.servers.process.ChildCommand;
import silkwire.servers.process.ChildProcess;
import silkwire.servers.process.JavaCommand;
import silkwire.standalone.product.Member;
import silkwire.standalone.product.ProductException;

/**
 * The services' executable jars, each taken apart once by its own tool: a Java that reads plain jars starts a service
 * with 40 % less work than one that reads jars inside a jar. What was taken apart lies beside the jar, under a name
 * made from the jar's content.
 */
final class ServicePrograms {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String FOLDER = "program";

    /** As {@link #contentKey} makes them. */
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{16}");

    private final Path home;

    ServicePrograms(Path home) {
        this.home = home;
    }

    /** Takes apart all that are not yet, so that no service waits for it when its servers are up. */
    void prepare() {
        Member.services().forEach(this::jar);
    }

    /** The jar to start a service from; its libraries lie beside it. */
    synchronized Path jar(Member member) {
        Path executable = ExecutableJar.of(home, member.module());
        Path all = executable.resolveSibling(FOLDER);
        try {
            Path program = CacheFolder.at(all).install(contentKey(executable), draft -> {
                removeAllButNewest(all);
                takeApart(member, executable, draft);
            });
            return program.resolve(executable.getFileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A product that runs may still need what the build before this one left. */
    private static void removeAllButNewest(Path all) throws IOException {
        List<File> programs;
        try (Stream<Path> entries = Files.list(all)) {
            programs = entries.filter(entry ->
                            NAME.matcher(String.valueOf(entry.getFileName())).matches())
                    .map(Path::toFile)
                    .sorted(Comparator.comparingLong(File::lastModified).reversed())
                    .toList();
        }
        for (File old : programs.subList(Math.min(1, programs.size()), programs.size())) {
            CacheFolder.deleteTree(old.toPath());
        }
    }

    private void takeApart(Member member, Path executable, Path folder) {
        ChildProcess tool = ChildProcess.start(new ChildCommand(
                "The tool that takes " + executable.getFileName() + " apart",
                List.of(
                        JavaCommand.executable(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djarmode=tools",
                        "-jar",
                        executable.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        folder.toString()),
                Map.of(),
                home,
                executable.resolveSibling(FOLDER).resolve(member.id() + ".log")));
        if (!tool.endsWithin(PATIENCE) || tool.onExit().join() != 0) {
            tool.kill();
            throw new ProductException(executable + " cannot be taken apart" + tool.lastWords());
        }
    }

    /** From the names and checksums of what is in the jar, which costs no reading of the content. */
    private static String contentKey(Path jar) throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            file.stream().forEach(entry -> {
                digest.update(entry.getName().getBytes(StandardCharsets.UTF_8));
                digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, entry.getCrc()));
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
