package silkwire.alert.pace;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import silkwire.alert.match.ArticleSummary;
import silkwire.alert.notification.NotifiedStory;
import silkwire.alert.rule.Condition;
import silkwire.alert.rule.Rule;

/**
 * Conditions over a time: all of them must hold, and they tell once until they did not hold. Time is that of the articles'
 * receipt, so that a backlog counts as it would have counted when it came.
 */
final class OverTime {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int USUAL_DAYS = 28;
    /** With less to compare with nothing is called unusual. */
    private static final int LEAST_DAYS = 7;

    private static final int MOST_SHOWN = 10;

    private final PaceStore store;

    OverTime(PaceStore store) {
        this.store = store;
    }

    /** The rule's conditions over a time. */
    static List<Condition> of(Rule rule) {
        return rule.notification().conditions().stream()
                .filter(condition -> !(condition instanceof Condition.StoryHas))
                .toList();
    }

    /** Whether time alone can make the rule's conditions true. */
    static boolean waitsForSilence(Rule rule) {
        return of(rule).stream().anyMatch(condition -> condition instanceof Condition.Silence);
    }

    /** The conditions came true. */
    record Came(String by, String facts, List<NotifiedStory> stories) {}

    /** Counts a match; answers whether the conditions came true by it. */
    Optional<Came> count(Rule rule, NotifiedStory story) {
        ArticleSummary article = story.article();
        RuleVolume before = volume(rule);
        Instant at = later(article.receivedAt(), before.latest());
        boolean held = before.holds() && holds(rule, before, at);
        RuleVolume after = counted(rule, before, story, at);
        boolean holds = holds(rule, after, at);
        store.put(rule.id(), after.holding(holds));
        return holds && !held
                ? Optional.of(new Came(article.id() + "/" + article.sequence(), facts(rule, after, at), after.recent()))
                : Optional.empty();
    }

    /** Looks at what time has made of the conditions, where everything received until {@code at} has been counted. */
    Optional<Came> look(Rule rule, Instant at) {
        RuleVolume before = volume(rule);
        boolean holds = holds(rule, before, at);
        if (holds != before.holds()) {
            store.put(rule.id(), before.holding(holds));
        }
        return holds && !before.holds()
                ? Optional.of(new Came("since " + lastHeard(rule, before), facts(rule, before, at), before.recent()))
                : Optional.empty();
    }

    private RuleVolume volume(Rule rule) {
        String asked = rule.query() + " | " + rule.tz() + " | " + rule.enabled() + " | " + text(of(rule));
        RuleVolume known = store.volume(rule.id());
        if (known != null && known.asked().equals(asked)) {
            return known;
        }
        store.dropVolume(rule.id());
        RuleVolume fresh = RuleVolume.since(asked, rule.changedAt());
        store.put(rule.id(), fresh);
        return fresh;
    }

    private static String text(List<Condition> conditions) {
        return conditions.stream().map(Condition::text).collect(Collectors.joining(", "));
    }

    private RuleVolume counted(Rule rule, RuleVolume before, NotifiedStory story, Instant at) {
        ArticleSummary article = story.article();
        Map<String, Instant> heard = new LinkedHashMap<>(before.heard());
        Map<Long, Integer> hours = new LinkedHashMap<>(before.hours());
        for (Condition condition : of(rule)) {
            switch (condition) {
                case Condition.Volume volume ->
                    store.occur(rule.id(), volume.text(), counted(volume.unit(), article), at);
                case Condition.Unusual unusual -> {
                    countHour(hours, store.occurred(rule.id(), unusual.text(), article.storyId()), at);
                    store.occur(rule.id(), unusual.text(), article.storyId(), at);
                }
                case Condition.Silence silence -> {
                    if (silence.source().equals(article.source())) {
                        heard.merge(silence.source(), at, OverTime::later);
                    }
                }
                case Condition.StoryHas has -> throw new IllegalStateException("No condition over a time: " + has);
            }
        }
        hours.keySet().removeIf(hour -> hour < hourOf(at) - (USUAL_DAYS + 1) * 24L);
        return new RuleVolume(
                before.asked(), before.since(), before.holds(), at, heard, hours, shown(rule, before, story, at));
    }

