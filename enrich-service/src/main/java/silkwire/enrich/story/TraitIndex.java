package silkwire.enrich.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.enrich.trait.TraitRules;
import silkwire.enrich.trait.Traits;

/**
 * Looks for the article that tells of the same event in other words or another language: everything published within two
 * days that shares a name or a figure is compared, those first that share the most. Articles received longer ago are dropped, some hours at a time.
 */
final class TraitIndex {
    private static final long WINDOW = Duration.ofDays(2).toSeconds();
    private static final long SPAN = Duration.ofHours(8).toSeconds();
    private static final int COMPARED = 16;
    private static final int SMALLEST = 1 << 14;
    private static final int LARGEST = 1 << 22;
    private static final int ROOM = 8;

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
                if (traits.leads(mark)) {
                    candidates.addAll(number, keys, TraitSegment.keyOf(traits.mark(mark)));
                }
            }
        }
        candidates.keepMostMet(COMPARED);
    }

    private @Nullable Match compare(StoryClaim claim, TraitSegment segment, int row) {
        if (Math.abs(Segments.between(segment.publishedAt(row), claim.publishedAt())) > WINDOW) {
            return null;
        }
        double evidence = rules.evidence(claim.traits(), segment.traits(row));
        if (evidence < rules.least()) {
            return null;
        }
        Segment known = segment.segment(row);
        int at = segment.articleRow(row);
        return new Match(known.story(at), known.since(at), known.article(at), evidence);
    }

    /** Takes the article that is the last row of {@code segment}. */
    void add(StoryEntry entry, Segment segment) {
        if (entry.traits().marks() > 0) {
            open(entry).add(entry, segment);
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
        boolean isFull = Segments.between(last.earliest(), entry.receivedAt()) <= SPAN;
        return opened(isFull ? 2 * last.marks() : last.marks() + last.marks() / ROOM);
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
