package silkwire.enrich.web;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import silkwire.enrich.tagging.TaggingPipeline;

/** Says which taggers are at work. */
@RestController
class TaggersController {
    private final TaggingPipeline pipeline;

    TaggersController(TaggingPipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** Name and version of each tagger. */
    @GetMapping("/v1/taggers")
    Map<String, Map<String, String>> taggers() {
        return Map.of("taggers", pipeline.versions());
    }
}
