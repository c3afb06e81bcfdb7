package silkwire.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import silkwire.common.access.SourceEntry;
import silkwire.common.event.ArticleReceived;
import silkwire.common.event.ReceivedItem;
import silkwire.common.item.ByteRange;
import silkwire.common.item.ItemReader;
import silkwire.common.item.ItemReading;
import silkwire.common.item.PushContext;
import silkwire.common.problem.Problem;

/** Reads documents for the tests, as a source in Almaty pushed them at one fixed time. */
public final class Documents {
    static final Instant NOW = Instant.parse("2026-11-22T07:00:00Z");
    /** Names of good documents, of each format one or more. */
    public static final List<String> GOOD = List.of(
            "ninjs-1.json",
            "ninjs-2.json",
            "ninjs-3.json",
            "newsitem.xml",
            "newsmessage.xml",
            "nitf.xml",
            "rss-2.xml",
            "rss-1.xml",
            "rss-091.xml",
            "atom.xml",
            "feed.json",
            "sitemap.xml",
            "page.html");

    /** Reads every format. */
    public static final DocumentReader READER = new DocumentReader(new ItemReader());

    private static final SourceEntry SOURCE = new SourceEntry("desk", "Desk", "KZ", "Asia/Almaty", List.of());
    /** From a source in Almaty, at a fixed time. */
    public static final PushContext PUSH = new PushContext(SOURCE, NOW, false);

    private Documents() {}

    /** A good document of the tests. */
    public static byte[] file(String name) {
        try (InputStream file = Documents.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalArgumentException("No resource " + name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ItemReading> readFile(String name) {
        return READER.readAll(ByteRange.of(file(name)), DocumentHint.none(), PUSH);
    }

    static List<ItemReading> read(String text) {
        return read(text, StandardCharsets.UTF_8, DocumentHint.none());
    }

    static List<ItemReading> read(String text, Charset charset, DocumentHint hint) {
        return READER.readAll(ByteRange.of(text.getBytes(charset)), hint, PUSH);
    }

    static ArticleReceived article(ItemReading reading) {
        if (reading instanceof ItemReading.Read read) {
            return read.article();
        }
        throw new AssertionError("Refused: " + reading);
    }

    static ReceivedItem item(ItemReading reading) {
        ReceivedItem item = article(reading).item();
        if (item == null) {
            throw new AssertionError("Without an item: " + reading);
        }
        return item;
    }

    static List<String> warnings(ItemReading reading) {
        return reading instanceof ItemReading.Read read ? read.warnings() : List.of();
    }

    static Problem problem(ItemReading reading) {
        if (reading instanceof ItemReading.Refused refused) {
            return refused.problem();
        }
        throw new AssertionError("Not refused: " + reading);
    }
}
