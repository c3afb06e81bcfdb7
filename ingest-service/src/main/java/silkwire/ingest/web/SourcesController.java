package silkwire.ingest.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import silkwire.common.access.AccessRegistry;
import silkwire.common.access.SourceEntry;
import silkwire.common.web.KeyPrincipal;

/** Lists the declared sources a key may push for. */
@RestController
final class SourcesController {
    private final AccessRegistry registry;

    SourcesController(AccessRegistry registry) {
        this.registry = registry;
    }

    /** Declared sources by id, and the one a push is for that names none. */
    record Sources(@Nullable String defaultSource, List<SourceEntry> sources) {}

    @GetMapping("/v1/sources")
    Sources sources(@AuthenticationPrincipal KeyPrincipal caller) {
        List<SourceEntry> own = registry.sources().stream()
                .filter(source -> caller.key().mayUse(source.id()))
                .toList();
        return new Sources(caller.key().defaultSource(), own);
    }
}
