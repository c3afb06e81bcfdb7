package silkwire.search.similar;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Articles like the one of this id, the likest first: those of its story, then others. */
public record SimilarArticles(String id, List<Similar> items) {
    /** Copies the items. */
    public SimilarArticles {
        items = List.copyOf(items);
    }

    /** An article and why it is here. */
    public record Similar(ObjectNode article, Reason reason) {}

    /**
     * Why an article is like another.
     *
     * @param kind {@code story} or {@code content}
     * @param story the story both belong to
     * @param role the part it plays in the story
     * @param of the article it was found to repeat, extend or resemble
     * @param similarity how much of the text it shares with {@code of}, 0 to 1
     * @param words rare words that both have, as they stand in the given article
     * @param shared what both are about, as clauses of a query
     * @param score how well it answers among those found by content
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Reason(
            String kind,
            @Nullable String story,
            @Nullable String role,
            @Nullable String of,
            @Nullable Double similarity,
            List<String> words,
            List<String> shared,
            @Nullable Double score) {
        static Reason ofStory(String story, String role, @Nullable String of, @Nullable Double similarity) {
            return new Reason("story", story, role, of, similarity, List.of(), List.of(), null);
        }

        /** It shares these words and these clauses. */
        public static Reason ofContent(List<String> words, List<String> shared, double score) {
            return new Reason("content", null, null, null, null, words, shared, score);
        }
    }
}
