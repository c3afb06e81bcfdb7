package silkwire.chat.endpoint;

/** What became of a question; each is counted once. */
public enum ChatOutcome {
    /** The endpoint answered, in the form asked for. */
    ANSWERED,
    /** The answer was known. */
    CACHED,
    /** The article is longer than what is sent; nothing of it was cut. */
    TOO_LONG,
    /** The budget of the hour or the day is spent. */
    OVER_BUDGET,
    /** The endpoint failed too often lately and is left alone. */
    BREAKER_OPEN,
    /** As many questions as allowed were waiting already. */
    BUSY,
    /** No answer in time. */
    TIMEOUT,
    /** No connection, or one that broke off. */
    UNREACHABLE,
    /** The endpoint answered with an error. */
    REFUSED,
    /** It answered something else than was asked for. */
    UNREADABLE;

    /** Whether the endpoint is to blame. */
    boolean isFailure() {
        return compareTo(TIMEOUT) >= 0;
    }
}
