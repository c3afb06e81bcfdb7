package silkwire.alert;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
public final class Articles implements Cloneable {
    private final String id;
    private final String story;
    private String body;
    private Instant receivedAt;
    private long sequence = 1;
    private int revision = 1;
    private Cause cause = Cause.PUSH;
    private boolean correction;
    private boolean backfill;
    private String source;
    private @Nullable String country;
    private String language = "ru";
    private StoryRole role = StoryRole.FIRST;
    private @Nullable StanceLabel onKazakhstan;

    private Articles(String id, String story, String body, Instant receivedAt) {
        this.id = id;
        this.story = story;
        this.body = body;
        this.receivedAt = receivedAt;
        this.source = "source-of-" + id;
    }

    /** The first article of a story, from a source of its own. */
    public static Articles article(String id, String story, String body, Instant receivedAt) {
        return new Articles(id, story, body, receivedAt);
    }

    /** From this source, which is in this country. */
    public Articles from(String otherSource, @Nullable String otherCountry) {
        return with(other -> {
            other.source = otherSource;
            other.country = otherCountry;
        });
    }

    /** In this language. */
    public Articles in(String otherLanguage) {
        return with(other -> other.language = otherLanguage);
    }

    /** With this part in its story. */
    public Articles as(StoryRole otherRole) {
        return with(other -> other.role = otherRole);
    }

    /** With what its author expresses towards Kazakhstan. */
    public Articles expressing(StanceLabel label) {
        return with(other -> other.onKazakhstan = label);
    }

    /** Taken in late. */
    public Articles backfilled() {
        return with(other -> other.backfill = true);
    }

    /** Marked as a correction. */
    public Articles correcting() {
        return with(other -> other.correction = true);
    }

    /** Its next text. */
    public Articles revised(String text) {
        return next(Cause.PUSH, other -> {
            other.body = text;
            other.revision++;
        });
    }

    /** The same text for another reason. */
    public Articles again(Cause because) {
        return next(because, other -> {});
    }

    private Articles next(Cause because, Consumer<Articles> change) {
        return with(other -> {
            other.receivedAt = receivedAt.plusSeconds(60);
            other.sequence++;
            other.cause = because;
            change.accept(other);
        });
    }

    private Articles with(Consumer<Articles> change) {
        try {
            Articles other = (Articles) clone();
            change.accept(other);
            return other;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError("it is cloneable", e);
        }
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
