package silkwire.common.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An item as its source sent it, its dates read and its text unchanged. {@code publishedAtRaw} is the date as it was written.
 * {@code version} is the provider's own revision number.
 */
public record ReceivedItem(
        @Nullable String sourceItemId,
        @Nullable String url,
        String title,
        String body,
        List<String> byline,
        @Nullable String section,
        List<String> tags,
        @Nullable String language,
        @Nullable Instant publishedAt,
        @Nullable String publishedAtRaw,
        @Nullable Instant updatedAt,
        @Nullable Long version,
        boolean correction,
        @Nullable String outlet,
        @Nullable Instant embargoUntil,
        @Nullable String rights,
        boolean backfill,
        List<WatchTarget> targets,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Association> associations) {

    /** Refuses a missing field; copies the lists, of which an absent one is empty. */
    public ReceivedItem {
        Objects.requireNonNull(title, "title is missing");
        Objects.requireNonNull(body, "body is missing");
        byline = byline == null ? List.of() : List.copyOf(byline);
        tags = tags == null ? List.of() : List.copyOf(tags);
        targets = targets == null ? List.of() : List.copyOf(targets);
        associations = associations == null ? List.of() : List.copyOf(associations);
    }

    /** An item that goes with no other. */
    public ReceivedItem(
            @Nullable String sourceItemId,
            @Nullable String url,
            String title,
            String body,
            List<String> byline,
            @Nullable String section,
            List<String> tags,
            @Nullable String language,
            @Nullable Instant publishedAt,
            @Nullable String publishedAtRaw,
            @Nullable Instant updatedAt,
            @Nullable Long version,
            boolean correction,
            @Nullable String outlet,
            @Nullable Instant embargoUntil,
            @Nullable String rights,
            boolean backfill,
            List<WatchTarget> targets) {
        this(
                sourceItemId,
                url,
                title,
                body,
                byline,
                section,
                tags,
                language,
                publishedAt,
                publishedAtRaw,
                updatedAt,
                version,
                correction,
                outlet,
                embargoUntil,
                rights,
                backfill,
                targets,
                List.of());
    }

    /** An item of which only that is known which taggers read. */
    public static ReceivedItem toTag(
            @Nullable String sourceItemId,
            String title,
            String body,
            @Nullable String section,
            List<String> tags,
            List<WatchTarget> targets) {
        return new ReceivedItem(
                sourceItemId,
                null,
                title,
                body,
                List.of(),
                section,
                tags,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                false,
                targets);
    }

    /** The same item with this body. */
    public ReceivedItem withBody(String text) {
        return new ReceivedItem(
                sourceItemId,
                url,
                title,
                text,
                byline,
                section,
                tags,
                language,
                publishedAt,
                publishedAtRaw,
                updatedAt,
                version,
                correction,
                outlet,
                embargoUntil,
                rights,
                backfill,
                targets,
                associations);
    }
}
