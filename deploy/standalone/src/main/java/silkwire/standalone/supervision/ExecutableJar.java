package silkwire.standalone.supervision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import silkwire.standalone.product.ProductException;

/** The executable jar that the build of a module leaves. */
public final class ExecutableJar {
    private ExecutableJar() {}

    /** Of this module, in the repository at {@code home}. */
    public static Path of(Path home, String module) {
        Path target = home.resolve(module).resolve("target");
        try (Stream<Path> files = Files.isDirectory(target) ? Files.list(target) : Stream.empty()) {
            return files.filter(file -> file.toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow(() -> new ProductException(
                            "No jar of " + module + " in " + target + "; build it with: mvn -Dquick package"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
