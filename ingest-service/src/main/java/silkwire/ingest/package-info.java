/**
 * The ingest service: takes articles as newsrooms push them, reads each into one event, and answers with a receipt per
 * item once Kafka has it.
 *
 * <p>The way of an item: {@code web} takes bytes and cuts them into items; {@code item} (with {@code plaintext}) reads
 * an item into an {@code ArticleReceived} or refuses it with a problem; {@code receipt} hands the event to the
 * {@code ArticleLog} and makes the receipt; {@code kafka} is that log.
 */
@NullMarked
package silkwire.ingest;

import org.jspecify.annotations.NullMarked;
