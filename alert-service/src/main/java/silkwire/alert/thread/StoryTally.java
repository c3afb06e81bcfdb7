package silkwire.alert.thread;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import silkwire.alert.notification.StoryNumbers;

/**
 * What of a story is counted. The maps count articles, in the order in which their keys came; what falls to none is gone.
 *
 * @param outlets all articles of each outlet
 * @param independent independent articles of each outlet
 * @param keptUntil the day on which it is looked at for being forgotten; null before the first
 */
public record StoryTally(
        int articles,
        int copies,
        Map<String, Integer> outlets,
        Map<String, Integer> independent,
        Map<String, Integer> countries,
        Map<String, Integer> languages,
        @Nullable LocalDate keptUntil) {
    private static final String UNDETERMINED = "und";

    static final StoryTally NONE = new StoryTally(0, 0, Map.of(), Map.of(), Map.of(), Map.of(), null);

    StoryTally with(StoryMember member) {
        return member.current() ? counting(member, 1) : this;
    }

    StoryTally without(StoryMember member) {
        return member.current() ? counting(member, -1) : this;
    }

    StoryTally keptUntil(LocalDate day) {
        return new StoryTally(articles, copies, outlets, independent, countries, languages, day);
    }

    StoryNumbers numbers() {
        return new StoryNumbers(
                articles,
                copies,
                outlets.size(),
                independent.size(),
                List.copyOf(countries.keySet()),
                List.copyOf(languages.keySet()));
    }

    private StoryTally counting(StoryMember member, int step) {
        return new StoryTally(
                articles + step,
                copies + (member.copy() ? step : 0),
                counted(outlets, member.outlet(), step),
                member.independent() ? counted(independent, member.outlet(), step) : independent,
                counted(countries, member.country(), step),
                counted(languages, UNDETERMINED.equals(member.language()) ? null : member.language(), step),
                keptUntil);
    }

    private static Map<String, Integer> counted(Map<String, Integer> counts, @Nullable String key, int step) {
        if (key == null) {
            return counts;
        }
        Map<String, Integer> next = new LinkedHashMap<>(counts);
        int count = next.getOrDefault(key, 0) + step;
        if (count > 0) {
            next.put(key, count);
        } else {
            next.remove(key);
        }
        return next;
    }
}
