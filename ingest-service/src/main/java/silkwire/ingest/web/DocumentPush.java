package silkwire.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import silkwire.common.item.ByteRange;
import silkwire.common.item.DocumentType;
import silkwire.common.item.ItemReader;
import silkwire.common.item.ItemReading;
import silkwire.common.problem.Problem;
import silkwire.ingest.format.DocumentHint;
import silkwire.ingest.format.DocumentItem;
import silkwire.ingest.format.DocumentReader;
import silkwire.ingest.format.OpenDocument;
import silkwire.ingest.receipt.ItemOutcome;
import silkwire.ingest.receipt.Push;
import silkwire.ingest.receipt.PushedBytes;
import silkwire.ingest.receipt.Receipt;

/** Takes a body that is one document: an article, or several. */
final class DocumentPush {
    private static final int READING_FACTOR = 8;

    private final DocumentReader documents;
    private final PushIntake intake;
    private final MemoryBudget memory;
    private final Clock clock;
    private final IngestWebProperties properties;

    DocumentPush(
            DocumentReader documents,
            PushIntake intake,
            MemoryBudget memory,
            Clock clock,
            IngestWebProperties properties) {
        this.documents = documents;
        this.intake = intake;
        this.memory = memory;
        this.clock = clock;
        this.properties = properties;
    }

    /** Takes a document: what it is say its content and the hint. */
    void take(Push push, DocumentHint hint, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try (MemoryBudget.Lease lease = memory.lease()) {
            long limit = limit(hint.type());
            switch (BodyReader.read(request, limit, lease)) {
                case BodyReader.TooLarge large -> tooLarge(push, hint.type(), large, limit, response);
                case BodyReader.Complete body -> {
                    reserve(lease, body.bytes().size());
                    take(push, documents.open(body.bytes(), hint), body.bytes(), response);
                }
            }
        }
    }

    private long limit(@Nullable DocumentType type) {
        if (type == DocumentType.TEXT) {
            return ItemReader.LARGEST_ARTICLE;
        }
        long largest = properties.largestArray().toBytes();
        return type == DocumentType.JSON || type == DocumentType.NINJS
                ? largest
                : Math.min(largest, DocumentReader.LARGEST_DOCUMENT);
    }

    private void tooLarge(
            Push push, @Nullable DocumentType type, BodyReader.TooLarge large, long limit, HttpServletResponse response)
            throws IOException {
        if (type == DocumentType.TEXT) {
            one(push, head(large), ItemReader.tooLarge(large.size()), response);
        } else {
            refuse(push, large, PushProblems.bodyTooLarge(limit), response);
        }
    }

    private void take(Push push, OpenDocument document, ByteRange bytes, HttpServletResponse response)
            throws IOException {
        if (document.isSingle()) {
            DocumentItem item = document.parts().getFirst().read(push.at(clock.instant()));
            one(push, PushedBytes.whole(1, bytes), item.reading(), response);
        } else {
            many(push, document.parts(), response);
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

    private void many(Push push, List<OpenDocument.Part> parts, HttpServletResponse response) throws IOException {
        Deque<CompletableFuture<ItemOutcome>> waiting = new ArrayDeque<>();
        List<Receipt> receipts = new ArrayList<>();
        boolean available = true;
        for (int i = 0; i < parts.size() && available; i++) {
            Instant receivedAt = clock.instant();
            DocumentItem item = parts.get(i).read(push.at(receivedAt));
            PushedBytes pushed = PushedBytes.whole(i + 1L, item.bytes());
            waiting.addLast(intake.submit(push, pushed, item.reading(), receivedAt));
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
                            "The document was accepted only in part; push all of it again in a few seconds:"
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
