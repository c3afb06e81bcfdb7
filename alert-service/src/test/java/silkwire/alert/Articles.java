package silkwire.alert;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleStatus;
import silkwire.common.event.Cause;
import silkwire.common.event.Enrichment;
import silkwire.common.event.Holder;
import silkwire.common.event.Language;
import silkwire.common.event.Source;
import silkwire.common.event.Stance;
import silkwire.common.event.StanceLabel;
import silkwire.common.event.Story;
import silkwire.common.event.StoryRole;
import silkwire.common.event.Target;

/** An article for tests; each method gives another one that differs in what it names. */
public record Articles(
        String id,
        String story,
        String body,
        Instant receivedAt,
        long sequence,
        int revision,
        Cause cause,
        boolean correction,
        boolean backfill,
        String source,
        @Nullable String country,
        String language,
        StoryRole role,
        @Nullable StanceLabel onKazakhstan) {

    /** The first article of a story, from a source of its own. */
    public static Articles article(String id, String story, String body, Instant receivedAt) {
        return new Articles(
                id,
                story,
                body,
                receivedAt,
                1,
                1,
                Cause.PUSH,
                false,
                false,
                "source-of-" + id,
                null,
                "ru",
                StoryRole.FIRST,
                null);
    }

    /** From this source, which is in this country. */
    public Articles from(String otherSource, @Nullable String otherCountry) {
        return new Articles(
                id,
                story,
                body,
                receivedAt,
                sequence,
                revision,
                cause,
                correction,
                backfill,
                otherSource,
                otherCountry,
                language,
                role,
                onKazakhstan);
    }

    /** In this language. */
    public Articles in(String other) {
        return new Articles(
                id,
                story,
                body,
                receivedAt,
                sequence,
                revision,
                cause,
                correction,
                backfill,
                source,
                country,
                other,
                role,
                onKazakhstan);
    }

    /** With this part in its story. */
    public Articles as(StoryRole other) {
        return new Articles(
                id,
                story,
                body,
                receivedAt,
                sequence,
                revision,
                cause,
                correction,
                backfill,
                source,
                country,
                language,
                other,
                onKazakhstan);
    }

    /** With what its author expresses towards Kazakhstan. */
    public Articles expressing(StanceLabel label) {
        return new Articles(
                id,
                story,
                body,
                receivedAt,
                sequence,
                revision,
                cause,
                correction,
                backfill,
                source,
                country,
                language,
                role,
                label);
    }

    /** Taken in late. */
    public Articles backfilled() {
        return new Articles(
                id,
                story,
                body,
                receivedAt,
                sequence,
                revision,
                cause,
                correction,
                true,
                source,
                country,
                language,
                role,
                onKazakhstan);
    }

    /** Marked as a correction. */
    public Articles correcting() {
        return new Articles(
                id,
                story,
                body,
                receivedAt,
                sequence,
                revision,
                cause,
                true,
                backfill,
                source,
                country,
                language,
                role,
                onKazakhstan);
    }

    /** Its next text. */
    public Articles revised(String text) {
        return next(text, revision + 1, Cause.PUSH);
    }

    /** The same text for another reason. */
    public Articles again(Cause because) {
        return next(body, revision, because);
    }

    private Articles next(String text, int number, Cause because) {
        return new Articles(
                id,
                story,
                text,
                receivedAt.plusSeconds(60),
                sequence + 1,
                number,
                because,
                correction,
                backfill,
                source,
                country,
                language,
                role,
                onKazakhstan);
    }

    /** As it stands on the topic. */
    public ArticleEnriched enriched() {
        ArticleStatus status = cause == Cause.WITHDRAW ? ArticleStatus.WITHDRAWN : ArticleStatus.CURRENT;
        List<Stance> stances = onKazakhstan == null
                ? List.of()
                : List.of(new Stance(
                        Target.country("KZ"), Holder.author(), onKazakhstan, 0.5, 0.8, List.of(), List.of()));
        return new ArticleEnriched(
                id,
                sequence,
                revision,
                cause,
                status,
                correction,
                backfill,
                "2026.11",
                new Source(source, source, country),
                source + ".example",
                null,
                null,
                "Тақырып " + id,
                body,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                new Language(language, 1, "Cyrl"),
                List.of(),
                receivedAt,
                null,
                receivedAt,
                receivedAt,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                stances,
                List.of(),
                new Story(story, role, null, null, null, null),
                new Enrichment("1", Map.of(), 1));
    }
}
