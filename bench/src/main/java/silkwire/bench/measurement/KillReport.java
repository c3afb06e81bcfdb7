package silkwire.bench.measurement;

import org.jspecify.annotations.Nullable;

/**
 * What became of alerts when a process of the product was killed.
 *
 * @param process that was killed, in the middle of the pushes
 * @param articles pushed and accepted; each matches one rule
 * @param stories of these articles
 * @param due rules and stories of which they are to be told
 * @param missed of these, nobody was told
 * @param duplicated of these, told under more than one {@code webhook-id}
 * @param unexpected told although not due
 * @param repeated webhooks that came again under their id
 * @param silenceSeconds the longest time without a webhook after the kill
 * @param recoverySeconds from the kill until a desk was told of an article received after it
 * @param toldSeconds from the first push until the last webhook
 * @param pushRepeats pushes that were made again because the product asked for it or did not answer
 * @param seed makes the same articles again
 * @param loadAverage of the machine in the minute before
 */
public record KillReport(
        String process,
        int articles,
        int stories,
        int rules,
        int due,
        int missed,
        int duplicated,
        int unexpected,
        int repeated,
        double silenceSeconds,
        @Nullable Double recoverySeconds,
        double toldSeconds,
        int pushRepeats,
        long seed,
        double loadAverage) {

    /** Whether every desk was told of every story once. */
    public boolean isClean() {
        return missed == 0 && duplicated == 0 && unexpected == 0;
    }
}
