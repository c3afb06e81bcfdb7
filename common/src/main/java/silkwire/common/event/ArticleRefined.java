package silkwire.common.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a slow tagger says of a text ({@code articles.refinements.v1}, key: article id). It read the article with this
 * {@code sequence} and speaks of the text of that {@code revision}; {@code taggers} names it and its version for each kind
 * of tag. Null tags are those it says nothing of, an empty list says that there are none.
 */
public record ArticleRefined(
        String id,
        long sequence,
        int revision,
        Instant refinedAt,
        Map<String, String> taggers,
        @Nullable Language language,
        @Nullable List<LanguageShare> languages,
        @Nullable List<Country> countries,
        @Nullable List<String> regions,
        @Nullable List<Organisation> organisations,
        @Nullable List<Topic> topics,
        @Nullable List<Stance> stances,
        @Nullable List<Relation> relations) {

    /** Refuses a missing field; copies the lists. */
    public ArticleRefined {
        Objects.requireNonNull(id, "id is missing");
        Objects.requireNonNull(refinedAt, "refinedAt is missing");
        taggers = taggers == null ? Map.of() : Map.copyOf(taggers);
        languages = copy(languages);
        countries = copy(countries);
        regions = copy(regions);
        organisations = copy(organisations);
        topics = copy(topics);
        stances = copy(stances);
        relations = copy(relations);
    }

    private static <T> @Nullable List<T> copy(@Nullable List<T> list) {
        return list == null ? null : List.copyOf(list);
    }
}
