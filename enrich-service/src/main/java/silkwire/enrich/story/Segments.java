package silkwire.enrich.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The segments of the index in the order in which they were filled. A segment is closed when it is full or spans a day, so
 * that what the window has passed can be dropped without looking at every article; the next one is as large as a day needs.
 */
final class Segments {
    private static final int SMALLEST = 1 << 12;
    private static final long DAY = Duration.ofDays(1).toSeconds();
    private static final int ROOM = 16;

    private final List<Segment> segments = new ArrayList<>();
    private final int smallest;
    private final long window;
    private int ofToday;

    Segments(Duration window) {
        this(window, SMALLEST);
    }

    /** The first one has room for {@code smallest} articles. */
    Segments(Duration window, int smallest) {
        this.window = window.toSeconds();
        this.smallest = smallest;
    }

    List<Segment> all() {
        return segments;
    }

    /** Adds it as the last row of the segment that is answered. */
    Segment add(StoryEntry entry) {
        Segment segment = open(entry.receivedAt());
        segment.add(entry, StoryKeys.of(entry));
        return segment;
    }

    private Segment open(int receivedAt) {
        if (segments.isEmpty()) {
            return opened(smallest);
        }
        Segment last = segments.getLast();
        boolean spansADay = between(last.earliest(), receivedAt) > DAY;
        if (!spansADay && !last.isFull()) {
            return last;
        }
        ofToday += last.size();
        dropBefore(receivedAt);
        int room = spansADay ? ofToday + ofToday / ROOM : ofToday;
        ofToday = spansADay ? 0 : ofToday;
        return opened(room);
    }

    private Segment opened(int room) {
        Segment segment = new Segment(Math.clamp(room, smallest, Segment.LARGEST));
        segments.add(segment);
        return segment;
    }

    private void dropBefore(int now) {
        segments.removeIf(segment -> between(segment.latest(), now) > window);
    }

    /** Seconds from {@code earlier} to {@code later}, negative when they are the other way round. */
    static long between(int earlier, int later) {
        return Integer.toUnsignedLong(later) - Integer.toUnsignedLong(earlier);
    }
}
