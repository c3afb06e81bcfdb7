package silkwire.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import silkwire.common.json.EventJson;
import silkwire.common.web.KeyPrincipal;
import silkwire.search.stream.ArticleStream;
import silkwire.search.stream.Streams;

/** Sends articles as they come, as server-sent events. */
@RestController
@EnableConfigurationProperties(StreamProperties.class)
final class StreamController {
    private static final Logger LOG = LoggerFactory.getLogger(StreamController.class);

    private final Streams streams;
    private final StreamProperties properties;

    StreamController(Streams streams, StreamProperties properties) {
        this.streams = streams;
        this.properties = properties;
    }

    @GetMapping(path = "/v1/stream")
    @FilterParameters
    @Parameter(in = ParameterIn.QUERY, name = "token", description = "a token for one query instead of a key")
    @Operation(
            summary = "Articles that answer a query, as they come (server-sent events)",
            description = "An event article for every new article, revision and withdrawal that matches. The id of the"
                    + " last event read, sent back as Last-Event-ID, goes on behind it without loss or repetition. A"
                    + " reader that is too slow gets an event dropped with the reason, and can come back.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/event-stream", examples = @ExampleObject("""
                                            id: 0-17.1-4
                                            event: article
                                            data: {"id":"art_1","title":"قمة أستانا"}
                                            """)))
    ResponseEntity<StreamingResponseBody> stream(
            @RequestParam @Parameter(hidden = true) MultiValueMap<String, String> parameters,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            @AuthenticationPrincipal @Nullable KeyPrincipal caller,
            HttpServletResponse response) {
        Map<String, List<String>> bound = TokenQuery.bind(parameters, caller);
        ArticleStream stream = streams.open(bound, lastEventId);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_EVENT_STREAM, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("X-Accel-Buffering", "no")
                .body(out -> send(stream, response));
    }

    private void send(ArticleStream stream, HttpServletResponse out) {
        try (stream) {
            write(out, "retry: 2000\nid: " + stream.position() + "\n\n");
            boolean open = true;
            while (open) {
                open = send(stream.next(properties.heartbeat()), out);
            }
        } catch (IOException e) {
            LOG.debug("A stream ended because its reader went away: {}", e.toString());
        }
    }

    private static boolean send(ArticleStream.Next next, HttpServletResponse out) throws IOException {
        switch (next) {
            case ArticleStream.Arrived arrived ->
                write(out, "id: " + arrived.position() + "\nevent: article\ndata: " + arrived.article() + "\n\n");
            case ArticleStream.Quiet quiet -> write(out, ": heartbeat\nid: " + quiet.position() + "\n\n");
            case ArticleStream.Dropped dropped -> {
                write(out, "event: dropped\ndata: " + EventJson.text(dropped) + "\n\n");
                return false;
            }
        }
        return true;
    }

    /** Spring keeps the flushes of a body to itself, so the response is asked. */
    private static void write(HttpServletResponse out, String text) throws IOException {
        out.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        out.flushBuffer();
    }
}
