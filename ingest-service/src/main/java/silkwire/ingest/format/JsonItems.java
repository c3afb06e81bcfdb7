package silkwire.ingest.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.common.item.ByteRange;
import silkwire.common.item.Draft;
import silkwire.common.item.ItemReader;
import silkwire.common.item.ItemReading;
import silkwire.common.item.JsonDocument;
import silkwire.common.item.PushContext;
import silkwire.common.problem.ProblemException;
import silkwire.ingest.json.Json;
import silkwire.ingest.ninjs.NinjsReader;
import silkwire.ingest.syndication.JsonFeedReader;
import tools.jackson.databind.JsonNode;

/** Documents in JSON: our own, ninjs, and feeds. */
final class JsonItems {
    private final ItemReader reader;

    JsonItems(ItemReader reader) {
        this.reader = reader;
    }

    OpenDocument open(ByteRange json, boolean isNinjs, @Nullable String location) {
        return switch (JsonDocument.of(json)) {
            case JsonDocument.Malformed malformed -> refused(json, new ProblemException(malformed.problem()));
            case JsonDocument.Array array ->
                new OpenDocument(
                        false,
                        array.items().stream()
                                .map(item ->
                                        (OpenDocument.Part) push -> new DocumentItem(read(item, isNinjs, push), item))
                                .toList());
            case JsonDocument.Single single ->
                JsonForm.of(json) == JsonForm.FEED ? feed(json, location) : single(json, isNinjs);
        };
    }

    OpenDocument lines(ByteRange lines) {
        List<OpenDocument.Part> parts = new ArrayList<>();
        int from = lines.startsWithMark() ? 3 : 0;
        for (int at = from; at <= lines.size(); at++) {
            if (at == lines.size() || lines.at(at) == '\n') {
                ByteRange line = lines.part(from, at);
                if (!line.isBlank()) {
                    parts.add(push -> new DocumentItem(read(line, false, push), line));
                }
                from = at + 1;
            }
        }
        return new OpenDocument(false, parts);
    }

    /** Reads one object: ninjs where it is called so or looks so, else our own JSON. */
    ItemReading read(ByteRange json, boolean isNinjs, PushContext push) {
        boolean isOwn = !isNinjs && !JsonForm.isNinjs(json);
        if (isOwn || json.size() > ItemReader.LARGEST_ARTICLE) {
            return reader.readJson(json, push);
        }
        try {
            return reader.read(NinjsReader.read(Json.parse(text(json))), push);
        } catch (ProblemException e) {
            return new ItemReading.Refused(null, e.problem());
        }
    }

    private OpenDocument single(ByteRange json, boolean isNinjs) {
        return new OpenDocument(true, List.of(push -> new DocumentItem(read(json, isNinjs, push), json)));
    }

    private OpenDocument feed(ByteRange json, @Nullable String location) {
        try {
            JsonNode feed = Json.parse(text(json));
            return DocumentReader.items(reader, json, false, JsonFeedReader.read(feed, location));
        } catch (ProblemException e) {
            return refused(json, e);
        }
    }

    private static String text(ByteRange json) {
        ByteRange bytes = json.startsWithMark() ? json.part(3, json.size()) : json;
        return StandardCharsets.UTF_8.decode(bytes.buffer()).toString();
    }

    private static OpenDocument refused(ByteRange document, ProblemException e) {
        return DocumentReader.refused(document, e.problem());
    }

    /** The drafts of a document as parts of it. */
    static List<OpenDocument.Part> parts(ItemReader reader, ByteRange document, List<Draft> drafts) {
        List<OpenDocument.Part> parts = new ArrayList<>();
        for (Draft draft : drafts) {
            parts.add(push -> {
                ItemReading reading = reader.read(draft, push);
                boolean isShown = reading instanceof ItemReading.Refused
                        && !draft.excerpt().isEmpty();
                ByteRange shown = isShown ? ByteRange.of(draft.excerpt().getBytes(StandardCharsets.UTF_8)) : document;
                return new DocumentItem(reading, shown);
            });
        }
        return parts;
    }
}
