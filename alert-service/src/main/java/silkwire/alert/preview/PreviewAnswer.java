package silkwire.alert.preview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import silkwire.alert.article.LookBack;
import silkwire.alert.match.RuleMatch;
import silkwire.alert.rule.Rule;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.query.ParsedQuery;
import silkwire.common.query.QueryNode;
import silkwire.common.query.QueryView;

/** Puts the answer of one preview together. */
final class PreviewAnswer {
    private static final double THOUSAND = 1_000.0;
    private static final double TEN = 10.0;

    private final PreviewRequest request;
    private final ParsedQuery query;
    private final LookBack days;
    private final PreviewSearch.Totals totals;
    private final long takenInLate;
    private final List<Preview.Day> byDay = new ArrayList<>();
    private final List<Preview.Clause> clauses = new ArrayList<>();
    private final List<Preview.Sample> samples = new ArrayList<>();
    private StoryShare share = StoryShare.ALL;
    private long stories;
    private int allClauses;

    PreviewAnswer(
            PreviewRequest request, ParsedQuery query, LookBack days, PreviewSearch.Totals totals, long takenInLate) {
        this.request = request;
        this.query = query;
        this.days = days;
        this.totals = totals;
        this.takenInLate = takenInLate;
        this.stories = totals.stories();
    }

    /** What would have been told; {@code followed} is the number of stories where all were followed. */
    PreviewAnswer told(SortedMap<LocalDate, Simulation.DayCount> told, StoryShare by, int followed) {
        share = by;
        stories = by.isAll() ? followed : totals.stories();
        SortedMap<LocalDate, Long> articles = new TreeMap<>();
        totals.hours().forEach((hour, count) -> articles.merge(dayOf(hour), count, Long::sum));
        LocalDate last = dayOf(days.before().minusMillis(1));
        for (LocalDate day = dayOf(days.from()); !day.isAfter(last); day = day.plusDays(1)) {
            Simulation.DayCount count = told.getOrDefault(day, new Simulation.DayCount());
            byDay.add(new Preview.Day(
                    day,
                    articles.getOrDefault(day, 0L),
                    (long) count.single() + count.digests(),
                    count.single(),
                    count.digests(),
                    count.overBudget()));
        }
        return this;
    }

    private LocalDate dayOf(Instant time) {
        return LocalDate.ofInstant(time, rule().tz());
    }

    private Rule rule() {
        return request.rule();
    }

    PreviewAnswer clauses(List<QueryNode> tried, Map<QueryNode, Long> counts, int all) {
        for (QueryNode clause : tried) {
            clauses.add(new Preview.Clause(QueryView.of(clause).query(), counts.getOrDefault(clause, 0L)));
        }
        allClauses = all;
        return this;
    }

    PreviewAnswer samples(List<ArticleEnriched> articles, Function<ArticleEnriched, Optional<RuleMatch>> match) {
        for (ArticleEnriched article : articles) {
            Set<Preview.Matched> matched = new LinkedHashSet<>();
            match.apply(article)
                    .ifPresent(found -> found.places()
                            .forEach(place -> matched.add(new Preview.Matched(
                                    place.clause(), place.text().strip()))));
            samples.add(new Preview.Sample(
                    article.id(),
                    article.story() == null ? "" : article.story().id(),
                    article.title(),
                    article.language().code(),
                    article.source().id(),
                    article.outlet(),
                    article.url(),
                    article.publishedAt(),
                    article.receivedAt(),
                    List.copyOf(matched)));
        }
        return this;
    }

    Preview answer(long tookMillis) {
        List<String> never = clauses.stream()
                .filter(clause -> clause.articles() == 0)
                .map(Preview.Clause::clause)
                .toList();
        return new Preview(
                query.normalForm(),
                days.from(),
                days.before(),
                rule().tz(),
                request.days(),
                totals.articles(),
                takenInLate,
                stories,
                share.isAll(),
                totals.copies(),
                totals.articles() == 0 ? 0 : Math.round(THOUSAND * totals.copies() / totals.articles()) / THOUSAND,
                notifications(),
                byDay,
                busiestHour(),
                samples,
                clauses,
                never,
                new PreviewNotes(rule(), query, share, clauses.size(), allClauses).exactness(),
                new PreviewNotes(rule(), query, share, clauses.size(), allClauses)
                        .warnings(totals.articles(), takenInLate, never, byDay),
                tookMillis);
    }

    private Preview.Notifications notifications() {
        long single = byDay.stream().mapToLong(Preview.Day::single).sum();
        long digests = byDay.stream().mapToLong(Preview.Day::digests).sum();
        return new Preview.Notifications(
                single + digests,
                Math.round(TEN * (single + digests) / request.days()) / TEN,
                byDay.stream().mapToLong(Preview.Day::notifications).max().orElse(0),
                single,
                digests,
                byDay.stream().mapToLong(Preview.Day::overBudget).sum(),
                share.factor());
    }

    private Preview.@Nullable Hour busiestHour() {
        return totals.hours().entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(hour -> new Preview.Hour(hour.getKey().atZone(rule().tz()), hour.getValue()))
                .orElse(null);
    }
}
