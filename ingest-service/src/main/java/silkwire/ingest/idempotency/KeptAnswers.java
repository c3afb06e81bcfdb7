package silkwire.ingest.idempotency;

import java.util.Optional;

/** The answers of the last day, of all instances. */
public interface KeptAnswers {

    /** What is known of an id. */
    sealed interface Lookup {}

    /** No push of this id was answered within the last day. */
    record Unknown() implements Lookup {}

    /** A push was answered; its request had this digest. */
    record Known(String digest) implements Lookup {}

    /** It cannot be said now, since the log does not answer or is still being read. */
    record Unavailable() implements Lookup {}

    /** Looks an id up. */
    Lookup find(String id);

    /** The answer of a known id; nothing when the log does not answer. */
    Optional<KeptAnswer> read(String id);

    /** Keeps an answer; false when it could not be kept. */
    boolean keep(KeptAnswer answer);
}
