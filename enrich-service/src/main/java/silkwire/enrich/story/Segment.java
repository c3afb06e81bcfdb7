package silkwire.enrich.story;

import java.nio.ByteBuffer;
import silkwire.common.event.StoryRole;
import silkwire.enrich.fingerprint.Fingerprint;

/**
 * Some of the articles of the index: a row of bytes each, and one open-addressed table that leads from their keys to the
 * rows. It is made for a number of articles, never grows, and is dropped as a whole.
 *
 * <p>A place in the table holds a row's number and twelve bits of the key, so that a foreign key is told without a look at
 * the row. Of one key at most {@value #MOST_OF_A_KEY} rows are noted: the eight oldest copies lead to the story as well as
 * eight thousand, and words that stand in every text of an agency lead nowhere.
 */
final class Segment {
    /** The most articles a segment can have. */
    static final int LARGEST = (1 << 20) - 1;

    /** Keys of an article: those of its fingerprint, one for its whole text, one for its id. */
    static final int KEYS = Fingerprint.KEYS + 2;

    static final int TEXT = Fingerprint.KEYS;
    static final int ID = Fingerprint.KEYS + 1;

    private static final int MOST_OF_A_KEY = 8;
    private static final int ROW_BITS = 20;
    private static final int ROW_MASK = LARGEST;

    private static final int ARTICLE = Fingerprint.BINS;
    private static final int STORY = ARTICLE + 16;
    private static final int OF = STORY + 16;
    private static final int NUMBERS = OF + 16;
    private static final int SINCE = NUMBERS + 8;
    private static final int RECEIVED = SINCE + 4;
    private static final int SOURCE = RECEIVED + 4;
    private static final int TEXT_HASH = SOURCE + 4;
    private static final int SHINGLES = TEXT_HASH + 4;
    private static final int ROLE = SHINGLES + 2;
    private static final int SIMILARITY = ROLE + 1;
    private static final int ROW = SIMILARITY + 1;
    /** Texts with more shingles count as if they had so many. */
    static final int MOST_SHINGLES = Character.MAX_VALUE;

    private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;

    private final int capacity;
    private final ByteBuffer rows;
    private final int[] table;
    private int size;
    private int earliest = -1;
    private int latest;

    /** For so many articles. */
    Segment(int capacity) {
        this.capacity = capacity;
        this.rows = ByteBuffer.allocate(capacity * ROW);
        this.table = new int[capacity * KEYS / 2 * 3];
    }

    /** How many bytes a full segment has for each of its articles. */
    static int bytesPerArticle() {
        return ROW + KEYS * Integer.BYTES / 2 * 3;
    }

    int size() {
        return size;
    }

    boolean isFull() {
        return size == capacity;
    }

    /** When the first of its articles was received. */
    int earliest() {
        return earliest;
    }

    /** When the last of its articles was received. */
    int latest() {
        return latest;
    }

    /** Adds an article with its keys, as {@link StoryKeys} makes them. */
    void add(StoryEntry entry, int[] keys) {
        int row = size++;
        int at = row * ROW;
        for (int bin = 0; bin < Fingerprint.BINS; bin++) {
            rows.put(at + bin, entry.fingerprint().bin(bin));
        }
        putId(at + ARTICLE, entry.article());
        putId(at + STORY, entry.story());
        putId(at + OF, entry.of());
        rows.putLong(at + NUMBERS, entry.fingerprint().numbers());
        rows.putInt(at + SINCE, entry.since());
        rows.putInt(at + RECEIVED, entry.receivedAt());
        rows.putInt(at + SOURCE, entry.source());
        rows.putInt(at + TEXT_HASH, entry.text());
        rows.putChar(at + SHINGLES, (char)
                Math.min(MOST_SHINGLES, entry.fingerprint().shingles()));
        rows.put(at + ROLE, RoleByte.of(entry.role()));
        rows.put(at + SIMILARITY, (byte) entry.similarity());
        boolean isFirst = earliest == -1 || Integer.compareUnsigned(entry.receivedAt(), earliest) < 0;
        earliest = isFirst ? entry.receivedAt() : earliest;
        latest = Integer.compareUnsigned(entry.receivedAt(), latest) > 0 ? entry.receivedAt() : latest;
        for (int key = entry.fingerprint().shingles() == 0 ? ID : 0; key < KEYS; key++) {
            note(keys[key], row);
        }
    }

