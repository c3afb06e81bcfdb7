package silkwire.alert.preview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import silkwire.alert.notification.Notification;
import silkwire.alert.pace.PaceStore;
import silkwire.alert.pace.RulePace;
import silkwire.alert.pace.RuleVolume;

/** The one rule of a preview. */
final class MemoryPaceStore implements PaceStore {
    private final List<Notification> gathered = new ArrayList<>();
    private final Map<String, Occurrences> occurrences = new HashMap<>();
    private @Nullable RulePace pace;
    private @Nullable RuleVolume volume;
    private String known = "";

    /** What occurred for one condition, by what it was and by time. */
    private record Occurrences(Map<String, Instant> latest, TreeMap<Instant, Set<String>> byTime) {}

    @Override
    public @Nullable RulePace pace(String rule) {
        return pace;
    }

    @Override
    public void put(String rule, RulePace next) {
        pace = next;
        known = rule;
    }

    @Override
    public List<String> rules() {
        return pace == null ? List.of() : List.of(known);
    }

    @Override
    public void gather(String rule, long number, Notification notification) {
        gathered.add(notification);
    }

    @Override
    public List<Notification> gathered(String rule) {
        return List.copyOf(gathered);
    }

    @Override
    public void dropGathered(String rule) {
        gathered.clear();
    }

    @Override
    public @Nullable RuleVolume volume(String rule) {
        return volume;
    }

    @Override
    public void put(String rule, RuleVolume next) {
        volume = next;
    }

    @Override
    public void occur(String rule, String condition, String what, Instant at) {
        Occurrences all = of(condition);
        Instant before = all.latest().get(what);
        if (before != null && !before.isBefore(at)) {
            return;
        }
        if (before != null) {
            Objects.requireNonNull(all.byTime().get(before)).remove(what);
        }
        all.latest().put(what, at);
        all.byTime().computeIfAbsent(at, time -> new HashSet<>()).add(what);
    }

    private Occurrences of(String condition) {
        return occurrences.computeIfAbsent(condition, text -> new Occurrences(new HashMap<>(), new TreeMap<>()));
    }

    @Override
    public @Nullable Instant occurred(String rule, String condition, String what) {
        return of(condition).latest().get(what);
    }

    @Override
    public int occurrences(String rule, String condition, Instant time) {
        Occurrences all = of(condition);
        var over = all.byTime().headMap(time, true);
        over.values().forEach(set -> set.forEach(all.latest()::remove));
        over.clear();
        return all.latest().size();
    }

    @Override
    public void dropVolume(String rule) {
        volume = null;
        occurrences.clear();
    }

    @Override
    public void forget(String rule) {
        pace = null;
        gathered.clear();
        dropVolume(rule);
    }
}
