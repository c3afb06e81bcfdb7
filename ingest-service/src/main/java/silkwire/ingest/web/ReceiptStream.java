package silkwire.ingest.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.common.json.EventJson;
import silkwire.common.problem.Problem;
import silkwire.ingest.receipt.ItemOutcome;
import silkwire.ingest.receipt.Receipt;
import silkwire.ingest.receipt.StreamSummary;

/**
 * Writes the receipts of a stream while another thread reads it. At most {@code window} items wait for their receipt;
 * then the reader waits, and with it the client: for Kafka, or for itself when it does not take its receipts.
 */
final class ReceiptStream implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(ReceiptStream.class);
    private static final int LOOK_EVERY_MILLIS = 100;
    private static final String CONTENT_TYPE = "application/x-ndjson";

    private final HttpServletResponse response;
    private final boolean errorsOnly;
    private final boolean dryRun;
    private final BlockingQueue<Entry> waiting;
    private volatile boolean stopped;
    private boolean begun;
    private long accepted;
    private long rejected;

    ReceiptStream(HttpServletResponse response, int window, boolean errorsOnly, boolean dryRun) {
        this.response = response;
        this.errorsOnly = errorsOnly;
        this.dryRun = dryRun;
        this.waiting = new ArrayBlockingQueue<>(window);
    }

    /** What waits for the writer. */
    private sealed interface Entry {}

    private record Item(long line, CompletableFuture<ItemOutcome> outcome) implements Entry {}

    private record End(@Nullable Problem problem) implements Entry {}

    /** The last line. */
    private record Last(StreamSummary summary) {}

    /** Puts an item in line for its receipt; false when no more receipts can be given. */
    boolean offer(long line, CompletableFuture<ItemOutcome> outcome) {
        return put(new Item(line, outcome));
    }

    /** Ends the stream: completely, or because of {@code problem}. */
    void end(@Nullable Problem problem) {
        put(new End(problem));
    }

    /** Whether receipts are no longer given, since the log or the client is away. */
    boolean isStopped() {
        return stopped;
    }

    private boolean put(Entry entry) {
        boolean done = false;
        try {
            while (!done && !stopped) {
                done = waiting.offer(entry, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            stopped = true;
            Thread.currentThread().interrupt();
        }
        return done;
    }

    @Override
    public void run() {
        try {
            writeAll();
        } catch (IOException e) {
            LOG.debug("A client went away before it had all its receipts: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            stopped = true;
        }
    }

    private void writeAll() throws IOException, InterruptedException {
        while (true) {
            switch (waiting.take()) {
                case End end -> {
                    finish(end.problem());
                    return;
                }
                case Item item -> {
                    if (item.outcome().join() instanceof ItemOutcome.Receipted receipted) {
                        write(receipted.receipt().onLine(item.line()));
                    } else {
                        finish(PushProblems.unavailable("The log did not acknowledge line " + item.line()
                                + " in time; push it and what follows again in a few seconds"));
                        return;
                    }
                }
            }
        }
    }

    private void write(Receipt receipt) throws IOException {
        if (receipt.isAccepted()) {
            accepted++;
        } else {
            rejected++;
        }
        if (!errorsOnly || !receipt.isAccepted()) {
            writeLine(EventJson.encode(receipt));
        }
    }

    private void finish(@Nullable Problem problem) throws IOException {
        stopped = true;
        if (problem != null && accepted + rejected == 0) {
            Answer.problem(response, problem);
        } else {
            writeLine(EventJson.encode(new Last(new StreamSummary(accepted, rejected, problem == null, problem))));
        }
        response.flushBuffer();
    }

    private void writeLine(byte[] json) throws IOException {
        OutputStream out = begin();
        out.write(json);
        out.write('\n');
        if (waiting.isEmpty()) {
            out.flush();
        }
    }

    private OutputStream begin() throws IOException {
        if (!begun) {
            begun = true;
            response.setStatus(Answer.status(dryRun).value());
            response.setContentType(CONTENT_TYPE);
        }
        return response.getOutputStream();
    }
}
