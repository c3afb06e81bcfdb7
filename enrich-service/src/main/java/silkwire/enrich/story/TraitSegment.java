package silkwire.enrich.story;

import java.nio.ByteBuffer;
import java.util.Arrays;
import silkwire.enrich.trait.Traits;

/** The traits of the articles of some hours, and a table that leads to them from names and figures. */
final class TraitSegment {
    private static final int MARKS = 24;
    private static final int MOST_OF_A_KEY = 16;
    private static final int HEAD = 2 * 16 + 2 * Integer.BYTES;
    private static final int FIRST_BYTES = 96;

    private final int capacity;
    private final int[] rows;
    private final KeyTable keys;
    private ByteBuffer bytes;
    private int size;
    private int marks;
    private int earliest;
    private int latest;

    /** For so many articles. */
    TraitSegment(int capacity) {
        this.capacity = capacity;
        this.rows = new int[capacity];
        this.keys = new KeyTable(capacity * MARKS, MOST_OF_A_KEY);
        this.bytes = ByteBuffer.allocate(capacity * FIRST_BYTES);
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
        return bytes.capacity() + (long) Integer.BYTES * capacity + (long) capacity * MARKS * KeyTable.bytesPerKey();
    }

    boolean hasRoomFor(Traits traits) {
        return size < capacity && marks + traits.marks() <= capacity * MARKS;
    }

    void add(StoryEntry entry) {
        Traits traits = entry.traits();
        int row = size++;
        rows[row] = bytes.position();
        if (bytes.remaining() < HEAD + traits.size()) {
            bytes = ByteBuffer.wrap(Arrays.copyOf(bytes.array(), 2 * bytes.capacity()))
                    .position(bytes.position());
        }
        entry.article().writeTo(bytes);
        entry.story().writeTo(bytes);
        bytes.putInt(entry.since()).putInt(entry.publishedAt());
        traits.writeTo(bytes);
        for (int mark = 0; mark < traits.marks(); mark++) {
            keys.note(keyOf(traits.mark(mark)), row);
        }
        marks += traits.marks();
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

    /** Reads a row from where it begins: article, story, since when, when published, traits. */
    ByteBuffer row(int row) {
        return bytes.duplicate().position(rows[row]);
    }
}
