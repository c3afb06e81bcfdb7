package silkwire.alert.lucene;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import silkwire.alert.match.MatchedPlace;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.TextField;
import silkwire.common.lucene.TextMatch;

/** Gathers the places of a clause in an article's text, each once. */
final class TextPlaces {
    static final Comparator<MatchedPlace> ORDER = Comparator.comparing(MatchedPlace::field)
            .thenComparingInt(MatchedPlace::start)
            .thenComparingInt(MatchedPlace::end)
            .thenComparing(MatchedPlace::clause);

    private final Clause clause;
    private final ArticleEnriched article;
    private final NavigableSet<MatchedPlace> found = new TreeSet<>(ORDER);

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

    /** In the order of the text. */
    List<MatchedPlace> found() {
        return List.copyOf(found);
    }
}
