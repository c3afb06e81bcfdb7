package silkwire.search.why;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.TextField;

/** Whether a query matches an article, why, and by which smallest change it would, null where it does. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Why(
        String id,
        String query,
        boolean matches,
        Clause clause,
        @Nullable Change change) {

    /**
     * A part of the query: its text, kind and whether it matches the article; for words how the analysis of each language
     * of the article reads them, where they stand, and where they do not, the words of the article most like them; for
     * other fields the values the article has.
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Clause(
            String query,
            String kind,
            @JsonInclude boolean matches,
            List<Reading> readings,
            List<Place> found,
            List<Place> nearest,
            List<String> values,
            List<Clause> clauses) {}

    /** The words of a clause as the analysis of a language leaves them. */
    public record Reading(String language, List<String> words) {}

    /** A stretch of the article, in UTF-16 units, and its words as the analysis leaves them. */
    public record Place(TextField field, int start, int end, String text, List<String> words) {}

    /** A query that matches, and how it differs, step by step. */
    public record Change(String query, List<String> steps) {
        /** Copies the steps. */
        public Change {
            steps = List.copyOf(steps);
        }
    }
}
