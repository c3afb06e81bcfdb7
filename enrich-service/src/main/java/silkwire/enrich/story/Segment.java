package silkwire.enrich.story;

import java.nio.ByteBuffer;
import silkwire.common.event.StoryRole;
import silkwire.enrich.fingerprint.Fingerprint;

/** Some of the articles of the index: a row of bytes each, found by their keys. It never grows, and is dropped as a whole. */
final class Segment {
    /** The most articles a segment can have. */
    static final int LARGEST = KeyTable.MOST_ROWS;

    /** Keys of an article: those of its fingerprint, and one for its id. */
    static final int KEYS = Fingerprint.KEYS + 1;

    static final int ID = Fingerprint.KEYS;

    private static final int MOST_OF_A_KEY = 8;
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
    private final KeyTable keys;
    private int size;
    private int earliest = -1;
    private int latest;

    /** For so many articles. */
    Segment(int capacity) {
        this.capacity = capacity;
        this.rows = ByteBuffer.allocate(capacity * ROW);
        this.keys = new KeyTable(capacity * KEYS, MOST_OF_A_KEY);
    }

    /** How many bytes it has, whether it is full or not. */
    long memory() {
        return (long) (capacity * (ROW + KEYS * KeyTable.bytesPerKey()));
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
    void add(StoryEntry entry, int[] entryKeys) {
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
            keys.note(entryKeys[key], row);
        }
    }

    /** Leads from keys to rows. */
    KeyTable keys() {
        return keys;
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
