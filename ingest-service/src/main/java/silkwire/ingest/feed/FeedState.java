package silkwire.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a feed ({@code ingest.feeds.v1}, key: feed id). {@code revision} grows with every write.
 * {@code movedTo} is where a permanent redirect led; {@code etag} and {@code lastModified} are the validators of the
 * document read last; {@code seen} are the fingerprints of its entries; {@code endedAt} is set once the site said that
 * the feed is gone.
 */
public record FeedState(
        String id,
        String sourceId,
        String url,
        long revision,
        @Nullable String movedTo,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable Instant polledAt,
        @Nullable Instant nextPollAt,
        @Nullable Instant firstReadAt,
        @Nullable Instant lastSuccessAt,
        @Nullable Failure lastFailure,
        int failures,
        @Nullable Instant endedAt,
        @Nullable Instant lastEntryAt,
        List<String> seen,
        Rhythm rhythm) {

    /** Failures in a row after which the place a redirect led to is forgotten and the declared URL asked again. */
    private static final int FORGET_MOVE = 8;

    /** Refuses a missing field; copies the fingerprints. */
    public FeedState {
        Objects.requireNonNull(id, "id is missing");
        Objects.requireNonNull(sourceId, "sourceId is missing");
        Objects.requireNonNull(url, "url is missing");
        seen = seen == null ? List.of() : List.copyOf(seen);
        rhythm = rhythm == null ? Rhythm.unknown() : rhythm;
    }

    /** Of a feed that was never polled. */
    public static FeedState unknown(Feed feed) {
        return new FeedState(
                feed.id(),
                feed.source().id(),
                feed.entry().url(),
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                null,
                null,
                List.of(),
                Rhythm.unknown());
    }

    /** Where it is asked for. */
    public String address() {
        return movedTo == null ? url : movedTo;
    }

    /** Whether it should be asked now. */
    boolean isDue(Instant now) {
        return endedAt == null && (nextPollAt == null || !nextPollAt.isAfter(now));
    }

    /** Whether a document of it was never read. */
    boolean isNew() {
        return firstReadAt == null;
    }

    /** The state after an answer; {@code news} is null where the document is the one read last. */
    FeedState answered(Instant now, Duration next, @Nullable String moved, @Nullable News news, Rhythm observed) {
        return new FeedState(
                id,
                sourceId,
                url,
                revision + 1,
                moved,
                news == null ? etag : news.etag(),
                news == null ? lastModified : news.lastModified(),
                now,
                now.plus(next),
                firstReadAt == null && news != null ? now : firstReadAt,
                now,
                lastFailure,
                0,
                null,
                news == null || news.lastEntryAt() == null ? lastEntryAt : news.lastEntryAt(),
                news == null ? seen : news.seen(),
                observed);
    }

    /** The state after a failure. */
    FeedState failed(Failure failure, Duration next) {
        boolean forget = failures + 1 >= FORGET_MOVE;
        return new FeedState(
                id,
                sourceId,
                url,
                revision + 1,
                forget ? null : movedTo,
                forget ? null : etag,
                forget ? null : lastModified,
                failure.at(),
                failure.at().plus(next),
                firstReadAt,
                lastSuccessAt,
                failure,
                failures + 1,
                null,
                lastEntryAt,
                seen,
                rhythm);
    }

    /** The state once the site said that the feed is gone for good. */
    FeedState ended(Failure failure) {
        return new FeedState(
                id,
                sourceId,
                url,
                revision + 1,
                movedTo,
                etag,
                lastModified,
                failure.at(),
                null,
                firstReadAt,
                lastSuccessAt,
                failure,
                failures + 1,
                failure.at(),
                lastEntryAt,
                seen,
                rhythm);
    }

    /** Why a poll failed, for people: when, what happened, and the HTTP status where there was one. */
    public record Failure(
            Instant at, String reason, @Nullable Integer status) {
        /** Refuses a missing field. */
        public Failure {
            Objects.requireNonNull(at, "at is missing");
            Objects.requireNonNull(reason, "reason is missing");
        }
    }

    /** What a new document said: its validators, its entries, and when the newest of the new ones appeared. */
    record News(
            @Nullable String etag,
            @Nullable String lastModified,
            List<String> seen,
            @Nullable Instant lastEntryAt) {
        News {
            seen = List.copyOf(seen);
        }
    }
}
