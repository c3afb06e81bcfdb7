package silkwire.common.item;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import silkwire.common.plaintext.Paste;
import silkwire.common.problem.Problem;

/**
 * Reads items from bytes. It keeps nothing between calls, may be shared by threads, and needs neither network nor
 * configuration.
 */
public final class ItemReader {
    /** Bytes of UTF-8 an article may have. */
    public static final int LARGEST_ARTICLE = 4 * 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

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
    public ItemReading readText(ByteRange bytes, Charset charset, PushContext push) {
        if (bytes.size() > LARGEST_ARTICLE) {
            return tooLarge(bytes.size());
        }
        Draft draft = new Draft();
        try {
            String decoded = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes.array(), bytes.from(), bytes.size()))
                    .toString();
            put(draft, withoutMark(decoded));
        } catch (CharacterCodingException e) {
            draft.refuse(undecodable(bytes, charset));
        }
        return ItemAssembly.of(draft, push, outlets);
    }

    /** Refuses an article for its size alone, of which only the number of bytes is known. */
    public static ItemReading tooLarge(long bytes) {
        return new ItemReading.Refused(null, ItemProblems.tooLarge(bytes, LARGEST_ARTICLE));
    }

    /** Reads a whole document that is in memory, item by item in its order; for commands, not for streams. */
    public List<ItemReading> readAll(byte[] document, DocumentType type, PushContext push) {
        ByteRange all = ByteRange.of(document);
        return switch (type) {
            case TEXT -> List.of(readText(all, StandardCharsets.UTF_8, push));
            case NDJSON -> readLines(all, push);
            case JSON -> readDocument(all, push);
        };
    }

    private List<ItemReading> readDocument(ByteRange document, PushContext push) {
        return switch (JsonDocument.of(document)) {
            case JsonDocument.Single single -> List.of(readJson(document, push));
            case JsonDocument.Array array ->
                array.items().stream().map(item -> readJson(item, push)).toList();
            case JsonDocument.Malformed malformed -> List.of(new ItemReading.Refused(null, malformed.problem()));
        };
    }

    private List<ItemReading> readLines(ByteRange document, PushContext push) {
        List<ItemReading> readings = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= document.size(); at++) {
            if (at == document.size() || document.at(at) == '\n') {
                ByteRange line = document.part(from, at);
                if (!line.isBlank()) {
                    readings.add(readJson(line, push));
                }
                from = at + 1;
            }
        }
        return readings;
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

    private static Problem undecodable(ByteRange bytes, Charset charset) {
        int invalid = charset.equals(StandardCharsets.UTF_8) ? Utf8.firstInvalid(bytes) : -1;
        return invalid < 0
                ? ItemProblems.undecodable(charset.name())
                : ItemProblems.notUtf8(invalid, bytes.at(invalid));
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
