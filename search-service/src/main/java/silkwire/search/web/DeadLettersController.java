package silkwire.search.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;
import silkwire.search.article.Parameters;
import silkwire.search.deadletter.DeadLetterBox;
import silkwire.search.deadletter.DeadLetterView;

/** Lists and replays dead letters. */
@RestController
@RequestMapping("/v1/deadletters")
final class DeadLettersController {
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int USUAL = 50;
    private static final int MOST = 500;

    private final DeadLetterBox box;

    DeadLettersController(DeadLetterBox box) {
        this.box = box;
    }

    /** How many letters each topic has, these, the latest first, and the id to ask behind for older ones of a topic. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            Map<String, Long> totals,
            List<DeadLetterView> items,
            @Nullable String next) {}

    @GetMapping
    @Operation(
            summary = "List dead letters, the latest first (scope admin)",
            description = "Without a topic those of all topics; next, sent as before, lists older ones of one topic.")
    @Parameter(in = ParameterIn.QUERY, name = "topic", example = "articles.enriched.v1")
    @Parameter(in = ParameterIn.QUERY, name = "size", description = "1 to 500, usually 50", example = "50")
    @Parameter(in = ParameterIn.QUERY, name = "before", description = "next of the page before, with its topic")
    Answer letters(@RequestParam @Parameter(hidden = true) MultiValueMap<String, String> parameters) {
        Parameters.requireKnown(parameters, Set.of("topic", "size", "before"));
        String topic = parameters.getFirst("topic");
        String before = parameters.getFirst("before");
        int size = size(parameters.getFirst("size"));
        List<String> known = box.topics();
        if (topic != null && !known.contains(topic)) {
            throw Parameters.problem("topic", topic, "This topic has no dead letters", String.join(", ", known));
        }
        if (before != null && topic == null) {
            throw Parameters.problem("before", before, "Older letters are listed by topic", "together with topic");
        }
        List<String> asked = topic == null ? known : List.of(topic);
        Map<String, Long> totals = new TreeMap<>();
        asked.forEach(name -> totals.put(name, box.count(name)));
        List<DeadLetterView> letters = asked.stream()
                .filter(name -> totals.getOrDefault(name, 0L) > 0)
                .flatMap(name -> box.list(name, size, before).stream())
                .sorted((a, b) -> b.writtenAt().compareTo(a.writtenAt()))
                .limit(size)
                .toList();
        String next =
                topic != null && letters.size() == size ? letters.getLast().id() : null;
        return new Answer(totals, letters, next);
    }

    @PostMapping("/{id}/replay")
    @Operation(
            summary = "Receive the item of a dead letter again (scope admin)",
            description = "It goes to articles.received.v1, where the ledger decides: a text that stands already is"
                    + " unchanged. 409 where the letter holds neither an item nor an article.")
    DeadLetterBox.Replay replay(@PathVariable @Parameter(example = "articles.enriched.v1-dlt.0.17") String id) {
        DeadLetterBox.Replay replay = box.replay(id)
                .orElseThrow(() -> new ProblemException(Problem.of(
                                "no-such-letter", NOT_FOUND, "There is no such dead letter", "No dead letter is " + id)
                        .at("id", id, "the id of a letter that is listed")));
        if (!replay.replayed()) {
            throw new ProblemException(Problem.of(
                            "not-replayable",
                            CONFLICT,
                            "This letter cannot be replayed",
                            String.valueOf(replay.reason()))
                    .at("id", id, "a letter with isReplayable true"));
        }
        return replay;
    }

    private static int size(@Nullable String text) {
        if (text == null) {
            return USUAL;
        }
        try {
            int size = Integer.parseInt(text);
            if (size >= 1 && size <= MOST) {
                return size;
            }
        } catch (NumberFormatException e) {
            throw Parameters.problem("size", text, "'" + text + "' is no whole number", "1 to " + MOST);
        }
        throw Parameters.problem("size", text, text + " is out of range", "1 to " + MOST);
    }
}
