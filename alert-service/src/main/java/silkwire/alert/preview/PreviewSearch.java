package silkwire.alert.preview;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import silkwire.alert.article.LookBack;
import silkwire.alert.match.ArticleSummary;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.query.QueryNode;

/** Looks back for a preview. Fails with a problem (503) where the index cannot be asked, or not in time. */
public interface PreviewSearch {

    /**
     * Begins to look back; all that is asked of the answer has one deadline.
     *
     * @param wanted the days of the preview
     * @param earlier since when articles are matched, so that what was told before the first day is known
     */
    Reading begin(LookBack wanted, LookBack.Asked asked, Instant earlier);

    /** What can be asked. */
    interface Reading {

        /** The matching articles of the days in numbers. */
        Totals totals();

        /** How many articles of the days match and were taken in late, which only rules with backfill are told of. */
        long takenInLate();

        /** Of each clause by itself, how many articles of the days it matches. */
        Map<QueryNode, Long> counts(List<QueryNode> clauses);

        /** The latest matching article of each of the stories that matched last. */
        List<ArticleEnriched> latest(int stories);

        /** The matching articles of this share of stories, earlier ones too, by receipt. Only what stories count is known of them. */
        List<ArticleSummary> matches(StoryShare share);

        /** All articles of these stories, by receipt; none but their number where they are more than {@code most}. */
        Members members(Collection<String> stories, int most);
    }

    /**
     * Numbers of matching articles.
     *
     * @param stories exact up to some forty thousand, and about right above
     * @param hours articles by the hour of their receipt
     * @param all articles that {@link Reading#matches} has for all stories
     */
    record Totals(long articles, long stories, long copies, SortedMap<Instant, Long> hours, long all) {}

    /**
     * Articles of stories.
     *
     * @param total how many there are
     */
    record Members(long total, List<ArticleSummary> articles) {
        /** Copies the articles. */
        public Members {
            articles = List.copyOf(articles);
        }
    }
}