    private void note(int key, int row) {
        int noted = 0;
        int slot = home(key);
        while (table[slot] != 0) {
            noted += isOf(key, table[slot]) ? 1 : 0;
            slot = next(slot);
        }
        if (noted < MOST_OF_A_KEY) {
            table[slot] = (key << ROW_BITS) | (row + 1);
        }
    }

    /** The first place where a row of this key stands, or −1. */
    int find(int key) {
        return seek(key, home(key));
    }

    /** The next place, after {@code place}, where a row of this key stands, or −1. */
    int findAfter(int key, int place) {
        return seek(key, next(place));
    }

    /** The row noted at a place of the table. */
    int rowAt(int place) {
        return (table[place] & ROW_MASK) - 1;
    }

    private int seek(int key, int from) {
        for (int slot = from; table[slot] != 0; slot = next(slot)) {
            if (isOf(key, table[slot])) {
                return slot;
            }
        }
        return -1;
    }

    private static boolean isOf(int key, int noted) {
        return (noted >>> ROW_BITS) == (key & (-1 >>> ROW_BITS));
    }

    private int home(int key) {
        return (int) ((Integer.toUnsignedLong(key) * table.length) >>> Integer.SIZE);
    }

    private int next(int slot) {
        return slot + 1 == table.length ? 0 : slot + 1;
    }

    /** In how many bins a row agrees with a fingerprint, given as eight numbers of eight bytes. */
    int agreeing(int row, long[] bins) {
        int agreeing = 0;
        for (int i = 0; i < bins.length; i++) {
            agreeing += Long.bitCount(equalBytes(rows.getLong(row * ROW + i * Long.BYTES) ^ bins[i]));
        }
        return agreeing;
    }

    /** The bins in which a row agrees with a fingerprint, as bits. */
    long agreement(int row, Fingerprint fingerprint) {
        long bits = 0;
        for (int bin = 0; bin < Fingerprint.BINS; bin++) {
            bits |= rows.get(row * ROW + bin) == fingerprint.bin(bin) ? 1L << bin : 0;
        }
        return bits;
    }

    /** The highest bit of each byte that is zero. */
    private static long equalBytes(long difference) {
        return ~(((difference & LOW_BITS) + LOW_BITS) | difference | LOW_BITS);
    }

    IdBits article(int row) {
        return getId(row * ROW + ARTICLE);
    }

    IdBits story(int row) {
        return getId(row * ROW + STORY);
    }

    IdBits of(int row) {
        return getId(row * ROW + OF);
    }

    long numbers(int row) {
        return rows.getLong(row * ROW + NUMBERS);
    }

    int since(int row) {
        return rows.getInt(row * ROW + SINCE);
    }

    int receivedAt(int row) {
        return rows.getInt(row * ROW + RECEIVED);
    }

    int source(int row) {
        return rows.getInt(row * ROW + SOURCE);
    }

    int text(int row) {
        return rows.getInt(row * ROW + TEXT_HASH);
    }

    int shingles(int row) {
        return rows.getChar(row * ROW + SHINGLES);
    }

    StoryRole role(int row) {
        return RoleByte.role(rows.get(row * ROW + ROLE));
    }

    int similarity(int row) {
        return rows.get(row * ROW + SIMILARITY);
    }

    boolean isArticle(int row, IdBits article) {
        int at = row * ROW + ARTICLE;
        return rows.getLong(at) == article.high() && rows.getLong(at + Long.BYTES) == article.low();
    }

    private void putId(int at, IdBits id) {
        rows.putLong(at, id.high());
        rows.putLong(at + Long.BYTES, id.low());
    }

    private IdBits getId(int at) {
        return new IdBits(rows.getLong(at), rows.getLong(at + Long.BYTES));
    }
}
