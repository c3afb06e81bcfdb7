/**
 * An optional jar for the enrich service: tags from any endpoint that speaks the OpenAI chat protocol, inline or as a
 * refinement. {@link silkwire.chat.question} puts an article into a question and holds the answer against the article,
 * {@link silkwire.chat.endpoint} asks within limits (cache, budget, circuit breaker, requests in flight), {@link
 * silkwire.chat.tagger} makes taggers of it. Whatever fails, the embedded tags stand.
 */
@NullMarked
package silkwire.chat;

import org.jspecify.annotations.NullMarked;
