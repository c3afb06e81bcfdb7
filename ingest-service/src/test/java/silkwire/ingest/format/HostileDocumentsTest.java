package silkwire.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwire.common.item.ByteRange;
import silkwire.common.item.DocumentType;
import silkwire.common.item.ItemReading;

/** What is broken or hostile is read or refused, in bounded time and memory, and never makes a reader fail. */
class HostileDocumentsTest {
    private static final int PER_DOCUMENT = 20;

    @Test
    void eachBrokenDocumentIsReadOrRefusedWithAReason() {
        // given
        Map<String, byte[]> documents = HostileDocuments.broken(2026, PER_DOCUMENT);
        assertThat(documents).hasSizeGreaterThan(200);

        // when
        List<String> failures = new ArrayList<>();
        documents.forEach((name, bytes) -> {
            for (DocumentHint hint : hints()) {
                String failure = failure(bytes, hint);
                if (failure != null) {
                    failures.add(name + ": " + failure);
                }
            }
        });

        // then
        assertThat(failures).isEmpty();
    }

    /** A machine of its own with 64 MiB beside the 32 that it and the classes need. */
    @Test
    void eachBombIsReadOrRefusedInTimeAndWithin64MiB(@TempDir Path folder) throws IOException, InterruptedException {
        // given
        Path output = folder.resolve("output");

        // when
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BombReader.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        // then
        boolean isDone = process.waitFor(300, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(isDone).isTrue();
        assertThat(process.waitFor()).as(Files.readString(output)).isZero();
        assertThat(Files.readString(output)).endsWith(BombReader.END);
    }

    @Test
    void whatADocumentNamesOutsideItselfIsNeverOpened() {
        // when
        List<ItemReading> readings = Documents.READER.readAll(
                ByteRange.of(HostileDocuments.bombs().get("external entity")), DocumentHint.none(), Documents.PUSH);

        // then
        assertThat(readings.toString()).doesNotContain("root:");
    }

    @Test
    void randomTextIsReadOrRefused() {
        // given
        Random random = new Random(11);
        String[] parts = {
            "<",
            ">",
            "</",
            "/>",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "&",
            ";",
            "&#",
            "<rss>",
            "<item>",
            "<title>",
            "{",
            "}",
            "[",
            "]",
            "\"uri\"",
            ":",
            "\"",
            ",",
            "<html>",
            "<p>",
            "\u0000",
            "\uFEFF",
            "نص",
            "текст",
            "<nitf>",
            "<newsItem>",
            "<feed>",
            "=",
            "<!DOCTYPE",
            "<?xml",
            "?>",
            "xmlns:a='b'",
            "a:b"
        };

        // then
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int part = random.nextInt(40); part >= 0; part--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            assertThat(failure(bytes, hints().get(i % hints().size())))
                    .as(text.toString())
                    .isNull();
        }
    }

    private static List<DocumentHint> hints() {
        return List.of(
                DocumentHint.none(),
                DocumentHint.of(DocumentType.HTML),
                DocumentHint.of(DocumentType.XML),
                DocumentHint.of(DocumentType.JSON),
                DocumentHint.of(DocumentType.TEXT),
                new DocumentHint(DocumentType.RSS, "windows-1256", "https://a.example/feed"));
    }

    static @Nullable String failure(byte[] bytes, DocumentHint hint) {
        try {
            for (ItemReading reading : Documents.READER.readAll(ByteRange.of(bytes), hint, Documents.PUSH)) {
                if (reading instanceof ItemReading.Refused refused
                        && refused.problem().status() / 100 != 4) {
                    return "status " + refused.problem().status();
                }
            }
            return null;
        } catch (RuntimeException | StackOverflowError e) {
            return hint.type() + " " + e + " at " + e.getStackTrace()[0] + ", "
                    + List.of(e.getStackTrace()).stream()
                            .filter(frame -> frame.getClassName().startsWith("silkwire"))
                            .findFirst();
        }
    }
}
