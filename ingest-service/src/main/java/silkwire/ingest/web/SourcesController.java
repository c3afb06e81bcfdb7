package silkwire.ingest.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import silkwire.common.access.AccessRegistry;
import silkwire.common.access.SourceEntry;
import silkwire.common.problem.ProblemException;
import silkwire.common.web.KeyPrincipal;
import silkwire.ingest.feed.Feed;
import silkwire.ingest.feed.FeedHealth;
import silkwire.ingest.feed.FeedHubs;
import silkwire.ingest.feed.FeedState;
import silkwire.ingest.feed.FeedStates;
import silkwire.ingest.source.PushTally;
import silkwire.ingest.source.Rejections;

/** Shows the sources a key may push for: how their feeds are doing, and what of theirs was refused. */
@RestController
final class SourcesController {
    private static final int PAGE = 100;
    private static final int LARGEST_PAGE = 1_000;

    private final AccessRegistry registry;
    private final FeedStates states;
    private final FeedHubs hubs;
    private final PushTally pushes;
    private final Rejections rejections;
    private final Clock clock;

    SourcesController(
            AccessRegistry registry,
            FeedStates states,
            FeedHubs hubs,
            PushTally pushes,
            Rejections rejections,
            Clock clock) {
        this.registry = registry;
        this.states = states;
        this.hubs = hubs;
        this.pushes = pushes;
        this.rejections = rejections;
        this.clock = clock;
    }

    /** Declared sources by id, and the one a push is for that names none. */
    record Sources(@Nullable String defaultSource, List<SourceEntry> sources) {}

    @GetMapping("/v1/sources")
    @Operation(summary = "List the declared sources of the key")
    Sources sources(@AuthenticationPrincipal KeyPrincipal caller) {
        List<SourceEntry> own = registry.sources().stream()
                .filter(source -> caller.key().mayUse(source.id()))
                .toList();
        return new Sources(caller.key().defaultSource(), own);
    }

    /** How the source is doing: what it pushes, and each of its feeds. */
    @GetMapping("/v1/sources/{id}/health")
    @Operation(summary = "Show how the pushes and feeds of a source are doing")
    SourceHealth health(
            @AuthenticationPrincipal KeyPrincipal caller, @PathVariable String id, HttpServletRequest request) {
        PushParameters.of(request, Set.of());
        PushParameters.requireOwn(id, caller.key());
        Instant now = clock.instant();
        List<FeedHealth> feeds = registry.source(id)
                .map(source -> source.feeds().stream()
                        .map(entry -> health(new Feed(source, entry), now))
                        .toList())
                .orElse(List.of());
        return new SourceHealth(id, now, pushes.health(id).orElse(null), feeds);
    }

    private FeedHealth health(Feed feed, Instant now) {
        FeedState state = states.find(feed.id()).orElseGet(() -> FeedState.unknown(feed));
        return FeedHealth.of(state, hubs.isPushing(feed), now);
    }

    /** What of the source was refused, the newest first. */
    @GetMapping("/v1/sources/{id}/rejections")
    @Operation(
            summary = "List refused items of a source, the newest first",
            parameters = {
                @Parameter(name = "size", in = ParameterIn.QUERY, description = "1 to 1000, default 100"),
                @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before")
            })
    Rejections.Page rejections(
            @AuthenticationPrincipal KeyPrincipal caller, @PathVariable String id, HttpServletRequest request) {
        PushParameters parameters = PushParameters.of(request, Set.of("size", "cursor"));
        PushParameters.requireOwn(id, caller.key());
        long size = parameters.number("size", 1, LARGEST_PAGE, PAGE);
        Long cursor = request.getParameter("cursor") == null ? null : parameters.number("cursor", 0, Long.MAX_VALUE, 0);
        return rejections
                .page(id, (int) size, cursor)
                .orElseThrow(() -> new ProblemException(
                        PushProblems.unavailable("The rejections cannot be read now; ask again in a few seconds")));
    }
}
