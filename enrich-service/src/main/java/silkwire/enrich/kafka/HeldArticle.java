package silkwire.enrich.kafka;

import org.jspecify.annotations.Nullable;
import silkwire.common.event.ArticleReceived;

/** An article under embargo; {@code released} once it is on its way back to the topic it came from. */
record HeldArticle(
        ArticleReceived received,
        boolean released,
        @Nullable String traceparent) {

    HeldArticle onItsWay() {
        return new HeldArticle(received, true, traceparent);
    }

    /** Whether {@code other} is what is held. */
    boolean is(ArticleReceived other) {
        return received.receivedAt().equals(other.receivedAt());
    }
}
