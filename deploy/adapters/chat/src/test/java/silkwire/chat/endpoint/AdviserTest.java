package silkwire.chat.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import silkwire.chat.question.Question;

class AdviserTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ANSWER =
            "{\"topics\":[{\"code\":\"medtop:11000000\",\"confidence\":0.9,\"evidence\":[]}]}";

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch released = new CountDownLatch(1);
    private Adviser adviser;

    @AfterEach
    void stop() {
        released.countDown();
        adviser.close();
    }

    @Test
    void theSameQuestionIsPaidForOnce() {
        advise(question -> reply(ANSWER), 4, unlimited());

        assertThat(adviser.ask(question("Қазақстан"), PATIENCE)).isPresent();
        assertThat(adviser.ask(question("Қазақстан"), PATIENCE)).isPresent();

        assertThat(asked).hasValue(1);
        assertThat(counted("answered")).isEqualTo(1);
        assertThat(counted("cached")).isEqualTo(1);
        assertThat(meters.counter("silkwire.enrich.chat.tokens").count()).isEqualTo(50);
    }

    @Test
    void nobodyWaitsLongerThanHeHasAndTheAnswerIsKnownNextTime() {
        // given
        advise(
                question -> {
                    awaitRelease();
                    return reply(ANSWER);
                },
                4,
                unlimited());
        assertThat(adviser.ask(question("哈萨克斯坦"), Duration.ofMillis(50))).isEmpty();

        // when
        released.countDown();

        // then
        await("the late answer").until(() -> counted("timeout") == 1);
        assertThat(adviser.ask(question("哈萨克斯坦"), PATIENCE)).isPresent();
        assertThat(asked).hasValue(1);
    }

    @Test
    void whoFindsNoPlaceInFlightGoesWithoutAnAnswer() {
        // given
        advise(
                question -> {
                    awaitRelease();
                    return reply(ANSWER);
                },
                1,
                unlimited());
        assertThat(adviser.ask(question("a"), Duration.ofMillis(50))).isEmpty();

        // when / then
        assertThat(adviser.ask(question("b"), Duration.ofMillis(50))).isEmpty();
        assertThat(asked).hasValue(1);
        assertThat(counted("busy")).isEqualTo(1);
    }

    @Test
    void anEndpointThatKeepsFailingIsLeftAlone() {
        advise(
                question -> {
                    throw new ChatException(ChatOutcome.UNREACHABLE, "dead", new IllegalStateException("dead"));
                },
                4,
                unlimited());

        for (int i = 0; i < 10; i++) {
            assertThat(adviser.ask(question("Иран " + i), PATIENCE)).isEmpty();
        }

        assertThat(asked).hasValue(3);
        assertThat(counted("unreachable")).isEqualTo(3);
        assertThat(counted("breaker-open")).isEqualTo(7);
        assertThat(meters.get("silkwire.enrich.chat.breaker")
                        .tag("state", "open")
                        .gauge()
                        .value())
                .isEqualTo(1);
    }

    @Test
    void whatIsNoAnswerCountsAgainstTheEndpointAndIsNotKept() {
        advise(question -> reply(asked.get() == 1 ? "Sure! Here are the tags." : "{\"tags\":[]}"), 4, unlimited());

        assertThat(adviser.ask(question("x"), PATIENCE)).isEmpty();
        assertThat(adviser.ask(question("x"), PATIENCE)).isEmpty();

        assertThat(counted("unreadable")).isEqualTo(2);
        assertThat(asked).hasValue(2);
    }

    @Test
    void aSpentBudgetAsksNothing() {
        advise(question -> reply(ANSWER), 4, new Budget.Limits(1, 0));

        assertThat(adviser.ask(question("a"), PATIENCE)).isPresent();
        assertThat(adviser.ask(question("b"), PATIENCE)).isEmpty();

        assertThat(asked).hasValue(1);
        assertThat(counted("over-budget")).isEqualTo(1);
        assertThat(meters.get("silkwire.enrich.chat.budget")
                        .tags("unit", "requests", "period", "hour")
                        .gauge()
                        .value())
                .isZero();
    }

    @Test
    void aLongArticleIsNotCutButLeftOut() {
        advise(question -> reply(ANSWER), 4, unlimited());

        assertThat(adviser.ask(question("و".repeat(1001)), PATIENCE)).isEmpty();

        assertThat(asked).hasValue(0);
        assertThat(counted("too-long")).isEqualTo(1);
    }

    private interface Script {
        ChatEndpoint.Reply answer(Question question) throws ChatException;
    }

    private void advise(Script script, int inFlight, Budget.Limits perHour) {
        ChatEndpoint endpoint = question -> {
            asked.incrementAndGet();
            return script.answer(question);
        };
        CircuitBreaker breaker = CircuitBreaker.of(
                "test",
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(6)
                        .minimumNumberOfCalls(3)
                        .build());
        adviser = new Adviser(
                endpoint,
                new Adviser.AdviserLimits("m", inFlight, 1000, 100),
                AnswerCache.inMemory(100),
                new Budget(perHour, unlimited(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)),
                breaker,
                new ChatMetrics(meters),
                System::nanoTime);
    }

    private void awaitRelease() {
        try {
            released.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private double counted(String outcome) {
        return meters.counter("silkwire.enrich.chat.requests", "outcome", outcome)
                .count();
    }

    private static Budget.Limits unlimited() {
        return new Budget.Limits(0, 0);
    }

    private static ChatEndpoint.Reply reply(String content) {
        return new ChatEndpoint.Reply(content, 50);
    }

    private static Question question(String article) {
        return new Question("Tag.", article, "{\"required\":[\"topics\"]}");
    }
}
