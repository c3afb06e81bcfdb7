package silkwire.enrich.story;

import java.nio.ByteBuffer;
import silkwire.common.event.StoryRole;
import silkwire.enrich.fingerprint.Fingerprint;
import silkwire.enrich.trait.Traits;

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
        Fingerprint fingerprint,
        int publishedAt,
        Traits traits) {

    private static final byte FORM = 1;
    private static final int BYTES = 1 + 3 * 16 + 2 + 5 * Integer.BYTES + Fingerprint.BYTES;

    /** The form in which the changelog keeps it. */
    public byte[] encode() {
        ByteBuffer buffer = ByteBuffer.allocate(BYTES + traits.size()).put(FORM);
        article.writeTo(buffer);
        story.writeTo(buffer);
        of.writeTo(buffer);
        buffer.put(RoleByte.of(role)).put((byte) similarity);
        buffer.putInt(since).putInt(receivedAt).putInt(source).putInt(text);
        fingerprint.writeTo(buffer);
        traits.writeTo(buffer.putInt(publishedAt));
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
        IdBits article = IdBits.readFrom(buffer);
        IdBits story = IdBits.readFrom(buffer);
        IdBits of = IdBits.readFrom(buffer);
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
                Fingerprint.readFrom(buffer),
                buffer.getInt(),
                Traits.readFrom(buffer));
    }
}
