package silkwire.common.kafka;

import java.util.List;
import java.util.stream.Stream;

/**
 * The names of the topics, each behind {@code prefix} (empty in production; tests share one broker). Partitions and
 * retention are declared with the servers.
 */
public record Topics(String prefix) {

    /** The topics of production. */
    public static Topics unprefixed() {
        return new Topics("");
    }

    /** {@link silkwire.common.event.ArticleReceived}. */
    public String received() {
        return prefix + "articles.received.v1";
    }

    /** {@link silkwire.common.event.ArticleEnriched}. */
    public String enriched() {
        return prefix + "articles.enriched.v1";
    }

    /** {@link silkwire.common.event.ArticleOutcome}. */
    public String outcomes() {
        return prefix + "articles.outcomes.v1";
    }

    /** {@link silkwire.common.event.ArticleRejected}. */
    public String rejected() {
        return prefix + "articles.rejected.v1";
    }

    /** {@link silkwire.common.event.StoryClaimed}. */
    public String claims() {
        return prefix + "stories.claims.v1";
    }

    /** {@link silkwire.common.event.StoryDecided}. */
    public String decisions() {
        return prefix + "stories.decisions.v1";
    }

    /** {@link silkwire.common.event.ArticleRefined}. */
    public String refinements() {
        return prefix + "articles.refinements.v1";
    }

    /** What is known of each polled feed. */
    public String feeds() {
        return prefix + "ingest.feeds.v1";
    }

    /** How pushes with an {@code Idempotency-Key} were answered. */
    public String answers() {
        return prefix + "ingest.answers.v1";
    }

    /** Every change of a rule. */
    public String rules() {
        return prefix + "alerts.rules.v1";
    }

    /** Every article with the rules it matches, none included. */
    public String matches() {
        return prefix + "alerts.matches.v1";
    }

    /** What became of a story for a rule that is told of it. */
    public String threads() {
        return prefix + "alerts.threads.v1";
    }

    /** What people are told. */
    public String notifications() {
        return prefix + "alerts.notifications.v1";
    }

    /** What is to be sent to one receiver, and what came of it. */
    public String deliveries() {
        return prefix + "alerts.deliveries.v1";
    }

    /** What waits for its next attempt, for about so long: the last part of the name says how long. */
    public List<String> deliveryRetries() {
        return Stream.of("1s", "10s", "2m", "15m", "1h")
                .map(wait -> deliveries() + "-retry-" + wait)
                .toList();
    }

    /** What came of each window in which it was compared what should have been told with what was. */
    public String reconciliation() {
        return prefix + "alerts.reconciliation.v1";
    }

    /** What is known of each receiver. */
    public String receivers() {
        return prefix + "alerts.receivers.v1";
    }

    /** Who subscribed to the feeds of rules. */
    public String subscriptions() {
        return prefix + "alerts.subscriptions.v1";
    }

    /** Where the poison of {@code topic} is set aside. */
    public static String deadLettersOf(String topic) {
        return topic + "-dlt";
    }

    /** Every topic a service of this release reads or writes. */
    public List<String> all() {
        return Stream.concat(
                        deliveryRetries().stream(),
                        Stream.of(
                                received(),
                                enriched(),
                                outcomes(),
                                rejected(),
                                claims(),
                                decisions(),
                                refinements(),
                                feeds(),
                                answers(),
                                rules(),
                                matches(),
                                threads(),
                                notifications(),
                                deliveries(),
                                receivers(),
                                subscriptions(),
                                reconciliation(),
                                deadLettersOf(received()),
                                deadLettersOf(enriched()),
                                deadLettersOf(outcomes()),
                                deadLettersOf(claims()),
                                deadLettersOf(decisions()),
                                deadLettersOf(refinements()),
                                deadLettersOf(matches()),
                                deadLettersOf(threads()),
                                deadLettersOf(notifications()),
                                deadLettersOf(deliveries())))
                .toList();
    }
}
