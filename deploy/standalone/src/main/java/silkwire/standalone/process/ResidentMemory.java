package silkwire.standalone.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** How much memory a process really takes. */
public final class ResidentMemory {
    private static final long KIBIBYTES = 1024;

    private ResidentMemory() {}

    /** In mebibytes, or empty when the process has ended. */
    public static OptionalLong mebibytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIBIBYTES)
                    .findFirst();
        } catch (IOException ended) {
            return OptionalLong.empty();
        }
    }
}
