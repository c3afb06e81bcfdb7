package silkwire.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import silkwire.common.item.ByteRange;
import silkwire.common.item.ItemReader;
import silkwire.common.item.ItemReading;
import silkwire.common.item.JsonDocument;
import silkwire.common.problem.Problem;
import silkwire.ingest.receipt.Intake;
import silkwire.ingest.receipt.ItemOutcome;
import silkwire.ingest.receipt.Push;
import silkwire.ingest.receipt.PushedBytes;
import silkwire.ingest.receipt.Receipt;

/** Takes a body that is one document: an article, or an array of them. */
final class DocumentPush {
    private static final int READING_FACTOR = 8;

    private final ItemReader reader;
    private final Intake intake;
    private final MemoryBudget memory;
    private final Clock clock;
    private final IngestWebProperties properties;

    DocumentPush(ItemReader reader, Intake intake, MemoryBudget memory, Clock clock, IngestWebProperties properties) {
        this.reader = reader;
        this.intake = intake;
        this.memory = memory;
        this.clock = clock;
        this.properties = properties;
    }

    /** Takes one article, or an array of them, in our own JSON. */
    void takeJson(Push push, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (MemoryBudget.Lease lease = memory.lease()) {
            long limit = properties.largestArray().toBytes();
            switch (BodyReader.read(request, limit, lease)) {
                case BodyReader.TooLarge large -> refuse(push, large, PushProblems.bodyTooLarge(limit), response);
                case BodyReader.Complete body -> {
                    reserve(lease, body.bytes().size());
                    takeJson(push, body.bytes(), response);
                }
            }
        }
    }

    /** Takes one article as text. */
    void takeText(Push push, Charset charset, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try (MemoryBudget.Lease lease = memory.lease()) {
            switch (BodyReader.read(request, ItemReader.LARGEST_ARTICLE, lease)) {
                case BodyReader.TooLarge large -> one(push, head(large), ItemReader.tooLarge(large.size()), response);
                case BodyReader.Complete body -> {
                    ByteRange bytes = body.bytes();
                    reserve(lease, bytes.size());
                    ItemReading reading = reader.readText(bytes, charset, push.at(clock.instant()));
                    one(push, PushedBytes.whole(1, bytes), reading, response);
                }
            }
        }
    }

    private void takeJson(Push push, ByteRange bytes, HttpServletResponse response) throws IOException {
        PushedBytes all = PushedBytes.whole(1, bytes);
        switch (JsonDocument.of(bytes)) {
            case JsonDocument.Single single ->
                one(push, all, reader.readJson(bytes, push.at(clock.instant())), response);
            case JsonDocument.Malformed malformed ->
                one(push, all, new ItemReading.Refused(null, malformed.problem()), response);
            case JsonDocument.Array array -> many(push, array.items(), response);
        }
    }

    private void refuse(Push push, BodyReader.TooLarge large, Problem problem, HttpServletResponse response)
            throws IOException {
        one(push, head(large), new ItemReading.Refused(null, problem), response);
    }

    private void one(Push push, PushedBytes bytes, ItemReading reading, HttpServletResponse response)
            throws IOException {
        switch (intake.submit(push, bytes, reading, clock.instant()).join()) {
            case ItemOutcome.Receipted receipted -> {
                Problem problem = receipted.receipt().problem();
                if (problem == null) {
                    Answer.receipts(response, List.of(receipted.receipt()), push.dryRun());
                } else {
                    Answer.problem(response, problem);
                }
            }
            case ItemOutcome.Unavailable unavailable ->
                Answer.problem(
                        response,
                        PushProblems.unavailable("The article was not accepted; push it again in a few seconds"));
        }
    }

    private void many(Push push, List<ByteRange> items, HttpServletResponse response) throws IOException {
        Deque<CompletableFuture<ItemOutcome>> waiting = new ArrayDeque<>();
        List<Receipt> receipts = new ArrayList<>();
        boolean available = true;
        for (int i = 0; i < items.size() && available; i++) {
            Instant receivedAt = clock.instant();
            ByteRange item = items.get(i);
            ItemReading reading = reader.readJson(item, push.at(receivedAt));
            PushedBytes pushed = PushedBytes.whole(i + 1L, item);
            waiting.addLast(intake.submit(push, pushed, reading, receivedAt));
            available = waiting.size() < properties.window() || receive(waiting, receipts);
        }
        while (available && !waiting.isEmpty()) {
            available = receive(waiting, receipts);
        }
        if (available) {
            Answer.receipts(response, receipts, push.dryRun());
        } else {
            Answer.problem(
                    response,
                    PushProblems.unavailable(
                            "The array was accepted only in part; push all of it again in a few seconds:"
                                    + " what was accepted is then the same article, not a second one"));
        }
    }

    /** Moves the oldest outcome to the receipts; false when it has none. */
    private static boolean receive(Deque<CompletableFuture<ItemOutcome>> waiting, List<Receipt> receipts) {
        if (waiting.removeFirst().join() instanceof ItemOutcome.Receipted receipted) {
            receipts.add(receipted.receipt());
            return true;
        }
        return false;
    }

    private static void reserve(MemoryBudget.Lease lease, int bodyLength) {
        lease.resize(2L * bodyLength + (long) READING_FACTOR * Math.min(bodyLength, ItemReader.LARGEST_ARTICLE));
    }

    private static PushedBytes head(BodyReader.TooLarge large) {
        return new PushedBytes(1, large.head(), large.size());
    }
}
