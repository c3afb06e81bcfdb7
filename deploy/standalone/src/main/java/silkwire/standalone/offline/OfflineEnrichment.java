package silkwire.standalone.offline;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import silkwire.common.access.KeyEntry;
import silkwire.common.access.SourceEntry;
import silkwire.common.item.ByteRange;
import silkwire.common.item.ItemReader;
import silkwire.common.item.ItemReading;
import silkwire.common.item.PushContext;
import silkwire.common.json.EventJson;
import silkwire.enrich.article.SoloEnrichment;
import silkwire.enrich.tagging.TaggingPipeline;
import tools.jackson.databind.node.ObjectNode;

/** Reads a line as the ingest service does and tags it as the enrich service does. */
public final class OfflineEnrichment {
    private final ItemReader reader = new ItemReader();
    private final SourceEntry source = SourceEntry.undeclared(KeyEntry.LOCAL_SOURCE);
    private final SoloEnrichment enrichment;
    private final Clock clock;

    /** With these taggers. */
    public OfflineEnrichment(TaggingPipeline pipeline, Clock clock) {
        this.enrichment = new SoloEnrichment(pipeline);
        this.clock = clock;
    }

    /** A line's answer, and whether it could be read. */
    public record Enriched(String json, boolean isRead) {}

    /**
     * One line for every reader: a text may hold separators that JSON leaves as they are and that some readers of lines
     * take for the end of one.
     */
    private static String line(String json) {
        return json.replace("\u0085", "\\u0085").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    /** The enriched article without a story, or {@code {"line":n,"problem":{…}}}. */
    public Enriched enrich(long number, String line) {
        Instant now = clock.instant();
        ByteRange bytes = ByteRange.of(line.getBytes(StandardCharsets.UTF_8));
        return switch (reader.readJson(bytes, new PushContext(source, now, false))) {
            case ItemReading.Read read ->
                new Enriched(line(EventJson.text(enrichment.enrich(read.article(), now))), true);
            case ItemReading.Refused refused -> new Enriched(line(problem(number, refused)), false);
        };
    }

    private static String problem(long number, ItemReading.Refused refused) {
        ObjectNode answer = EventJson.mapper().createObjectNode();
        answer.put("line", number);
        answer.set("problem", EventJson.mapper().valueToTree(refused.problem()));
        return answer.toString();
    }
}
