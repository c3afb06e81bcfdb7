package silkwire.bench.measurement;

/** Time that passes only by waiting. */
final class FakeTicker implements Ticker {
    private long now;

    @Override
    public synchronized long nanos() {
        return now;
    }

    @Override
    public synchronized void awaitNanos(long moment) {
        now = Math.max(now, moment);
    }
}
