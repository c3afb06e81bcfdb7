package silkwire.alert.lucene;

import java.util.ArrayList;
import java.util.List;
import silkwire.alert.match.MatchedPlace;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.TextField;
import silkwire.common.lucene.TextMatch;

/** Gathers the places of a clause in an article's text, each once. */
final class TextPlaces {
    private final Clause clause;
    private final ArticleEnriched article;
    private final List<MatchedPlace> found = new ArrayList<>();

    TextPlaces(Clause clause, ArticleEnriched article) {
        this.clause = clause;
        this.article = article;
    }

    /** A word or words as the analysis has them; a place that is not in the text is left out. */
    void add(TextField field, int start, int end) {
        String text = field == TextField.TITLE ? article.title() : article.body();
        if (start >= 0 && start < end && end <= text.length()) {
            TextMatch match = TextMatch.of(clause.node(), field, text, start, end);
            found.add(new MatchedPlace(clause.text(), field, start, match.end(), text.substring(start, match.end())));
        }
    }

    /** By field, start and end, then by clause: run for every place of every match, so it is written out. */
    static int compare(MatchedPlace one, MatchedPlace other) {
        if (one.field() != other.field()) {
            return one.field() == TextField.TITLE ? -1 : 1;
        }
        if (one.start() != other.start()) {
            return Integer.compare(one.start(), other.start());
        }
        return one.end() == other.end()
                ? one.clause().compareTo(other.clause())
                : Integer.compare(one.end(), other.end());
    }

    /** In the order of the text, each once. */
    List<MatchedPlace> found() {
        if (found.size() < 2) {
            return List.copyOf(found);
        }
        found.sort(TextPlaces::compare);
        List<MatchedPlace> once = new ArrayList<>(found.size());
        for (MatchedPlace place : found) {
            if (once.isEmpty() || compare(once.getLast(), place) != 0) {
                once.add(place);
            }
        }
        return List.copyOf(once);
    }
}
