package silkwire.common.item;

import java.util.List;
import java.util.Optional;
import silkwire.common.charset.DecodedText;
import silkwire.common.charset.TextDecoder;
import silkwire.common.plaintext.Paste;

/**
 * Reads items from bytes. It keeps nothing between calls, may be shared by threads, and needs neither network nor
 * configuration.
 */
public final class ItemReader {
    /** Bytes of UTF-8 an article may have. */
    public static final int LARGEST_ARTICLE = 4 * 1024 * 1024;

    private final OutletNames outlets = new OutletNames();

    /** Reads one article of our own JSON. */
    public ItemReading readJson(ByteRange bytes, PushContext push) {
        if (bytes.size() > LARGEST_ARTICLE) {
            return tooLarge(bytes.size());
        }
        int invalid = Utf8.firstInvalid(bytes);
        if (invalid >= 0) {
            return new ItemReading.Refused(null, ItemProblems.notUtf8(invalid, bytes.at(invalid)));
        }
        return ItemAssembly.of(JsonItemReader.read(bytes), push, outlets);
    }

    /** Reads one article from text as people paste it: the title is what is found, the body is the whole paste. */
    public ItemReading readText(ByteRange bytes, List<String> charsets, PushContext push) {
        if (bytes.size() > LARGEST_ARTICLE) {
            return tooLarge(bytes.size());
        }
        Draft draft = new Draft();
        Optional<DecodedText> decoded = TextDecoder.decode(bytes.buffer(), charsets);
        if (decoded.isEmpty()) {
            draft.refuse(ItemProblems.undecodable(charsets.isEmpty() ? null : charsets.getFirst()));
        } else {
            decoded.get().warnings().forEach(draft::warn);
            put(draft, decoded.get().text());
        }
        return read(draft, push);
    }

    /** Reads one article from what another format says of it. */
    public ItemReading read(Draft draft, PushContext push) {
        return ItemAssembly.of(draft, push, outlets);
    }

    /** Refuses an article for its size alone, of which only the number of bytes is known. */
    public static ItemReading tooLarge(long bytes) {
        return new ItemReading.Refused(null, ItemProblems.tooLarge(bytes, LARGEST_ARTICLE));
    }

    private static void put(Draft draft, String text) {
        int bad = Texts.firstBadCharacter(text);
        if (bad >= 0) {
            draft.refuse(ItemProblems.badCharacter("/body", "U+%04X".formatted((int) text.charAt(bad)), bad));
            return;
        }
        Paste paste = Paste.of(text);
        draft.put(ItemField.TITLE, paste.title());
        draft.put(ItemField.BODY, text);
        if (paste.section() != null) {
            draft.put(ItemField.SECTION, paste.section());
        }
    }
}
