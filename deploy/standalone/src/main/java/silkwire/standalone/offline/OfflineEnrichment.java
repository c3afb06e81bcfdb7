package silkwire.standalone.offline;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.common.access.KeyEntry;
import silkwire.common.access.SourceEntry;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.item.ByteRange;
import silkwire.common.item.DocumentType;
import silkwire.common.item.ItemReader;
import silkwire.common.item.ItemReading;
import silkwire.common.item.PushContext;
import silkwire.common.json.EventJson;
import silkwire.common.problem.Problem;
import silkwire.enrich.article.SoloEnrichment;
import silkwire.enrich.tagging.TaggingPipeline;
import silkwire.ingest.format.DocumentHint;
import silkwire.ingest.format.DocumentReader;
import tools.jackson.databind.node.ObjectNode;

/** Reads articles as the ingest service does and tags them as the enrich service does. Thread-safe. */
public final class OfflineEnrichment {
    private final DocumentReader documents = new DocumentReader(new ItemReader());
    private final SourceEntry source = SourceEntry.undeclared(KeyEntry.LOCAL_SOURCE);
    private final SoloEnrichment enrichment;
    private final Clock clock;

    /** With these taggers. */
    public OfflineEnrichment(TaggingPipeline pipeline, Clock clock) {
        this.enrichment = new SoloEnrichment(pipeline);
        this.clock = clock;
    }

    /** What became of an article. */
    public sealed interface Answer {
        /** It was read and tagged; it has no story. */
        record Tagged(ArticleEnriched article) implements Answer {}

        /** It could not be read. */
        record Refused(Problem problem) implements Answer {}
    }

    /** A line's answer, and whether it could be read. */
    public record Enriched(String json, boolean isRead) {}

    /** The enriched article of a line, or {@code {"line":n,"problem":{…}}}. */
    public Enriched enrich(ArticleLines.ArticleLine line) {
        ByteRange bytes = line.bytes();
        ItemReading reading =
                bytes == null ? ItemReader.tooLarge(line.size()) : documents.readJson(bytes, push(clock.instant()));
        return switch (answer(reading)) {
            case Answer.Tagged tagged -> new Enriched(json(tagged.article()), true);
            case Answer.Refused refused -> new Enriched(OneLine.of(problem(line.number(), refused.problem())), false);
        };
    }

    /** What became of each article of a whole document, in its order; without a type its content tells what it is. */
    public List<Answer> enrichAll(byte[] document, @Nullable DocumentType type) {
        return documents.readAll(ByteRange.of(document), DocumentHint.of(type), push(clock.instant())).stream()
                .map(this::answer)
                .toList();
    }

    /** The article as JSON on one line. */
    public static String json(ArticleEnriched article) {
        return OneLine.of(EventJson.text(article));
    }

    private Answer answer(ItemReading reading) {
        return switch (reading) {
            case ItemReading.Read read -> new Answer.Tagged(enrichment.enrich(read.article(), clock.instant()));
            case ItemReading.Refused refused -> new Answer.Refused(refused.problem());
        };
    }

    private PushContext push(Instant now) {
        return new PushContext(source, now, false);
    }

    private static String problem(long number, Problem problem) {
        ObjectNode answer = EventJson.mapper().createObjectNode();
        answer.put("line", number);
        answer.set("problem", EventJson.mapper().valueToTree(problem));
        return answer.toString();
    }
}
