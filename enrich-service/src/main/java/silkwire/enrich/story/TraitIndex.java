package silkwire.enrich.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.enrich.trait.TraitRules;
import silkwire.enrich.trait.Traits;

/**
 * Looks for the article that tells of the same event in other words or another language: everything published within two
 * days that shares a name or a figure is compared. Articles received longer ago are dropped, some hours at a time.
 */
final class TraitIndex {
    private static final long WINDOW = Duration.ofDays(2).toSeconds();
    private static final long SPAN = Duration.ofHours(8).toSeconds();
    private static final int SMALLEST = 1 << 8;
    private static final int LARGEST = 1 << 18;

    private final TraitRules rules;
    private final List<TraitSegment> segments = new ArrayList<>();
    private final Candidates candidates = new Candidates();

    TraitIndex(TraitRules rules) {
        this.rules = rules;
    }

    /**
     * The article of one event.
     *
     * @param evidence natural logarithm of the odds that it is one
     */
    record Match(IdBits story, int since, IdBits of, double evidence) {
        boolean isBefore(@Nullable Match other) {
            if (other == null || evidence != other.evidence) {
                return other == null || evidence > other.evidence;
            }
            return Integer.compareUnsigned(since, other.since) < 0;
        }

        /** The likelihood that it is one. */
        double likelihood() {
            return 1 / (1 + Math.exp(-evidence));
        }
    }

    @Nullable Match find(StoryClaim claim) {
        collect(claim.traits());
        Match best = null;
        for (int i = 0; i < candidates.size(); i++) {
            Match match = compare(claim, segments.get(candidates.segment(i)), candidates.row(i));
            best = match != null && match.isBefore(best) ? match : best;
        }
        return best;
    }

    private void collect(Traits traits) {
        candidates.clear();
        for (int number = segments.size() - 1; number >= 0; number--) {
            KeyTable keys = segments.get(number).keys();
            for (int mark = 0; mark < traits.marks(); mark++) {
                int key = TraitSegment.keyOf(traits.mark(mark));
                for (int place = keys.find(key); place >= 0; place = keys.findAfter(key, place)) {
                    candidates.add(number, keys.rowAt(place));
                }
            }
        }
    }

    private @Nullable Match compare(StoryClaim claim, TraitSegment segment, int row) {
        var bytes = segment.row(row);
        IdBits article = IdBits.readFrom(bytes);
        IdBits story = IdBits.readFrom(bytes);
        int since = bytes.getInt();
        if (Math.abs(Segments.between(bytes.getInt(), claim.publishedAt())) > WINDOW) {
            return null;
        }
        double evidence = rules.evidence(claim.traits(), Traits.readFrom(bytes));
        return evidence < rules.least() ? null : new Match(story, since, article, evidence);
    }

    void add(StoryEntry entry) {
        if (entry.traits().marks() > 0) {
            open(entry).add(entry);
        }
    }

    private TraitSegment open(StoryEntry entry) {
        if (segments.isEmpty()) {
            return opened(SMALLEST);
        }
        TraitSegment last = segments.getLast();
        if (last.hasRoomFor(entry.traits()) && Segments.between(last.earliest(), entry.receivedAt()) <= SPAN) {
            return last;
        }
        segments.removeIf(segment -> Segments.between(segment.latest(), entry.receivedAt()) > WINDOW);
        return opened(2 * last.size());
    }

    private TraitSegment opened(int capacity) {
        TraitSegment segment = new TraitSegment(Math.clamp(capacity, SMALLEST, LARGEST));
        segments.add(segment);
        return segment;
    }

    /** How many bytes it has now. */
    long memory() {
        return segments.stream().mapToLong(TraitSegment::memory).sum();
    }
}
