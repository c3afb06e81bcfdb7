package silkwire.search.count;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import silkwire.common.query.QueryField;
import silkwire.common.query.QueryNode;
import silkwire.common.query.TopicVocabulary;
import silkwire.search.article.Facet;
import silkwire.search.article.Parameters;
import silkwire.search.article.TimeSpan;

/** Counts, and puts every number in its place: each stretch of time in order, also the empty ones, for each value shown. */
public final class Counter {
    private static final int MOST_STRETCHES = 10_000;
    private static final int MOST_NUMBERS = 50_000;

    private final CountSearch search;

    /** Counts in {@code search}. */
    public Counter(CountSearch search) {
        this.search = search;
    }

    /** The answer to this question. */
    public Counts count(CountQuestion asked) {
        List<Instant> starts = starts(asked);
        CountSearch.Tally tally = search.count(asked);
        CountInterval interval = asked.interval();
        return new Counts(
                asked.unit().text(),
                asked.unit().isExact() ? "eq" : "estimate",
                tally.count(),
                interval == null ? null : interval.text(),
                asked.question().zone().getId(),
                interval == null ? null : stretches(asked, interval, starts, tally),
                asked.by().isEmpty() ? null : groups(asked, starts, tally),
                asked.by().isEmpty() ? null : omitted(tally));
    }

    private List<Instant> starts(CountQuestion asked) {
        CountInterval interval = asked.interval();
        if (interval == null) {
            return List.of();
        }
        Optional<CountSearch.Span> found = search.span(asked);
        TimeSpan span = TimeSpan.of(asked.question());
        Instant from = span.from() == null ? found.map(CountSearch.Span::first).orElse(null) : span.from();
        if (from == null) {
            return List.of();
        }
        Instant now = asked.question().now();
        Instant last = found.map(CountSearch.Span::last).filter(now::isBefore).orElse(now);
        Instant before = span.before() == null ? last.plusMillis(1) : span.before();
        requireBounded(asked, interval, from, before);
        return interval.starts(from, before, asked.question().zone());
    }

    private static void requireBounded(CountQuestion asked, CountInterval interval, Instant from, Instant before) {
        long stretches = interval.about(from, before);
        long groups = 1;
        for (int i = 0; i < asked.by().size(); i++) {
            groups *= asked.top();
        }
        if (stretches > MOST_STRETCHES || stretches * groups > MOST_NUMBERS) {
            throw Parameters.problem(
                    "interval",
                    interval.text(),
                    "These would be " + stretches + " stretches of time for up to " + groups + " groups",
                    "a longer interval, a shorter time by from and to, or a lower top: at most " + MOST_STRETCHES
                            + " stretches and " + MOST_NUMBERS + " numbers");
        }
    }

    private List<Counts.Stretch> stretches(
            CountQuestion asked, CountInterval interval, List<Instant> starts, CountSearch.Tally tally) {
        ZoneId zone = asked.question().zone();
        GapPolicy policy = new GapPolicy(interval, zone, asked.question().now());
        Map<String, Map<Instant, Long>> deliveries = asked.gaps() && !starts.isEmpty()
                ? search.deliveries(
                        sources(asked),
                        interval,
                        policy.knownFrom(starts.getFirst()),
                        interval.next(starts.getLast(), zone),
                        zone)
                : Map.of();
        return starts.stream()
                .map(start -> new Counts.Stretch(
                        start,
                        interval.next(start, zone),
                        tally.times().getOrDefault(start, 0L),
                        asked.gaps() ? policy.gaps(start, deliveries) : null))
                .toList();
    }

    /** The sources that the search is restricted to; none where it is not. */
    private static Set<String> sources(CountQuestion asked) {
        Set<String> sources = new TreeSet<>();
        for (QueryNode filter : asked.question().filters()) {
            Stream<QueryNode> alternatives =
                    filter instanceof QueryNode.Or or ? or.clauses().stream() : Stream.of(filter);
            alternatives.forEach(node -> {
                if (node instanceof QueryNode.Value value && value.field() == QueryField.SOURCE) {
                    sources.add(value.value());
                }
            });
        }
        return sources;
    }

    private static List<Counts.Group> groups(CountQuestion asked, List<Instant> starts, CountSearch.Tally tally) {
        List<Counts.Group> groups = new ArrayList<>();
        add(groups, asked, starts, tally, Map.of(), 0);
        return groups;
    }

    private static void add(
            List<Counts.Group> groups,
            CountQuestion asked,
            List<Instant> starts,
            CountSearch.Tally tally,
            Map<String, String> outer,
            int depth) {
        Facet field = asked.by().get(depth);
        for (CountSearch.Part part : tally.parts()) {
            Map<String, String> of = new LinkedHashMap<>(outer);
            of.put(field.text(), part.value());
            if (depth + 1 < asked.by().size()) {
                add(groups, asked, starts, part.tally(), of, depth + 1);
            } else {
                groups.add(group(asked, starts, part, of, field));
            }
        }
    }

    private static Counts.Group group(
            CountQuestion asked, List<Instant> starts, CountSearch.Part part, Map<String, String> of, Facet field) {
        @Nullable String label =
                field == Facet.TOPIC ? TopicVocabulary.labelOf(part.value()).orElse(null) : null;
        @Nullable List<Long> counts = asked.interval() == null
                ? null
                : starts.stream()
                        .map(start -> part.tally().times().getOrDefault(start, 0L))
                        .toList();
        return new Counts.Group(of, label, part.tally().count(), counts);
    }

    private static long omitted(CountSearch.Tally tally) {
        return tally.omitted()
                + tally.parts().stream()
                        .mapToLong(part -> omitted(part.tally()))
                        .sum();
    }
}
