package silkwire.ingest.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import silkwire.common.access.SourceEntry;
import silkwire.common.clean.Cleaner;
import silkwire.common.item.ByteRange;
import silkwire.common.item.ItemReader;

class IntakeTest {
    private static final Instant NOW = Instant.parse("2026-11-22T07:00:00Z");
    private static final Push PUSH = new Push("p", SourceEntry.undeclared("anbaa"), false, false, null, null);
    private static final String GOOD = "{\"title\":\"Астана\",\"extra\":1}";
    private static final String BAD = "{\"sourceItemId\":\"7\",\"title\":1}";

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final RecordingLog log = new RecordingLog();
    private final Intake intake = new Intake(log, new IngestMetrics(meters), new Cleaner());

    @Test
    void thereIsNoReceiptBeforeTheLogHasAcknowledged() {
        // when
        CompletableFuture<ItemOutcome> outcome = submit(PUSH, GOOD);

        // then
        assertThat(outcome).isNotDone();
        log.answer(new AppendOutcome.Acknowledged());
        assertThat(receipt(outcome).isAccepted()).isTrue();
        assertThat(receipt(outcome).warnings()).singleElement().asString().contains("/extra");
        assertThat(count("accepted")).isEqualTo(1);
    }

    @Test
    void aRefusedItemIsLoggedWithItsReasonAndItsBeginning() {
        // when
        CompletableFuture<ItemOutcome> outcome = submit(PUSH, BAD);
        log.answer(new AppendOutcome.Acknowledged());

        // then
        assertThat(receipt(outcome).isAccepted()).isFalse();
        assertThat(receipt(outcome).sourceItemId()).isEqualTo("7");
        assertThat(log.entries).singleElement().isInstanceOfSatisfying(LogEntry.Rejected.class, entry -> {
            assertThat(entry.rejection().head()).isEqualTo(BAD);
            assertThat(entry.rejection().receivedAt()).isEqualTo(NOW);
        });
        assertThat(count("rejected")).isEqualTo(1);
    }

    @Test
    void whatTheLogDoesNotAcknowledgeHasNoReceipt() {
        // when
        CompletableFuture<ItemOutcome> outcome = submit(PUSH, GOOD);
        log.answer(new AppendOutcome.Unavailable("no broker"));

        // then
        assertThat(outcome.join()).isEqualTo(new ItemOutcome.Unavailable("no broker"));
        assertThat(count("unavailable")).isEqualTo(1);
    }

    @Test
    void anEventThatIsTooLargeBecomesARejection() {
        // when
        CompletableFuture<ItemOutcome> outcome = submit(PUSH, GOOD);
        log.answer(new AppendOutcome.TooLarge(17, 16));
        log.answer(new AppendOutcome.Acknowledged());

        // then
        assertThat(receipt(outcome).problem()).isNotNull();
        assertThat(receipt(outcome).problem().status()).isEqualTo(413);
        assertThat(log.entries).hasSize(2).last().isInstanceOf(LogEntry.Rejected.class);
    }

    @Test
    void aDryRunReachesNoLog() {
        // when
        CompletableFuture<ItemOutcome> outcome =
                submit(new Push("p", SourceEntry.undeclared("anbaa"), false, true, null, null), GOOD);

        // then
        assertThat(receipt(outcome).read()).isNotNull();
        assertThat(log.entries).isEmpty();
        assertThat(count("accepted")).isZero();
    }

    private CompletableFuture<ItemOutcome> submit(Push push, String json) {
        ByteRange bytes = ByteRange.of(json.getBytes(StandardCharsets.UTF_8));
        return intake.submit(push, PushedBytes.whole(1, bytes), new ItemReader().readJson(bytes, push.at(NOW)), NOW);
    }

    private double count(String outcome) {
        return meters.counter("silkwire.ingest.articles", "outcome", outcome).count();
    }

    private static Receipt receipt(CompletableFuture<ItemOutcome> outcome) {
        return ((ItemOutcome.Receipted) outcome.join()).receipt();
    }

    /** Keeps what is appended and answers when it is told to, the last one first. */
    private static final class RecordingLog implements ArticleLog {
        private final List<LogEntry> entries = new ArrayList<>();
        private final List<CompletableFuture<AppendOutcome>> answers = new ArrayList<>();

        @Override
        public CompletableFuture<AppendOutcome> append(LogEntry entry) {
            entries.add(entry);
            answers.add(new CompletableFuture<>());
            return answers.getLast();
        }

        void answer(AppendOutcome outcome) {
            answers.getLast().complete(outcome);
        }
    }
}
