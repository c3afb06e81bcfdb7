package silkwire.bench.measurement;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;

/** Finds a few more of the articles it was given with each question. */
final class FakeSearch implements Search {
    private final Set<String> known = new ConcurrentSkipListSet<>();
    private final int perQuestion;
    private int visible;

    FakeSearch(int perQuestion) {
        this.perQuestion = perQuestion;
    }

    void add(Collection<String> ids) {
        known.addAll(ids);
    }

    void lose(String id) {
        known.remove(id);
    }

    @Override
    public long count(String tag, Instant published) {
        visible = Math.min(known.size(), visible + perQuestion);
        return visible;
    }

    @Override
    public Map<String, String> stories(String tag) {
        return known.stream().limit(visible).collect(Collectors.toMap(id -> id, id -> "sty_" + id));
    }
}
