package silkwire.standalone.offline;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.common.access.KeyEntry;
import silkwire.common.access.SourceEntry;
import silkwire.common.event.ArticleReceived;
import silkwire.common.item.ByteRange;
import silkwire.common.item.DocumentType;
import silkwire.common.item.ItemReader;
import silkwire.common.item.ItemReading;
import silkwire.common.item.PushContext;
import silkwire.common.json.EventJson;
import silkwire.ingest.format.DocumentHint;
import silkwire.ingest.format.DocumentReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads documents as the ingest service does and shows what it would make of them. */
public final class OfflineReading {
    private static final SourceEntry SOURCE = SourceEntry.undeclared(KeyEntry.LOCAL_SOURCE);

    private final DocumentReader documents = new DocumentReader(new ItemReader());
    private final Clock clock;

    /** With this clock, which says when documents are received. */
    public OfflineReading(Clock clock) {
        this.clock = clock;
    }

    /**
     * The item of a document on one line, or {@code {"items":[…]}} of one that holds several; {@code {"problem":{…}}} stands for what
     * cannot be read.
     */
    public String read(byte[] document, @Nullable DocumentType type) {
        PushContext push = new PushContext(SOURCE, clock.instant(), false);
        List<ItemReading> readings = documents.readAll(ByteRange.of(document), DocumentHint.of(type), push);
        if (readings.size() == 1) {
            return OneLine.of(shown(readings.getFirst()).toString());
        }
        ObjectNode several = EventJson.mapper().createObjectNode();
        ArrayNode items = several.putArray("items");
        readings.stream().map(OfflineReading::shown).forEach(items::add);
        return OneLine.of(several.toString());
    }

    private static ObjectNode shown(ItemReading reading) {
        ObjectNode shown = EventJson.mapper().createObjectNode();
        switch (reading) {
            case ItemReading.Refused refused ->
                shown.set("problem", EventJson.mapper().valueToTree(refused.problem()));
            case ItemReading.Read read -> {
                ArticleReceived article = read.article();
                shown.put("id", article.id());
                shown.put(
                        "operation",
                        EventJson.mapper().valueToTree(article.operation()).asString());
                JsonNode item = EventJson.mapper().valueToTree(article.item());
                item.properties().forEach(member -> shown.set(member.getKey(), member.getValue()));
                if (!read.warnings().isEmpty()) {
                    shown.set("warnings", EventJson.mapper().valueToTree(read.warnings()));
                }
            }
        }
        return shown;
    }
}
