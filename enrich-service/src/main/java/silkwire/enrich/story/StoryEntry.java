package silkwire.enrich.story;

import java.nio.ByteBuffer;
import silkwire.common.event.StoryRole;
import silkwire.enrich.fingerprint.Fingerprint;

/**
 * What the index keeps of an article: its story, its part in it and its fingerprint. Times are seconds since 1970, in 32
 * bits without a sign; similarity is in hundredths.
 *
 * @param story its story
 * @param since when the story began
 * @param of the article it repeats, extends or resembles, or {@link IdBits#NONE}
 * @param source a hash of its source
 * @param text 32 bits of the hash of its text
 */
public record StoryEntry(
        IdBits article,
        IdBits story,
        int since,
        IdBits of,
        StoryRole role,
        int similarity,
        int receivedAt,
        int source,
        int text,
        Fingerprint fingerprint) {

    private static final byte FORM = 1;
    private static final int BYTES = 1 + 3 * 16 + 2 + 4 * Integer.BYTES + Fingerprint.BYTES;

    /** The form in which the changelog keeps it. */
    public byte[] encode() {
        ByteBuffer buffer = ByteBuffer.allocate(BYTES).put(FORM);
        write(buffer, article);
        write(buffer, story);
        write(buffer, of);
        buffer.put(RoleByte.of(role)).put((byte) similarity);
        buffer.putInt(since).putInt(receivedAt).putInt(source).putInt(text);
        fingerprint.writeTo(buffer);
        return buffer.array();
    }

    /**
     * What {@link #encode} made.
     *
     * @throws IllegalArgumentException when another release made it, in a form this one does not know
     */
    static StoryEntry decode(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        if (buffer.get() != FORM) {
            throw new IllegalArgumentException("An entry of the story index in a form that this release does not know");
        }
        IdBits article = readId(buffer);
        IdBits story = readId(buffer);
        IdBits of = readId(buffer);
        StoryRole role = RoleByte.role(buffer.get());
        int similarity = buffer.get();
        int since = buffer.getInt();
        return new StoryEntry(
                article,
                story,
                since,
                of,
                role,
                similarity,
                buffer.getInt(),
                buffer.getInt(),
                buffer.getInt(),
                Fingerprint.readFrom(buffer));
    }

    private static void write(ByteBuffer buffer, IdBits id) {
        buffer.putLong(id.high()).putLong(id.low());
    }

    private static IdBits readId(ByteBuffer buffer) {
        return new IdBits(buffer.getLong(), buffer.getLong());
    }
}
