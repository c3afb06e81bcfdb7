package silkwire.alert.preview;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import silkwire.alert.article.LookBack;
import silkwire.alert.match.ArticleSummary;
import silkwire.alert.match.RuleMatcher;
import silkwire.alert.rule.Change;
import silkwire.alert.rule.Condition;
import silkwire.alert.rule.Rule;
import silkwire.common.query.ParsedQuery;
import silkwire.common.query.QueryNode;
import silkwire.common.query.QueryParser;

/** Previews rules. */
public final class Previewing {
    private static final Duration DAY = Duration.ofDays(1);
    private static final int SAMPLES = 5;
    private static final int MOST_CLAUSES = 200;
    private static final Set<Change> NOT_SEEN = Set.of(Change.CORRECTION, Change.WITHDRAWAL);

    private final PreviewSearch search;
    private final RuleMatcher matcher;
    private final QueryParser parser;
    private final Duration earlier;
    private final int most;
    private final Clock clock;

    /**
     * Looks back by {@code search}. Articles are matched from {@code earlier} before the first day on, for as long as a story gets
     * new articles; at most about {@code most} articles are followed one by one.
     */
    public Previewing(
            PreviewSearch search, RuleMatcher matcher, QueryParser parser, Duration earlier, int most, Clock clock) {
        this.search = search;
        this.matcher = matcher;
        this.parser = parser;
        this.earlier = earlier;
        this.most = most;
        this.clock = clock;
    }

    /** What this rule would have told. */
    public Preview of(PreviewRequest request) {
        Instant began = clock.instant();
        ParsedQuery query = parser.parse(request.rule().query()).orThrow();
        Instant from = began.minus(DAY.multipliedBy(request.days()));
        Instant since = from.minus(earlier);
        Rule rule = request.rule().standingSince(since);
        LookBack.Asked asked = new LookBack.Asked(query.tree(), rule.tz(), rule.backfill());
        LookBack days = new LookBack(from, began, asked);
        PreviewSearch.Reading reading = search.begin(days, asked, since);

        PreviewSearch.Totals totals = reading.totals();
        List<QueryNode> positive = PositiveClauses.of(query.tree());
        List<QueryNode> tried = positive.stream().limit(MOST_CLAUSES).toList();
        Map<QueryNode, Long> counts = reading.counts(tried);
        Followed followed = follow(rule, reading, totals);
        Simulation simulation = new Simulation(rule, since, followed.share().factor());
        simulation.run(followed.articles(), followed.matching(), began);
        long takenInLate = rule.backfill() ? 0 : reading.takenInLate();
        return new PreviewAnswer(request, query, days, totals, takenInLate)
                .told(simulation.days(), followed.share(), followed.storiesSince(from))
                .clauses(tried, counts, positive.size())
                .samples(reading.latest(SAMPLES), matcher.alone(rule))
                .answer(Duration.between(began, clock.instant()).toMillis());
    }

    /** The articles that are followed one by one. */
    private record Followed(StoryShare share, List<ArticleSummary> articles, Set<String> matching) {

        /** Of how many stories articles that match were received since then. */
        int storiesSince(Instant time) {
            return articles.stream()
                    .filter(article -> matching.contains(article.id()))
                    .filter(article -> !article.receivedAt().isBefore(time))
                    .map(ArticleSummary::storyId)
                    .collect(Collectors.toSet())
                    .size();
        }
    }

    private Followed follow(Rule rule, PreviewSearch.Reading reading, PreviewSearch.Totals totals) {
        StoryShare share = StoryShare.of(totals.all(), most);
        List<ArticleSummary> matching = reading.matches(share);
        if (!countsMembers(rule)) {
            return new Followed(share, matching, ids(matching));
        }
        PreviewSearch.Members members = reading.members(stories(matching), most);
        if (members.total() > most) {
            StoryShare narrower = share.narrower(members.total(), most);
            matching = matching.stream()
                    .filter(article -> narrower.has(article.storyId()))
                    .toList();
            share = narrower;
            members = reading.members(stories(matching), Integer.MAX_VALUE);
        }
        return new Followed(share, members.articles(), ids(matching));
    }

    private static Set<String> ids(List<ArticleSummary> articles) {
        return articles.stream().map(ArticleSummary::id).collect(Collectors.toSet());
    }

    private static Set<String> stories(List<ArticleSummary> articles) {
        return articles.stream().map(ArticleSummary::storyId).collect(Collectors.toCollection(HashSet::new));
    }

    /** Whether what is told depends on articles of a story that do not match. */
    private static boolean countsMembers(Rule rule) {
        return rule.notification().conditions().stream().anyMatch(Condition.StoryHas.class::isInstance)
                || rule.notification().on().stream().anyMatch(wanted -> !NOT_SEEN.contains(wanted.change()));
    }
}
