package silkwire.enrich.story;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.ArticleId;
import silkwire.common.event.Story;
import silkwire.common.event.StoryClaimed;
import silkwire.common.event.StoryRole;
import silkwire.enrich.trait.TraitRules;

/**
 * Gives each article its story, one claim after the other. An article whose text resembles that of one received within the
 * window joins its story, the oldest if there are several; one that tells of the same event in other words joins that of the
 * likeliest; every other article starts one. Deciding changes nothing: what a
 * decision adds to the index comes back through {@link #add}, from the caller or from the changelog. A claim repeated gets
 * the answer it got before. Not thread-safe.
 */
public final class StoryIndex {
    private final Segments segments;
    private final CopySearch copies;
    private final TraitIndex events;

    /** An empty one. */
    public StoryIndex(StoryRules rules) {
        this.segments = new Segments(rules.window());
        this.copies = new CopySearch(segments, rules);
        this.events = new TraitIndex(TraitRules.standard());
    }

    /** The story of the claiming article. */
    public StoryDecision decide(StoryClaimed claim) {
        StoryClaim read = StoryClaim.of(claim);
        Story known = known(read.article());
        if (known != null) {
            return new StoryDecision(known, 0, null);
        }
        CopySearch.Match match = copies.find(read);
        if (match != null) {
            return joined(read, match);
        }
        TraitIndex.Match event = events.find(read);
        return event == null ? first(read) : related(read, event);
    }

    /** Takes what a decision, perhaps one of an earlier run, added. */
    public void add(byte[] entry) {
        StoryEntry decoded = StoryEntry.decode(entry);
        events.add(decoded, segments.add(decoded));
    }

    /** How many articles are remembered. */
    public int size() {
        return segments.all().stream().mapToInt(Segment::size).sum();
    }

    /** How many bytes it takes now. */
    public long memory() {
        return segments.all().stream().mapToLong(Segment::memory).sum() + events.memory();
    }

    private @Nullable Story known(IdBits article) {
        int key = StoryKeys.ofArticle(article);
        for (Segment segment : segments.all()) {
            for (int place = segment.keys().find(key);
                    place >= 0;
                    place = segment.keys().findAfter(key, place)) {
                int row = segment.keys().rowAt(place);
                if (segment.isArticle(row, article)) {
                    return story(segment.story(row), segment.role(row), segment.of(row), segment.similarity(row));
                }
            }
        }
        return null;
    }

    private static StoryDecision first(StoryClaim claim) {
        IdBits story =
                IdBits.ofStory(ArticleId.named("sty_", "story", claim.article().article()));
        StoryEntry entry = claim.entry(story, claim.receivedAt(), IdBits.NONE, StoryRole.FIRST, 0);
        return new StoryDecision(story(story, StoryRole.FIRST, IdBits.NONE, 0), 0, entry);
    }

    private static StoryDecision joined(StoryClaim claim, CopySearch.Match match) {
        int similarity = (int) Math.round(100 * match.similarity());
        StoryEntry entry = claim.entry(match.story(), match.since(), match.of(), match.role(), similarity);
        Story story = story(match.story(), match.role(), match.of(), similarity);
        return new StoryDecision(story, match.agreement(), entry);
    }

    private static StoryDecision related(StoryClaim claim, TraitIndex.Match match) {
        int likelihood = (int) Math.round(100 * match.likelihood());
        StoryEntry entry = claim.entry(match.story(), match.since(), match.of(), StoryRole.RELATED, likelihood);
        return new StoryDecision(story(match.story(), StoryRole.RELATED, match.of(), likelihood), 0, entry);
    }

    private static Story story(IdBits story, StoryRole role, IdBits of, int similarity) {
        boolean alone = of.equals(IdBits.NONE);
        return new Story(
                story.story(), role, alone ? null : of.article(), alone ? null : similarity / 100.0, null, null);
    }

    /** The time in the index's own form. */
    static int seconds(Instant time) {
        return (int) Math.clamp(time.getEpochSecond(), 0, 0xFFFFFFFFL);
    }
}
