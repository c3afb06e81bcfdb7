package silkwire.alert.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import silkwire.alert.article.LookBack;
import silkwire.alert.match.ArticleSummary;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.StoryRole;
import silkwire.common.query.QueryNode;

/** An index in which "Астана" is what matches, whatever is asked. */
final class ReadingInMemory implements PreviewSearch.Reading {
    private final List<ArticleEnriched> index;
    private final LookBack wanted;
    private final Instant earlier;
    private final boolean isBackfilled;

    ReadingInMemory(List<ArticleEnriched> index, LookBack wanted, LookBack.Asked asked, Instant earlier) {
        this.index = index;
        this.wanted = wanted;
        this.earlier = earlier;
        this.isBackfilled = asked.backfill();
    }

    private List<ArticleEnriched> since(Instant time, boolean isMatching) {
        return index.stream()
                .filter(article -> !isMatching || isTimely(article))
                .filter(article -> !article.receivedAt().isBefore(time))
                .filter(article -> !isMatching || article.body().contains("Астана"))
                .sorted(Comparator.comparing(ArticleEnriched::receivedAt).thenComparing(ArticleEnriched::id))
                .toList();
    }

    @Override
    public PreviewSearch.Totals totals() {
        List<ArticleEnriched> matching = since(wanted.from(), true);
        SortedMap<Instant, Long> hours = new TreeMap<>();
        matching.forEach(article ->
                hours.merge(article.receivedAt().truncatedTo(java.time.temporal.ChronoUnit.HOURS), 1L, Long::sum));
        return new PreviewSearch.Totals(
                matching.size(),
                matching.stream()
                        .map(article -> ArticleSummary.of(article).storyId())
                        .distinct()
                        .count(),
                matching.stream()
                        .filter(article -> ArticleSummary.of(article).storyRole() == StoryRole.COPY)
                        .count(),
                hours,
                since(earlier, true).size());
    }

    private boolean isTimely(ArticleEnriched article) {
        return isBackfilled || !article.backfill();
    }

    @Override
    public long takenInLate() {
        assertThat(isBackfilled).isFalse();
        return index.stream().filter(ArticleEnriched::backfill).count();
    }

    @Override
    public Map<QueryNode, Long> counts(List<QueryNode> clauses) {
        Map<QueryNode, Long> counts = new LinkedHashMap<>();
        clauses.forEach(clause -> counts.put(clause, clause.toString().contains("Астана") ? totals().articles() : 0L));
        return counts;
    }

    @Override
    public List<ArticleEnriched> latest(int stories) {
        return since(wanted.from(), true).reversed().stream().limit(stories).toList();
    }

    @Override
    public List<ArticleSummary> matches(StoryShare share) {
        return since(earlier, true).stream()
                .map(ArticleSummary::of)
                .filter(article -> share.has(article.storyId()))
                .toList();
    }

    @Override
    public PreviewSearch.Members members(Collection<String> stories, int most) {
        List<ArticleSummary> members = since(Instant.EPOCH, false).stream()
                .map(ArticleSummary::of)
                .filter(article -> stories.contains(article.storyId()))
                .toList();
        return new PreviewSearch.Members(members.size(), members.size() > most ? List.of() : members);
    }
}
