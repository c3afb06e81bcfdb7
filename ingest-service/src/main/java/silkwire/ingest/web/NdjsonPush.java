package silkwire.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.common.item.ByteRange;
import silkwire.common.item.ItemReader;
import silkwire.common.item.ItemReading;
import silkwire.common.item.LineReader;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;
import silkwire.ingest.format.DocumentReader;
import silkwire.ingest.receipt.Push;
import silkwire.ingest.receipt.PushedBytes;

/** Takes a stream of one article per line and answers with a receipt per line while it reads. */
final class NdjsonPush {
    private static final Logger LOG = LoggerFactory.getLogger(NdjsonPush.class);

    private static final int MARK = 3;

    private final DocumentReader documents;
    private final PushIntake intake;
    private final MemoryBudget memory;
    private final Clock clock;
    private final int window;

    NdjsonPush(DocumentReader documents, PushIntake intake, MemoryBudget memory, Clock clock, int window) {
        this.documents = documents;
        this.intake = intake;
        this.memory = memory;
        this.clock = clock;
        this.window = window;
    }

    /** Takes the stream to its end; returns when the last receipt is written, or can no longer be. */
    void take(Push push, HttpServletRequest request, HttpServletResponse response, boolean errorsOnly) {
        ReceiptStream receipts = new ReceiptStream(response, window, errorsOnly, push.dryRun());
        Thread writer = Thread.ofVirtual().name("receipts-" + push.id()).start(receipts);
        receipts.end(read(push, request, receipts));
        await(writer);
    }

    /** Reads to the end and answers with null, or with the reason why it did not get there. */
    private @Nullable Problem read(Push push, HttpServletRequest request, ReceiptStream receipts) {
        try (MemoryBudget.Lease lease = memory.lease()) {
            LineReader lines = new LineReader(Unpacked.of(request), ItemReader.LARGEST_ARTICLE, lease::resize);
            long number = 0;
            while (!receipts.isStopped()) {
                number++;
                LineReader.Line line = lines.next();
                if (line instanceof LineReader.End) {
                    return null;
                }
                take(push, number, line, receipts);
            }
            return null;
        } catch (ProblemException e) {
            return e.problem();
        } catch (IOException e) {
            LOG.debug("A stream broke off: {}", e.getMessage());
            return PushProblems.brokenOff();
        }
    }

    private void take(Push push, long number, LineReader.Line line, ReceiptStream receipts) {
        Instant receivedAt = clock.instant();
        switch (line) {
            case LineReader.Whole whole -> {
                ByteRange bytes = whole.bytes();
                if (!bytes.isBlank()) {
                    ByteRange json = number == 1 && bytes.startsWithMark() ? bytes.part(MARK, bytes.size()) : bytes;
                    ItemReading reading = documents.readJson(json, push.at(receivedAt));
                    receipts.offer(number, intake.submit(push, PushedBytes.whole(number, bytes), reading, receivedAt));
                }
            }
            case LineReader.TooLong tooLong -> {
                PushedBytes bytes = new PushedBytes(number, tooLong.head(), tooLong.size());
                ItemReading reading = ItemReader.tooLarge(tooLong.size());
                receipts.offer(number, intake.submit(push, bytes, reading, receivedAt));
            }
            case LineReader.End end -> throw new IllegalStateException("The end is no line to take: " + end);
        }
    }

    private static void await(Thread writer) {
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