    private static void countHour(Map<Long, Integer> hours, @Nullable Instant before, Instant at) {
        if (before == null || hourOf(before) != hourOf(at)) {
            hours.merge(hourOf(at), 1, Integer::sum);
        }
    }

    /** The latest stories within the longest time that a condition looks back. */
    private static List<NotifiedStory> shown(Rule rule, RuleVolume before, NotifiedStory story, Instant at) {
        Instant begin = at.minus(of(rule).stream()
                .map(OverTime::span)
                .max(Comparator.naturalOrder())
                .orElse(HOUR));
        List<NotifiedStory> shown = new ArrayList<>(List.of(story));
        before.recent().stream()
                .filter(other -> !other.storyId().equals(story.storyId()))
                .filter(other -> other.article().receivedAt().isAfter(begin))
                .limit(MOST_SHOWN - 1L)
                .forEach(shown::add);
        return shown;
    }

    private static Duration span(Condition condition) {
        return switch (condition) {
            case Condition.Volume volume -> volume.within().duration();
            case Condition.Silence silence -> silence.within().duration();
            case Condition.Unusual unusual -> HOUR;
            case Condition.StoryHas has -> Duration.ZERO;
        };
    }

    private static String counted(Condition.Unit unit, ArticleSummary article) {
        return switch (unit) {
            case STORIES -> article.storyId();
            case ARTICLES -> article.id();
            case OUTLETS -> article.outlet();
        };
    }

    private boolean holds(Rule rule, RuleVolume volume, Instant at) {
        return of(rule).stream().allMatch(condition -> switch (condition) {
            case Condition.Volume wanted -> occurred(rule, wanted, at) >= wanted.least();
            case Condition.Unusual wanted -> isUnusual(rule, wanted, volume, at);
            case Condition.Silence wanted ->
                !at.isBefore(lastHeard(wanted, volume).plus(wanted.within().duration()));
            case Condition.StoryHas has -> true;
        });
    }

    private int occurred(Rule rule, Condition.Volume wanted, Instant at) {
        return store.occurrences(
                rule.id(), wanted.text(), at.minus(wanted.within().duration()));
    }

    private boolean isUnusual(Rule rule, Condition.Unusual wanted, RuleVolume volume, Instant at) {
        Optional<Double> usual = usual(volume, rule.tz(), at);
        int now = store.occurrences(rule.id(), wanted.text(), at.minus(HOUR));
        return usual.isPresent() && now >= wanted.times() * Math.max(1, usual.get());
    }

    /** How many stories there were at this hour on the days before; empty where there are too few days. */
    static Optional<Double> usual(RuleVolume volume, ZoneId zone, Instant at) {
        int days = 0;
        int stories = 0;
        for (int back = 1; back <= USUAL_DAYS; back++) {
            Instant then = at.atZone(zone).minusDays(back).toInstant();
            if (!then.isBefore(volume.since())) {
                days++;
                stories += volume.hours().getOrDefault(hourOf(then), 0);
            }
        }
        return days < LEAST_DAYS ? Optional.empty() : Optional.of((double) stories / days);
    }

    private static Instant lastHeard(Condition.Silence silence, RuleVolume volume) {
        return volume.heard().getOrDefault(silence.source(), volume.since());
    }

    private static Instant lastHeard(Rule rule, RuleVolume volume) {
        return of(rule).stream()
                .filter(condition -> condition instanceof Condition.Silence)
                .map(condition -> lastHeard((Condition.Silence) condition, volume))
                .reduce(volume.since(), OverTime::later);
    }

    private String facts(Rule rule, RuleVolume volume, Instant at) {
        return of(rule).stream()
                .map(condition -> condition.text()
                        + switch (condition) {
                            case Condition.Volume wanted -> " (" + occurred(rule, wanted, at) + " at " + at + ")";
                            case Condition.Unusual wanted ->
                                " (" + store.occurrences(rule.id(), wanted.text(), at.minus(HOUR)) + " at " + at
                                        + ", usual "
                                        + Math.round(usual(volume, rule.tz(), at)
                                                                .orElse(0.0)
                                                        * 10)
                                                / 10.0 + ")";
                            case Condition.Silence wanted -> " (since " + lastHeard(wanted, volume) + ")";
                            case Condition.StoryHas has -> "";
                        })
                .collect(Collectors.joining("; "));
    }

    private static long hourOf(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), HOUR.toSeconds());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
