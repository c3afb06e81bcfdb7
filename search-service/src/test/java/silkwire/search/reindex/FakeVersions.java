package silkwire.search.reindex;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import silkwire.search.index.ArticleIndex;
import silkwire.search.index.OutcomeIndex;

/** Indices and consumer groups that are only told about: a number of articles and a place in a topic for each version. */
final class FakeVersions implements VersionCatalogue, VersionReading, VersionWriters {
    final Map<IndexVersion, Long> articles = new HashMap<>();
    private static final long BEGINNING = 20;

    final Map<IndexVersion, Long> read = new HashMap<>();
    final Set<IndexVersion> running = new TreeSet<>();
    final Set<IndexVersion> groups = new HashSet<>();
    final Set<IndexVersion> readers = new HashSet<>();
    final List<IndexVersion> forgotten = new ArrayList<>();
    final List<Instant> expired = new ArrayList<>();

    @Nullable IndexVersion alias;

    @Nullable VersionNote note;

    long writes;
    long end = 100;
    boolean storiesAreCounted = true;

    @Override
    public Noted read() {
        return new Noted(note, note == null ? -1 : writes, 1);
    }

    @Override
    public boolean replace(Noted over, VersionNote replacement) {
        boolean stands = over.number() == (note == null ? -1 : writes);
        if (stands) {
            note = replacement;
            writes++;
        }
        return stands;
    }

    @Override
    public Set<IndexVersion> standing() {
        return articles.keySet();
    }

    @Override
    public Optional<IndexVersion> behindAlias() {
        return Optional.ofNullable(alias);
    }

    @Override
    public void serve(IndexVersion version) {
        alias = version;
    }

    @Override
    public Set<String> timed(IndexVersion version) {
        return Set.of("articles");
    }

    @Override
    public Map<String, SortedMap<String, Long>> count(IndexVersion version, Instant receivedBefore, Set<String> timed) {
        SortedMap<String, Long> months = new TreeMap<>();
        if (articles.containsKey(version)) {
            months.put("2026.11", articles.get(version));
        }
        return Map.of("articles", months);
    }

    @Override
    public boolean isRead(IndexVersion version) {
        return readers.contains(version);
    }

    @Override
    public void remove(IndexVersion version) {
        articles.remove(version);
    }

    @Override
    public void start(IndexVersion version, Writers writers) {
        running.add(version);
        groups.add(version);
        read.putIfAbsent(version, BEGINNING);
        articles.putIfAbsent(version, 0L);
    }

    @Override
    public void stop(IndexVersion version) {
        running.remove(version);
    }

    @Override
    public List<PartitionPlace> places(IndexVersion version) {
        return List.of(
                new PartitionPlace("articles.enriched.v1", 0, BEGINNING, end, read.getOrDefault(version, BEGINNING)));
    }

    @Override
    public boolean forget(IndexVersion version) {
        if (running.contains(version)) {
            return false;
        }
        groups.remove(version);
        forgotten.add(version);
        return true;
    }

    @Override
    public Writers open(IndexVersion version) {
        return new Writers() {
            @Override
            public ArticleIndex articles() {
                throw new UnsupportedOperationException();
            }

            @Override
            public OutcomeIndex outcomes() {
                throw new UnsupportedOperationException();
            }

            @Override
            public boolean hasCountedStoriesUntil(Instant time) {
                return storiesAreCounted;
            }

            @Override
            public boolean expire(Instant receivedBefore) {
                expired.add(receivedBefore);
                return false;
            }

            @Override
            public void close() {
                running.remove(version);
            }
        };
    }
}
