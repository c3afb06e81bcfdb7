package silkwire.chat.endpoint;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What may be spent in an hour and in a day (UTC, by the clock). What a question will cost is set aside before it is asked
 * and corrected when the endpoint has told; what got no answer counts as estimated. Thread-safe.
 */
public final class Budget {
    private static final Logger LOG = LoggerFactory.getLogger(Budget.class);

    private final Clock clock;
    private final Period hour;
    private final Period day;

    /** With these limits. */
    public Budget(Limits hour, Limits day, Clock clock) {
        this.clock = clock;
        this.hour = new Period("hour", ChronoUnit.HOURS, hour);
        this.day = new Period("day", ChronoUnit.DAYS, day);
    }

    /** Most requests and tokens of a period; 0 is no limit. */
    public record Limits(long requests, long tokens) {
        /** Refuses what is below 0. */
        public Limits {
            if (requests < 0 || tokens < 0) {
                throw new IllegalArgumentException("A limit is 0 (none) or more, not " + requests + " and " + tokens);
            }
        }
    }

    /** What is set aside for one question. */
    public record Reserve(long tokens) {}

    /** Sets the cost of one question aside; null when that is too much for the hour or the day. */
    @org.jspecify.annotations.Nullable synchronized Reserve reserve(long tokens) {
        Instant now = clock.instant();
        if (!hour.has(tokens, now) || !day.has(tokens, now)) {
            return null;
        }
        hour.spend(1, tokens);
        day.spend(1, tokens);
        return new Reserve(tokens);
    }

    /** Corrects what was set aside by what it came to. */
    synchronized void settle(Reserve reserve, long tokens) {
        hour.spend(0, tokens - reserve.tokens());
        day.spend(0, tokens - reserve.tokens());
    }

    synchronized double requestsLeft(boolean ofDay) {
        Period period = ofDay ? day : hour;
        period.renew(clock.instant());
        return left(period.limits.requests(), period.requests);
    }

    synchronized double tokensLeft(boolean ofDay) {
        Period period = ofDay ? day : hour;
        period.renew(clock.instant());
        return left(period.limits.tokens(), period.tokens);
    }

    private static double left(long limit, long spent) {
        return limit == 0 ? Double.POSITIVE_INFINITY : Math.max(0, limit - spent);
    }

    private static final class Period {
        private final String name;
        private final ChronoUnit unit;
        private final Limits limits;
        private Instant begun = Instant.MIN;
        private long requests;
        private long tokens;
        private boolean isToldSpent;

        Period(String name, ChronoUnit unit, Limits limits) {
            this.name = name;
            this.unit = unit;
            this.limits = limits;
        }

        boolean has(long more, Instant now) {
            renew(now);
            boolean has = (limits.requests() == 0 || requests < limits.requests())
                    && (limits.tokens() == 0 || tokens + more <= limits.tokens());
            if (!has && !isToldSpent) {
                isToldSpent = true;
                LOG.warn(
                        "The chat budget of this {} is spent ({} requests, {} tokens): the embedded tags stand",
                        name,
                        requests,
                        tokens);
            }
            return has;
        }

        void renew(Instant now) {
            Instant current = now.truncatedTo(unit);
            if (!current.equals(begun)) {
                begun = current;
                requests = 0;
                tokens = 0;
                isToldSpent = false;
            }
        }

        void spend(long moreRequests, long moreTokens) {
            requests += moreRequests;
            tokens = Math.max(0, tokens + moreTokens);
        }
    }
}
