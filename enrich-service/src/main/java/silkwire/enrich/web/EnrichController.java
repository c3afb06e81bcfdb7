package silkwire.enrich.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import silkwire.common.access.AccessRegistry;
import silkwire.common.access.SourceEntry;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleReceived;
import silkwire.common.item.ByteRange;
import silkwire.common.item.ItemReader;
import silkwire.common.item.ItemReading;
import silkwire.common.item.PushContext;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;
import silkwire.common.web.KeyPrincipal;
import silkwire.enrich.article.SoloEnrichment;

/** Enriches one article synchronously and publishes nothing. */
@RestController
class EnrichController {
    private final ItemReader reader = new ItemReader();
    private final SoloEnrichment enrichment;
    private final AccessRegistry registry;
    private final Clock clock;

    EnrichController(SoloEnrichment enrichment, AccessRegistry registry, Clock clock) {
        this.enrichment = enrichment;
        this.registry = registry;
        this.clock = clock;
    }

    /** One article of our own JSON, as it would be pushed. */
    @PostMapping(path = "/v1/enrich", consumes = MediaType.APPLICATION_JSON_VALUE)
    ArticleEnriched json(
            @RequestBody byte[] body,
            @RequestParam(required = false) @Nullable String source,
            @AuthenticationPrincipal KeyPrincipal caller) {
        return enriched(reader.readJson(ByteRange.of(body), context(source, caller)));
    }

    /** One article as people paste it. */
    @PostMapping(path = "/v1/enrich", consumes = MediaType.TEXT_PLAIN_VALUE)
    ArticleEnriched text(
            @RequestBody byte[] body,
            @RequestParam(required = false) @Nullable String source,
            @AuthenticationPrincipal KeyPrincipal caller) {
        return enriched(reader.readText(ByteRange.of(body), List.of(), context(source, caller)));
    }

    private ArticleEnriched enriched(ItemReading reading) {
        return switch (reading) {
            case ItemReading.Refused refused -> throw new ProblemException(refused.problem());
            case ItemReading.Read read -> enriched(read.article());
        };
    }

    private ArticleEnriched enriched(ArticleReceived article) {
        return enrichment.enrich(article, clock.instant());
    }

    private PushContext context(@Nullable String asked, KeyPrincipal caller) {
        String source = asked == null ? caller.key().defaultSource() : asked;
        if (source == null || !caller.key().mayUse(source) || !SourceEntry.isValidId(source)) {
            throw new ProblemException(Problem.of(
                            "foreign-source",
                            HttpStatus.FORBIDDEN.value(),
                            "Not a source of this key",
                            "This key may not push for this source")
                    .at("source", source, String.join(", ", caller.key().sources())));
        }
        Instant now = clock.instant();
        return new PushContext(registry.source(source).orElseGet(() -> SourceEntry.undeclared(source)), now, false);
    }
}
