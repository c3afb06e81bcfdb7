package silkwire.ingest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import silkwire.common.date.WrittenDate;
import silkwire.common.item.ByteRange;
import silkwire.common.item.DocumentType;
import silkwire.common.item.ItemReading;
import silkwire.ingest.format.DocumentHint;
import silkwire.ingest.format.Documents;

/**
 * What holds of a parser whatever it is given: it throws nothing, refuses with a reason of the caller's (4xx), takes at most
 * two seconds of processor time, and allocates at most 64 bytes for each byte of input beside a start of 4 MiB.
 *
 * <p>Allocated is all that the call allocates in sum, garbage included, which is more than it ever holds at once: a parser
 * that passes needs no more than 64 MiB for 1 MiB.
 */
final class Bounds {
    private static final int MIB = 1024 * 1024;

    private static final Duration LONGEST = Duration.ofSeconds(2);
    /** Jazzer's hooks allocate too, by the call; then only what one MiB may take is a bound for the least input. */
    private static final long START = (System.getenv("JAZZER_FUZZ") == null ? 4L : 64L) * MIB;

    private static final long PER_BYTE = 64;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static {
        // Classes and tables are loaded with the first document of each format, and are not its cost.
        Documents.GOOD.forEach(name -> readAll(Documents.file(name), DocumentHint.none()));
        readAll(" - قمة".repeat(9).getBytes(StandardCharsets.UTF_8), DocumentHint.of(DocumentType.TEXT));
        WrittenDate.read("22 ноября 2026", ZoneOffset.UTC);
    }

    private Bounds() {}

    /** Lets a parser read {@code input} and checks what it took; twice, where classes were perhaps loaded the first time. */
    static void hold(byte[] input, Runnable parser) {
        Cost cost = Cost.of(parser);
        Cost judged = cost.isWithin(input.length) ? cost : Cost.of(parser);
        assertThat(judged.isWithin(input.length))
                .as("%s for %d bytes", judged, input.length)
                .isTrue();
    }

    private record Cost(Duration time, long allocatedBytes) {
        static Cost of(Runnable parser) {
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            long time = THREADS.getCurrentThreadCpuTime();
            parser.run();
            return new Cost(
                    Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - time),
                    THREADS.getCurrentThreadAllocatedBytes() - allocated);
        }

        boolean isWithin(int inputLength) {
            return time.compareTo(LONGEST) <= 0 && allocatedBytes <= START + PER_BYTE * inputLength;
        }
    }

    /** Reads {@code document} as one of this type, within bounds. */
    static void read(byte[] document, DocumentType type) {
        read(document, DocumentHint.of(type));
    }

    /** Reads {@code document} within bounds. */
    static void read(byte[] document, DocumentHint hint) {
        hold(document, () -> judge(readAll(document, hint)));
    }

    private static List<ItemReading> readAll(byte[] document, DocumentHint hint) {
        return Documents.READER.readAll(ByteRange.of(document), hint, Documents.PUSH);
    }

    /** Whether each item was read, or refused with a reason that its sender can mend. */
    static void judge(List<ItemReading> readings) {
        for (ItemReading reading : readings) {
            if (reading instanceof ItemReading.Refused refused) {
                assertThat(refused.problem().status()).isBetween(400, 499);
                assertThat(refused.problem().detail()).isNotBlank();
            }
        }
    }
}
