package silkwire.alert.preview;

import silkwire.common.event.ArticleId;

/**
 * Every {@code factor}-th story, by its id, whose bits are as good as drawn by lot.
 *
 * @param factor 1 for all stories
 */
public record StoryShare(int factor) {
    /** All stories. */
    public static final StoryShare ALL = new StoryShare(1);

    private static final String STORY = "sty_";

    /** Refuses less than one. */
    public StoryShare {
        if (factor < 1) {
            throw new IllegalArgumentException("Every story or every n-th, not every " + factor + "-th");
        }
    }

    /** The share of which about {@code most} of {@code count} are left. */
    static StoryShare of(long count, int most) {
        return new StoryShare(Math.toIntExact(Math.max(1, (count + most - 1) / most)));
    }

    /** A share of this share, of which about {@code most} of {@code count} are left. */
    StoryShare narrower(long count, int most) {
        return new StoryShare(factor * of(count, most).factor);
    }

    /** Whether all stories are in it. */
    public boolean isAll() {
        return factor == 1;
    }

    /** The ids that sort before this one are in it; asked only where not all are. */
    public String bound() {
        return ArticleId.ofBits(STORY, Long.divideUnsigned(-1L, factor), 0);
    }

    boolean has(String story) {
        return isAll() || story.compareTo(bound()) < 0;
    }
}
