package silkwire.common.event;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article with its tags ({@code articles.enriched.v1}, key: article id). {@code sequence} grows with every record an
 * article emits and is the external version in the index; {@code revision} counts the texts its source sent, from 1;
 * {@code homeMonth} (yyyy.MM) names the index it lives in for good. On the topic every
 * article has its story; one enriched by itself, outside of any order, has none.
 */
public record ArticleEnriched(
        String id,
        long sequence,
        int revision,
        Cause cause,
        ArticleStatus status,
        boolean correction,
        boolean backfill,
        String homeMonth,
        Source source,
        String outlet,
        @Nullable String sourceItemId,
        @Nullable String url,
        String title,
        String body,
        List<String> byline,
        @Nullable String section,
        List<String> tags,
        @Nullable String rights,
        List<Mark> marks,
        Language language,
        List<LanguageShare> languages,
        Instant publishedAt,
        @Nullable String publishedAtRaw,
        Instant receivedAt,
        Instant enrichedAt,
        List<Country> countries,
        List<String> regions,
        List<Organisation> organisations,
        List<Topic> topics,
        List<Stance> stances,
        List<Relation> relations,
        @Nullable Story story,
        Enrichment enrichment) {

    /** Refuses a missing field; copies the lists, of which an absent one is empty. */
    public ArticleEnriched {
        Objects.requireNonNull(id, "id is missing");
        Objects.requireNonNull(cause, "cause is missing");
        Objects.requireNonNull(status, "status is missing");
        Objects.requireNonNull(homeMonth, "homeMonth is missing");
        Objects.requireNonNull(source, "source is missing");
        Objects.requireNonNull(outlet, "outlet is missing");
        Objects.requireNonNull(title, "title is missing");
        Objects.requireNonNull(body, "body is missing");
        Objects.requireNonNull(language, "language is missing");
        Objects.requireNonNull(publishedAt, "publishedAt is missing");
        Objects.requireNonNull(receivedAt, "receivedAt is missing");
        Objects.requireNonNull(enrichedAt, "enrichedAt is missing");
        Objects.requireNonNull(enrichment, "enrichment is missing");
        byline = byline == null ? List.of() : List.copyOf(byline);
        tags = tags == null ? List.of() : List.copyOf(tags);
        marks = marks == null ? List.of() : List.copyOf(marks);
        languages = languages == null ? List.of() : List.copyOf(languages);
        countries = countries == null ? List.of() : List.copyOf(countries);
        regions = regions == null ? List.of() : List.copyOf(regions);
        organisations = organisations == null ? List.of() : List.copyOf(organisations);
        topics = topics == null ? List.of() : List.copyOf(topics);
        stances = stances == null ? List.of() : List.copyOf(stances);
        relations = relations == null ? List.of() : List.copyOf(relations);
    }
}
