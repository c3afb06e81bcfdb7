package silkwire.alert.match;

import java.util.List;
import java.util.Optional;

/** Writes matches that were not found, or not told, at an article's arrival ({@code alerts.matches.v1}). */
public interface MatchLog {

    /** Appends them; why not all of them were written, or empty where they were. What was written stays written. */
    Optional<String> append(List<ArticleMatched> matches);
}
