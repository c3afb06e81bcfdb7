package silkwire.search.web;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.query.QueryExpansion;
import silkwire.search.article.ArticleJson;
import silkwire.search.article.FacetCount;

/** The answer to a search. */
record SearchAnswer(
        Total total,

        @ArraySchema(schema = @Schema(implementation = ArticleEnriched.class))
        List<ArticleJson> items,

        Map<String, List<FacetCount>> facets,
        @Nullable String nextCursor,
        long tookMillis,
        QueryShown query) {

    /** How many articles match, exactly ({@code eq}), or about how many stories, where they are grouped ({@code estimate}). */
    record Total(long value, String relation) {}

    /** The query as it was understood, in normal form, and what its names were expanded to. */
    record QueryShown(String parsed, List<QueryExpansion> expansions) {}
}
