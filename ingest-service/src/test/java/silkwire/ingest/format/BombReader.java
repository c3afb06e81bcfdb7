package silkwire.ingest.format;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads every bomb, in a machine whose memory its caller bounds, and says which took too long or were answered wrongly. */
final class BombReader {
    /** The last it says where nothing was wrong. */
    static final String END = "All bombs were read or refused\n";

    private static final Duration LONGEST = Duration.ofSeconds(2);

    /** Time of this thread alone: the same on a machine that others work on. */
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private BombReader() {}

    /** Fails when the memory or the time does not suffice. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Map<String, String> faults = new LinkedHashMap<>();
        HostileDocuments.bombs().forEach((name, bytes) -> {
            long start = CPU.getCurrentThreadCpuTime();
            String failure = failure(bytes);
            Duration taken = Duration.ofNanos(CPU.getCurrentThreadCpuTime() - start);
            if (failure != null) {
                faults.put(name, failure);
            } else if (taken.compareTo(LONGEST) > 0) {
                faults.put(name, "took " + taken);
            }
        });
        faults.forEach((name, fault) -> out.print(name + ": " + fault + "\n"));
        if (!faults.isEmpty()) {
            System.exit(1);
        }
        out.print(END);
    }

    private static @Nullable String failure(byte[] bytes) {
        try {
            return HostileDocumentsTest.failure(bytes, DocumentHint.none());
        } catch (OutOfMemoryError e) { // That there is too little memory is what is looked for.
            return "more memory than there is";
        }
    }
}
