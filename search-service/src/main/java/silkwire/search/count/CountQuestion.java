package silkwire.search.count;

import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.search.article.Facet;
import silkwire.search.article.Question;

/**
 * What is to be counted: the articles of {@code question}, in {@code unit}, by up to two fields (the {@code top} values of
 * each), over time where there is an interval, with the gaps of feeds or without.
 */
public record CountQuestion(
        Question question,
        CountUnit unit,
        List<Facet> by,
        @Nullable CountInterval interval,
        int top,
        boolean gaps) {
    /** Copies the fields. */
    public CountQuestion {
        by = List.copyOf(by);
    }
}
