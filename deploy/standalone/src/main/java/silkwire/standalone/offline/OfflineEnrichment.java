package silkwire.standalone.offline;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import silkwire.common.access.KeyEntry;
import silkwire.common.access.SourceEntry;
import silkwire.common.event.ArticleReceived;
import silkwire.common.event.ArticleStatus;
import silkwire.common.event.Cause;
import silkwire.common.event.ReceivedItem;
import silkwire.common.event.Story;
import silkwire.common.event.StoryRole;
import silkwire.common.json.EventJson;
import silkwire.enrich.article.TaggedArticle;
import silkwire.enrich.tagging.TaggingPipeline;
import silkwire.ingest.item.ByteRange;
import silkwire.ingest.item.ItemReader;
import silkwire.ingest.item.ItemReading;
import silkwire.ingest.item.PushContext;
import tools.jackson.databind.node.ObjectNode;

/** Reads a line as the ingest service does and tags it as the enrich service does. */
public final class OfflineEnrichment {
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("yyyy.MM", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final ItemReader reader = new ItemReader();
    private final SourceEntry source = SourceEntry.undeclared(KeyEntry.LOCAL_SOURCE);
    private final TaggingPipeline pipeline;
    private final Clock clock;

    /** With these taggers. */
    public OfflineEnrichment(TaggingPipeline pipeline, Clock clock) {
        this.pipeline = pipeline;
        this.clock = clock;
    }

    /** A line's answer, and whether it could be read. */
    public record Enriched(String json, boolean isRead) {}

    /** The enriched article without a story, or {@code {"line":n,"problem":{…}}}. */
    public Enriched enrich(long number, String line) {
        Instant now = clock.instant();
        ByteRange bytes = ByteRange.of(line.getBytes(StandardCharsets.UTF_8));
        return switch (reader.readJson(bytes, new PushContext(source, now, false))) {
            case ItemReading.Read read -> new Enriched(enriched(read.article(), now), true);
            case ItemReading.Refused refused -> new Enriched(problem(number, refused), false);
        };
    }

    private String enriched(ArticleReceived received, Instant now) {
        ReceivedItem item = received.item();
        if (item == null) {
            throw new IllegalStateException("A line that was read has an item");
        }
        Instant published = item.publishedAt();
        TaggedArticle tagged = new TaggedArticle(
                received.id(),
                1,
                1,
                Cause.PUSH,
                ArticleStatus.CURRENT,
                MONTH.format(published == null ? now : published),
                received.source(),
                item,
                received.receivedAt(),
                now,
                pipeline.tag(item));
        ObjectNode tree = EventJson.mapper().valueToTree(tagged.in(new Story("", StoryRole.FIRST, null, null)));
        tree.remove("story");
        return tree.toString();
    }

    private static String problem(long number, ItemReading.Refused refused) {
        ObjectNode answer = EventJson.mapper().createObjectNode();
        answer.put("line", number);
        answer.set("problem", EventJson.mapper().valueToTree(refused.problem()));
        return answer.toString();
    }
}
