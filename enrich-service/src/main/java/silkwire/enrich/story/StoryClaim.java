package silkwire.enrich.story;

import java.time.Instant;
import silkwire.common.event.StoryClaimed;
import silkwire.common.event.StoryRole;
import silkwire.enrich.fingerprint.Fingerprint;
import silkwire.enrich.trait.Traits;

/** A claim in the form in which the index compares it. */
record StoryClaim(
        IdBits article, int receivedAt, int publishedAt, int source, int text, Fingerprint fingerprint, Traits traits) {
    private static final int HASH_DIGITS = 8;
    private static final int HEXADECIMAL = 16;

    static StoryClaim of(StoryClaimed claimed) {
        String fingerprint = claimed.fingerprint();
        String traits = claimed.traits();
        Instant published = claimed.publishedAt();
        return new StoryClaim(
                IdBits.ofArticle(claimed.articleId()),
                StoryIndex.seconds(claimed.receivedAt()),
                StoryIndex.seconds(published == null ? claimed.receivedAt() : published),
                claimed.sourceId().hashCode(),
                claimed.textHash().isEmpty()
                        ? 0
                        : Integer.parseUnsignedInt(claimed.textHash().substring(0, HASH_DIGITS), HEXADECIMAL),
                fingerprint == null ? Fingerprint.NONE : Fingerprint.decode(fingerprint),
                traits == null ? Traits.NONE : Traits.decode(traits));
    }

    StoryEntry entry(IdBits story, int since, IdBits of, StoryRole role, int similarity) {
        return new StoryEntry(
                article,
                story,
                since,
                of,
                role,
                similarity,
                receivedAt,
                source,
                text,
                fingerprint,
                publishedAt,
                traits);
    }

    int shingles() {
        return Math.min(Segment.MOST_SHINGLES, fingerprint.shingles());
    }
}
