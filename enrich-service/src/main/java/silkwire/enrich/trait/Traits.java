package silkwire.enrich.trait;

import java.nio.ByteBuffer;
import java.util.Base64;

/**
 * The traits of an article in a few bytes: its language, whether its script has no capitals; countries with their salience; topics with
 * their confidence; names and figures, each as a hash of 21 bits that carries its kind, in rising order.
 */
public final class Traits {
    /** Those of a text that speaks of nothing known. */
    public static final Traits NONE = new Traits(new byte[] {0, 0, 0, 0, 0});

    static final int KIND_BITS = 3;
    static final int KIND_MASK = (1 << KIND_BITS) - 1;
    static final int MARK_BYTES = 3;
    private static final int FEW_MARKS = 18;
    private static final int HEAD = 3;
    private static final int COUNTRY_BYTES = 3;
    private static final int TOPIC_BYTES = 2;

    private final byte[] bytes;

    private Traits(byte[] bytes) {
        this.bytes = bytes;
    }

    /** As {@link TraitReader} lays them out. */
    static Traits of(byte[] bytes) {
        return new Traits(bytes);
    }

    /** What {@link #writeTo} wrote. */
    public static Traits readFrom(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.getShort()];
        buffer.get(bytes);
        return new Traits(bytes);
    }

    /** What {@link #encode} made. */
    public static Traits decode(String text) {
        return new Traits(Base64.getDecoder().decode(text));
    }

    /** As text, for JSON. */
    public String encode() {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    /** How many bytes {@link #writeTo} writes. */
    public int size() {
        return Short.BYTES + bytes.length;
    }

    /** Writes them. */
    public void writeTo(ByteBuffer buffer) {
        buffer.putShort((short) bytes.length).put(bytes);
    }

    /** A number that stands for the language. */
    int language() {
        return bytes[0];
    }

    boolean isUncased() {
        return bytes[1] != 0;
    }

    int countries() {
        return bytes[HEAD - 1];
    }

    /** A country: its code in the upper 16 bits, its salience of 255 in the lower 8. */
    int country(int number) {
        int at = HEAD + number * COUNTRY_BYTES;
        return number(at, COUNTRY_BYTES);
    }

    int topics() {
        return bytes[topicsAt()];
    }

    /** A top-level topic: its number in the upper 8 bits, its confidence of 255 in the lower 8. */
    int topic(int number) {
        int at = topicsAt() + 1 + number * TOPIC_BYTES;
        return number(at, TOPIC_BYTES);
    }

    /** How many names and figures there are. */
    public int marks() {
        return bytes[marksAt()] & 0xFF;
    }

    /** A name or figure: the number of its kind in the lower bits, a hash above. */
    public int mark(int number) {
        int at = marksAt() + 1 + number * MARK_BYTES;
        return number(at, MARK_BYTES);
    }

    /** Whether a name or figure is telling enough to look for articles that have it too, in a short text also short names. */
    public boolean leads(int number) {
        return Trait.of(mark(number) & KIND_MASK).leads(marks() <= FEW_MARKS);
    }

    private int number(int at, int size) {
        int number = 0;
        for (int i = at; i < at + size; i++) {
            number = (number << Byte.SIZE) | Byte.toUnsignedInt(bytes[i]);
        }
        return number;
    }

    private int topicsAt() {
        return HEAD + countries() * COUNTRY_BYTES;
    }

    private int marksAt() {
        return topicsAt() + 1 + topics() * TOPIC_BYTES;
    }
}
