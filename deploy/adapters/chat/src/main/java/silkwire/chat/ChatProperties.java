package silkwire.chat;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import silkwire.chat.question.TagKind;

/**
 * Which endpoint is asked for which tags, and within which limits.
 *
 * @param mode off, inline (before an article is published), or refine (after)
 * @param url the endpoint's base, what comes before {@code /chat/completions}
 * @param apiKey sent as a bearer token; empty for endpoints that ask for none
 * @param model the endpoint's name of the model
 * @param taggers which kinds of tags it is asked for: language, country, topic, stance
 * @param timeout longest wait for all questions about an article, 100ms to 10m
 * @param inFlight most questions at a time, 1 to 256
 * @param maxCharacters longest article that is sent, in UTF-16 units; a longer one keeps its embedded tags
 * @param maxAnswerTokens most tokens of an answer
 * @param allowLoopback whether the endpoint may be on this machine
 * @param allowPrivate whether it may be in a private network
 */
@ConfigurationProperties(prefix = "silkwire.enrich.chat", ignoreUnknownFields = false)
record ChatProperties(
        @DefaultValue("off") Mode mode,
        @DefaultValue("") String url,
        @DefaultValue("") String apiKey,
        @DefaultValue("") String model,
        @DefaultValue("topic") Set<TagKind> taggers,
        @DefaultValue("5s") Duration timeout,
        @DefaultValue("8") int inFlight,
        @DefaultValue("24000") int maxCharacters,
        @DefaultValue("2000") int maxAnswerTokens,
        @DefaultValue("false") boolean allowLoopback,
        @DefaultValue("false") boolean allowPrivate,
        @DefaultValue Budgets budget,
        @DefaultValue Cache cache,
        @DefaultValue Breaker breaker) {

    private static final String PREFIX = "silkwire.enrich.chat.";
    private static final Duration SHORTEST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int MOST_IN_FLIGHT = 256;

    /** When the endpoint is asked. */
    enum Mode {
        OFF,
        INLINE,
        REFINE
    }

    /**
     * What may be spent; 0 is no limit.
     *
     * @param requestsPerHour questions in an hour
     * @param requestsPerDay questions in a day
     * @param tokensPerHour tokens of questions and answers in an hour
     * @param tokensPerDay tokens of questions and answers in a day
     */
    record Budgets(
            @DefaultValue("600") long requestsPerHour,
            @DefaultValue("5000") long requestsPerDay,
            @DefaultValue("2000000") long tokensPerHour,
            @DefaultValue("15000000") long tokensPerDay) {
        Budgets {
            requireNotNegative("budget.requests-per-hour", requestsPerHour);
            requireNotNegative("budget.requests-per-day", requestsPerDay);
            requireNotNegative("budget.tokens-per-hour", tokensPerHour);
            requireNotNegative("budget.tokens-per-day", tokensPerDay);
        }
    }

    /**
     * Answers that are known.
     *
     * @param entries most answers kept, 0 to 1000000
     * @param folder where they outlive the process; empty keeps them in memory
     */
    record Cache(
            @DefaultValue("10000") int entries,
            @DefaultValue("") String folder) {
        Cache {
            require(entries >= 0 && entries <= 1_000_000, "cache.entries", entries, "0 to 1000000");
        }
    }

    /**
     * When a failing endpoint is left alone.
     *
     * @param failures so many of twice as many questions failed, 1 to 1000
     * @param pause how long it is left alone, 100ms and longer
     */
    record Breaker(
            @DefaultValue("5") int failures,
            @DefaultValue("30s") Duration pause) {
        Breaker {
            require(failures >= 1 && failures <= 1000, "breaker.failures", failures, "1 to 1000");
            require(pause.compareTo(SHORTEST) >= 0, "breaker.pause", pause, "100ms and longer");
        }
    }

    ChatProperties {
        require(
                timeout.compareTo(SHORTEST) >= 0 && timeout.compareTo(LONGEST) <= 0,
                "timeout",
                timeout,
                "100ms to 10m");
        require(inFlight >= 1 && inFlight <= MOST_IN_FLIGHT, "in-flight", inFlight, "1 to " + MOST_IN_FLIGHT);
        require(maxCharacters >= 1, "max-characters", maxCharacters, "1 and more");
        require(maxAnswerTokens >= 1, "max-answer-tokens", maxAnswerTokens, "1 and more");
        if (mode != Mode.OFF) {
            require(isHttp(url), "url", "'" + url + "'", "an absolute http or https address");
            require(!model.isBlank(), "model", "'" + model + "'", "the endpoint's name of a model");
            require(!taggers.isEmpty(), "taggers", taggers, "one or more of language, country, topic, stance");
        }
    }

    /** The key is kept out of logs. */
    @Override
    public String toString() {
        return "ChatProperties[mode=" + mode + ", url=" + url + ", model=" + model + ", taggers=" + taggers + "]";
    }

    private static boolean isHttp(String text) {
        try {
            URI address = URI.create(text);
            return address.getHost() != null && Set.of("http", "https").contains(address.getScheme());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void requireNotNegative(String name, long value) {
        require(value >= 0, name, value, "0 (no limit) and more");
    }

    private static void require(boolean holds, String name, Object value, String allowed) {
        if (!holds) {
            throw new IllegalArgumentException(PREFIX + name + " is " + value + "; allowed: " + allowed);
        }
    }
}
