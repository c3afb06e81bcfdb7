package silkwire.chat.endpoint;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.chat.question.Answer;
import silkwire.chat.question.Question;
import silkwire.common.json.EventDecodingException;

/**
 * Asks the endpoint, within its limits and for no longer than the asker has. A question whose asker gave up keeps its place
 * in flight until the endpoint lets go of it, so that never more are open than allowed; its answer still reaches the cache.
 */
public final class Adviser implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Adviser.class);

    private final ChatEndpoint endpoint;
    private final AdviserLimits limits;
    private final AnswerCache cache;
    private final Budget budget;
    private final CircuitBreaker breaker;
    private final ChatMetrics metrics;
    private final LongSupplier nanoTime;
    private final Semaphore places;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** Within these limits. */
    public Adviser(
            ChatEndpoint endpoint,
            AdviserLimits limits,
            AnswerCache cache,
            Budget budget,
            CircuitBreaker breaker,
            ChatMetrics metrics,
            LongSupplier nanoTime) {
        this.endpoint = endpoint;
        this.limits = limits;
        this.cache = cache;
        this.budget = budget;
        this.breaker = breaker;
        this.metrics = metrics;
        this.nanoTime = nanoTime;
        this.places = new Semaphore(limits.inFlight());
        metrics.watch(budget, breaker);
    }

    /**
     * What is asked of whom, and how much of it.
     *
     * @param model the endpoint's name of the model
     * @param inFlight most questions at a time
     * @param maxCharacters longest article that is sent
     * @param maxAnswerTokens most tokens of an answer, set aside from the budget
     */
    public record AdviserLimits(String model, int inFlight, int maxCharacters, int maxAnswerTokens) {}

    /** Advice on one question. */
    public Optional<Answer> ask(Question question, Duration patience) {
        String hash = question.hash(limits.model());
        Optional<Answer> known = cache.find(hash).flatMap(answer -> reread(answer, question));
        if (known.isPresent()) {
            metrics.count(ChatOutcome.CACHED);
            return known;
        }
        if (question.article().length() > limits.maxCharacters()) {
            return without(ChatOutcome.TOO_LONG);
        }
        return askAnew(new Inquiry(question, hash, nanoTime.getAsLong() + patience.toNanos()));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private record Inquiry(Question question, String hash, long deadline) {}

    private Optional<Answer> askAnew(Inquiry inquiry) {
        try {
            if (!places.tryAcquire(left(inquiry), TimeUnit.NANOSECONDS)) {
                return without(ChatOutcome.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return without(ChatOutcome.BUSY);
        }
        if (!breaker.tryAcquirePermission()) {
            places.release();
            return without(ChatOutcome.BREAKER_OPEN);
        }
        Budget.Reserve reserve = budget.reserve(inquiry.question().estimatedTokens() + limits.maxAnswerTokens());
        if (reserve == null) {
            breaker.releasePermission();
            places.release();
            return without(ChatOutcome.OVER_BUDGET);
        }
        return await(threads.submit(() -> answer(inquiry, reserve)), inquiry);
    }

    private Optional<Answer> await(Future<Optional<Answer>> pending, Inquiry inquiry) {
        try {
            return pending.get(left(inquiry), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            LOG.debug("No answer in time; the embedded tags stand");
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Asking failed in a way it should not", e.getCause());
        }
    }

    /** Runs to its end even when nobody waits any more; counts the question. */
    private Optional<Answer> answer(Inquiry inquiry, Budget.Reserve reserve) {
        long begun = nanoTime.getAsLong();
        try {
            ChatEndpoint.Reply reply = endpoint.ask(inquiry.question());
            long tokens = reply.tokens() < 0 ? reserve.tokens() : reply.tokens();
            budget.settle(reserve, tokens);
            metrics.spent(tokens);
            Answer answer = Answer.read(reply.content(), inquiry.question().schema());
            cache.keep(inquiry.hash(), reply.content());
            breaker.onSuccess(nanoTime.getAsLong() - begun, TimeUnit.NANOSECONDS);
            metrics.count(left(inquiry) > 0 ? ChatOutcome.ANSWERED : ChatOutcome.TIMEOUT);
            return Optional.of(answer);
        } catch (ChatException e) {
            return failed(e.outcome(), begun, e);
        } catch (EventDecodingException e) {
            return failed(ChatOutcome.UNREADABLE, begun, e);
        } finally {
            metrics.took(nanoTime.getAsLong() - begun);
            places.release();
        }
    }

    private Optional<Answer> failed(ChatOutcome outcome, long begun, Exception e) {
        breaker.onError(nanoTime.getAsLong() - begun, TimeUnit.NANOSECONDS, e);
        LOG.debug("The chat endpoint failed ({}); the embedded tags stand", outcome, e);
        return without(outcome);
    }

    private Optional<Answer> without(ChatOutcome outcome) {
        metrics.count(outcome);
        return Optional.empty();
    }

    private static Optional<Answer> reread(String answer, Question question) {
        try {
            return Optional.of(Answer.read(answer, question.schema()));
        } catch (EventDecodingException e) {
            LOG.debug("A kept answer is of another form and asked for anew", e);
            return Optional.empty();
        }
    }

    private long left(Inquiry inquiry) {
        return Math.max(0, inquiry.deadline() - nanoTime.getAsLong());
    }
}
