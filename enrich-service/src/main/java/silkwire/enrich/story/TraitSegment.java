package silkwire.enrich.story;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import silkwire.enrich.trait.Traits;

/** The traits of the articles of some hours, and a table that leads to them from names and figures. */
final class TraitSegment {
    private static final int MOST_OF_A_KEY = 8;
    private static final int HEAD = Byte.BYTES + 2 * Integer.BYTES;
    /** Keys of an article, and bytes of its traits, that there is room for at once. */
    private static final int KEYS = 16;

    private static final int FIRST_BYTES = 64;
    private static final int GROWTH = 4;
    private static final int MOST_SEGMENTS = 250;

    private final int capacity;
    private final KeyTable keys;
    private final List<Segment> segments = new ArrayList<>();
    private int[] rows;
    private ByteBuffer bytes;
    private int size;
    private int marks;
    private int earliest;
    private int latest;

    /** With room for so many keys. */
    TraitSegment(int capacity) {
        this.capacity = capacity;
        this.rows = new int[capacity / KEYS];
        this.keys = new KeyTable(capacity, MOST_OF_A_KEY);
        this.bytes = ByteBuffer.allocate(rows.length * FIRST_BYTES);
    }

    /** How many keys it has. */
    int marks() {
        return marks;
    }

    int size() {
        return size;
    }

    /** When the first of its articles was received. */
    int earliest() {
        return earliest;
    }

    /** When the last of its articles was received. */
    int latest() {
        return latest;
    }

    /** How many bytes it has now. */
    long memory() {
        return bytes.capacity() + (long) Integer.BYTES * rows.length + (long) (capacity * KeyTable.bytesPerKey());
    }

    boolean hasRoomFor(Traits traits) {
        return size < KeyTable.MOST_ROWS && segments.size() < MOST_SEGMENTS && marks + traits.marks() <= capacity;
    }

    /** Adds the article that is the last row of {@code segment}. */
    void add(StoryEntry entry, Segment segment) {
        Traits traits = entry.traits();
        int row = size++;
        rows = row < rows.length ? rows : Arrays.copyOf(rows, row + row / GROWTH + 1);
        rows[row] = bytes.position();
        if (bytes.remaining() < HEAD + traits.size()) {
            int more = Math.max(HEAD + traits.size(), bytes.capacity() / GROWTH);
            bytes = ByteBuffer.wrap(Arrays.copyOf(bytes.array(), bytes.capacity() + more))
                    .position(bytes.position());
        }
        if (segments.isEmpty() || segments.getLast() != segment) {
            segments.add(segment);
        }
        bytes.put((byte) (segments.size() - 1)).putInt(segment.size() - 1).putInt(entry.publishedAt());
        traits.writeTo(bytes);
        for (int mark = 0; mark < traits.marks(); mark++) {
            if (traits.leads(mark)) {
                keys.note(keyOf(traits.mark(mark)), row);
                marks++;
            }
        }
        earliest =
                row == 0 || Integer.compareUnsigned(entry.receivedAt(), earliest) < 0 ? entry.receivedAt() : earliest;
        latest = Integer.compareUnsigned(entry.receivedAt(), latest) > 0 ? entry.receivedAt() : latest;
    }

    /** The key that a name or figure is noted under. */
    static int keyOf(int mark) {
        int mixed = mark * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }

    KeyTable keys() {
        return keys;
    }

    /** The segment that has the article of a row. */
    Segment segment(int row) {
        return segments.get(Byte.toUnsignedInt(bytes.get(rows[row])));
    }

    /** The row of the article there. */
    int articleRow(int row) {
        return bytes.getInt(rows[row] + Byte.BYTES);
    }

    /** When the article was published. */
    int publishedAt(int row) {
        return bytes.getInt(rows[row] + Byte.BYTES + Integer.BYTES);
    }

    Traits traits(int row) {
        return Traits.readFrom(bytes.duplicate().position(rows[row] + HEAD));
    }
}
