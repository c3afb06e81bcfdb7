package silkwire.search.story;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A story as one document: how many articles stand in it, how many of them are copies, which outlets published them and
 * which of these independently, how many articles play each role, are in each language and speak of each country, and when
 * the earliest and the latest were published.
 */
public record StorySummary(
        String id,
        int articles,
        int copies,
        int outletCount,
        int independentCount,
        List<String> outlets,
        List<String> independentOutlets,
        Map<String, Integer> roles,
        Map<String, Integer> languages,
        Map<String, Integer> countries,
        Instant firstPublished,
        Instant lastPublished) {

    /** Copies the collections. */
    public StorySummary {
        outlets = List.copyOf(outlets);
        independentOutlets = List.copyOf(independentOutlets);
        roles = Map.copyOf(roles);
        languages = Map.copyOf(languages);
        countries = Map.copyOf(countries);
    }

    /** The summary of these articles of one story; empty where none of them stands. */
    public static Optional<StorySummary> of(String id, List<StoryMember> members) {
        List<StoryMember> current =
                members.stream().filter(StoryMember::current).toList();
        if (current.isEmpty()) {
            return Optional.empty();
        }
        Tally tally = new Tally();
        current.forEach(tally::add);
        return Optional.of(new StorySummary(
                id,
                current.size(),
                (int) current.stream().filter(StoryMember::isCopy).count(),
                tally.outlets.size(),
                tally.independent.size(),
                List.copyOf(tally.outlets),
                List.copyOf(tally.independent),
                tally.roles,
                tally.languages,
                tally.countries,
                tally.times.first(),
                tally.times.last()));
    }

    private static final class Tally {
        private final SortedSet<String> outlets = new TreeSet<>();
        private final SortedSet<String> independent = new TreeSet<>();
        private final SortedSet<Instant> times = new TreeSet<>();
        private final Map<String, Integer> roles = new TreeMap<>();
        private final Map<String, Integer> languages = new TreeMap<>();
        private final Map<String, Integer> countries = new TreeMap<>();

        private void add(StoryMember member) {
            outlets.add(member.outlet());
            if (member.isIndependent()) {
                independent.add(member.outlet());
            }
            times.add(member.published());
            roles.merge(member.role(), 1, Integer::sum);
            languages.merge(member.language(), 1, Integer::sum);
            member.countries().forEach(country -> countries.merge(country, 1, Integer::sum));
        }
    }
}
