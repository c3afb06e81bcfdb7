package silkwire.enrich.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.StoryRole;
import silkwire.enrich.fingerprint.Fingerprint;

/**
 * Looks for the text that a claim repeats: everything that shares a key with it is compared in all bins. Of several stories
 * the oldest is joined; in it, an item of the same source that the text extends goes before the most similar one.
 */
final class CopySearch {
    private final Segments segments;
    private final StoryRules rules;
    private final Candidates candidates = new Candidates();

    CopySearch(Segments segments, StoryRules rules) {
        this.segments = segments;
        this.rules = rules;
    }

    /** The article that is repeated or extended, and its story. */
    record Match(
            IdBits story, int since, IdBits of, StoryRole role, double similarity, long agreement, int receivedAt) {

        /** Whether this one is joined rather than {@code other}. */
        boolean isBefore(@Nullable Match other) {
            if (other == null) {
                return true;
            }
            if (!story.equals(other.story)) {
                int older = Integer.compareUnsigned(since, other.since);
                return older == 0 ? Long.compareUnsigned(story.high(), other.story.high()) < 0 : older < 0;
            }
            if (role != other.role) {
                return role == StoryRole.UPDATE;
            }
            return similarity == other.similarity
                    ? Integer.compareUnsigned(receivedAt, other.receivedAt) < 0
                    : similarity > other.similarity;
        }
    }

    @Nullable Match find(StoryClaim claim) {
        if (claim.shingles() < rules.leastExact()) {
            return null;
        }
        collect(claim);
        long[] bins = claim.fingerprint().words();
        Match best = null;
        for (int i = 0; i < candidates.size(); i++) {
            Segment segment = segments.all().get(candidates.segment(i));
            Match match = compare(claim, bins, segment, candidates.row(i));
            best = match != null && match.isBefore(best) ? match : best;
        }
        return best;
    }

    private void collect(StoryClaim claim) {
        candidates.clear();
        List<Segment> all = segments.all();
        for (int number = all.size() - 1; number >= 0; number--) {
            for (int key = 0; key < Fingerprint.KEYS; key++) {
                candidates.addAll(
                        number, all.get(number).keys(), claim.fingerprint().key(key));
            }
        }
    }

    private @Nullable Match compare(StoryClaim claim, long[] bins, Segment segment, int row) {
        long apart = Segments.between(segment.receivedAt(row), claim.receivedAt());
        if (Math.abs(apart) > rules.window().toSeconds()) {
            return null;
        }
        int agreeing = segment.agreeing(row, bins);
        boolean equal = agreeing == Fingerprint.BINS && segment.text(row) == claim.text();
        Likeness likeness = equal ? Likeness.EQUAL : rules.likeness(agreeing, claim.shingles(), segment.shingles(row));
        if (!likeness.isCopy() || rules.differ(likeness, claim.fingerprint().numbers(), segment.numbers(row))) {
            return null;
        }
        boolean extended =
                segment.source(row) == claim.source() && claim.shingles() >= rules.extension() * segment.shingles(row);
        return new Match(
                segment.story(row),
                segment.since(row),
                segment.article(row),
                extended ? StoryRole.UPDATE : StoryRole.COPY,
                likeness.similarity(),
                segment.agreement(row, claim.fingerprint()),
                segment.receivedAt(row));
    }
}
