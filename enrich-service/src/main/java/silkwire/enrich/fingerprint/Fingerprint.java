package silkwire.enrich.fingerprint;

import java.nio.ByteBuffer;
import java.util.Base64;
import silkwire.enrich.text.Document;

/**
 * What is kept of a text to find its copies: how many different shingles it has, one byte for each of 64 bins, and a key
 * for every fifth bin to look candidates up by; also which numbers it has. Two texts agree in as many of a hundred bins as of a hundred of their
 * shingles both have.
 *
 * <p>A bin nothing fell into takes over what stands in another bin, which its number leads to (densification).
 *
 * @see <a href="https://proceedings.neurips.cc/paper/2012/hash/eaa32c96f620053cf442ad32258076b9-Abstract.html">Li, Owen,
 *     Zhang: One Permutation Hashing</a>
 * @see <a href="https://proceedings.mlr.press/v70/shrivastava17a.html">Shrivastava: Optimal Densification</a>
 */
public final class Fingerprint {
    /** The version that stands in the article. */
    public static final String VERSION = "1.0";

    /** How many bins there are. */
    public static final int BINS = 64;

    /** How many keys there are. */
    public static final int KEYS = 12;

    /** How many bytes the packed form has. */
    public static final int BYTES = Integer.BYTES + BINS + KEYS * Integer.BYTES + Long.BYTES;

    private static final int KEY_STRIDE = 5;
    private static final int BIN_SHIFT = Long.SIZE - 6;
    private static final long SALT = 0x9E3779B97F4A7C15L;

    /** That of a text without a shingle. */
    public static final Fingerprint NONE = new Fingerprint(0, new byte[BINS], new int[KEYS], 0);

    private final int shingles;
    private final byte[] bins;
    private final int[] keys;
    private final long numbers;

    private Fingerprint(int shingles, byte[] bins, int[] keys, long numbers) {
        this.shingles = shingles;
        this.bins = bins;
        this.keys = keys;
        this.numbers = numbers;
    }

    /** The fingerprint of a text. */
    public static Fingerprint of(Document document) {
        Shingles shingles = Shingles.of(document);
        int[] smallest = smallest(shingles);
        byte[] bins = new byte[BINS];
        int[] keys = new int[KEYS];
        if (shingles.size() > 0) {
            for (int bin = 0; bin < BINS; bin++) {
                long value = Shingles.mix(shingles.hash(smallest[source(smallest, bin)]) + bin * SALT);
                bins[bin] = (byte) value;
                if (bin % KEY_STRIDE == 0 && bin / KEY_STRIDE < KEYS) {
                    keys[bin / KEY_STRIDE] = (int) (value >>> Integer.SIZE);
                }
            }
        }
        return new Fingerprint(shingles.distinct(), bins, keys, Numbers.of(document));
    }

    /** The shingle with the smallest hash in each bin, the first of them in the text, or −1. */
    static int[] smallest(Shingles shingles) {
        int[] smallest = new int[BINS];
        java.util.Arrays.fill(smallest, -1);
        for (int shingle = 0; shingle < shingles.size(); shingle++) {
            int bin = (int) (shingles.hash(shingle) >>> BIN_SHIFT);
            int standing = smallest[bin];
            if (standing < 0 || shingles.hash(shingle) < shingles.hash(standing)) {
                smallest[bin] = shingle;
            }
        }
        return smallest;
    }

    /** The bin that an empty one takes its content from; a full one itself. */
    static int source(int[] smallest, int bin) {
        int source = bin;
        for (int attempt = 1; smallest[source] < 0; attempt++) {
            source = (int) (Shingles.mix(bin * SALT + attempt) >>> BIN_SHIFT);
        }
        return source;
    }

    /** How many different shingles the text has. */
    public int shingles() {
        return shingles;
    }

    /** What stands in a bin. */
    public byte bin(int bin) {
        return bins[bin];
    }

    /** The bins as eight numbers of eight bytes. */
    public long[] words() {
        long[] words = new long[BINS / Long.BYTES];
        ByteBuffer.wrap(bins).asLongBuffer().get(words);
        return words;
    }

    /** A key: texts that agree in its bin have the same. */
    public int key(int number) {
        return keys[number];
    }

    /** A bit for each number in figures, which differ from day to day where the words of a report do not. */
    public long numbers() {
        return numbers;
    }

    /** The number of shingles, the bins and the keys, in {@link #BYTES} bytes. */
    public void writeTo(ByteBuffer buffer) {
        buffer.putInt(shingles).put(bins);
        for (int key : keys) {
            buffer.putInt(key);
        }
        buffer.putLong(numbers);
    }

    /** What {@link #writeTo} wrote. */
    public static Fingerprint readFrom(ByteBuffer buffer) {
        int shingles = buffer.getInt();
        byte[] bins = new byte[BINS];
        buffer.get(bins);
        int[] keys = new int[KEYS];
        for (int key = 0; key < KEYS; key++) {
            keys[key] = buffer.getInt();
        }
        return new Fingerprint(shingles, bins, keys, buffer.getLong());
    }

    /** As text, for JSON. */
    public String encode() {
        ByteBuffer buffer = ByteBuffer.allocate(BYTES);
        writeTo(buffer);
        return Base64.getEncoder().withoutPadding().encodeToString(buffer.array());
    }

    /**
     * What {@link #encode} made.
     *
     * @throws IllegalArgumentException when the text is no fingerprint
     */
    public static Fingerprint decode(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A fingerprint has " + BYTES + " bytes, not " + bytes.length);
        }
        return readFrom(ByteBuffer.wrap(bytes));
    }
}
