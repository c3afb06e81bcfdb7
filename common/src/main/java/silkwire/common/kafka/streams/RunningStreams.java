package silkwire.common.kafka.streams;

import static org.apache.kafka.streams.CloseOptions.GroupMembershipOperation.LEAVE_GROUP;

import java.time.Duration;
import java.util.function.Supplier;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import silkwire.common.kafka.TopicCheck;
import silkwire.common.loop.LoopThread;

/**
 * Runs the topology: starts it once the broker answers, the topics exist, and what else it needs is there; replaces a thread that failed, and is
 * healthy while the topology runs.
 */
public final class RunningStreams implements SmartLifecycle, HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(RunningStreams.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(15);

    private final KafkaStreams streams;
    private final TopicCheck check;
    private final Supplier<String> furtherNeed;
    private final LoopThread starter = new LoopThread("streams-starter", this::startWhenPossible);
    private volatile String waitingFor = "";

    /**
     * Runs {@code streams} once the topics are there and {@code furtherNeed} is empty; until then it says what is waited for.
     */
    public RunningStreams(KafkaStreams streams, TopicCheck check, Supplier<String> furtherNeed) {
        this.streams = streams;
        this.check = check;
        this.furtherNeed = furtherNeed;
        streams.setUncaughtExceptionHandler(RunningStreams::replaceThread);
    }

    @Override
    public void start() {
        starter.start();
    }

    @Override
    public void stop() {
        starter.end();
        streams.close(CloseOptions.timeout(STOP_WITHIN).withGroupMembershipOperation(LEAVE_GROUP));
    }

    @Override
    public boolean isRunning() {
        return starter.isRunning();
    }

    @Override
    public Health health() {
        KafkaStreams.State state = streams.state();
        Health.Builder health = state == KafkaStreams.State.RUNNING ? Health.up() : Health.outOfService();
        return health.withDetail("state", state.name())
                .withDetail("waitingFor", waitingFor)
                .build();
    }

    private void startWhenPossible() {
        while (!isPossible()) {
            if (!starter.rest(LOOK_EVERY)) {
                return;
            }
        }
        streams.start();
    }

    private boolean isPossible() {
        TopicCheck.Result result = check.check();
        String need = switch (result) {
            case TopicCheck.Complete complete -> furtherNeed.get();
            case TopicCheck.Missing missing -> "topics " + missing.topics() + "; create them as declared";
            case TopicCheck.Unreachable unreachable -> "the Kafka broker: " + unreachable.reason();
        };
        say(need);
        return need.isEmpty();
    }

    private void say(String need) {
        if (!need.isEmpty() && !need.equals(waitingFor)) {
            LOG.warn("Waiting for {}", need);
        }
        waitingFor = need;
    }

    private static StreamThreadExceptionResponse replaceThread(Throwable e) {
        LOG.error("A stream thread failed and is replaced; nothing is lost, its transaction is rolled back", e);
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }
}
