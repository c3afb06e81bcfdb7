package silkwire.servers.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The end of a log file. */
public final class LogTail {
    private static final int LINES = 20;
    private static final long BYTES = 64 * 1024;

    private LogTail() {}

    /** At most {@code count} last lines of what stands behind byte {@code start}. */
    public static List<String> lines(Path log, long start, int count) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long from = Math.max(Math.min(start, file.length()), file.length() - BYTES);
            file.seek(from);
            byte[] tail = new byte[(int) (file.length() - from)];
            file.readFully(tail);
            List<String> lines =
                    new String(tail, StandardCharsets.UTF_8).lines().toList();
            return lines.subList(Math.max(0, lines.size() - count), lines.size());
        }
    }

    static String describe(Path log, long start) {
        try {
            List<String> lines = lines(log, start, LINES);
            return lines.isEmpty()
                    ? "; it wrote nothing to " + log
                    : "; the last lines of " + log + ":\n  " + String.join("\n  ", lines);
        } catch (IOException e) {
            return "; its log " + log + " cannot be read: " + e.getMessage();
        }
    }
}
