package silkwire.alert.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import silkwire.alert.delivery.NotificationTail;
import silkwire.alert.rule.Rules;
import silkwire.common.json.EventJson;
import silkwire.common.web.KeyPrincipal;

/** Sends what a rule tells as it comes, as server-sent events. */
@RestController
@EnableConfigurationProperties(StreamProperties.class)
final class RuleStreamController {
    private static final Logger LOG = LoggerFactory.getLogger(RuleStreamController.class);

    private final Rules rules;
    private final NotificationTail tail;
    private final StreamProperties properties;

    RuleStreamController(Rules rules, NotificationTail tail, StreamProperties properties) {
        this.rules = rules;
        this.tail = tail;
        this.properties = properties;
    }

    @GetMapping("/v1/rules/{id}/stream")
    @Operation(
            summary = "What a rule tells, as it comes (server-sent events)",
            description = "An event notification for each. The id of the last event read, sent back as Last-Event-ID,"
                    + " goes on behind it without loss or repetition. Takes a token for the rule's query as token=.")
    ResponseEntity<StreamingResponseBody> stream(
            @PathVariable String id,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            @AuthenticationPrincipal @Nullable KeyPrincipal caller,
            HttpServletResponse response) {
        NotificationTail.Reading reading =
                tail.open(RuleTokens.rule(rules, id, caller).id(), lastEventId);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_EVENT_STREAM, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("X-Accel-Buffering", "no")
                .body(out -> send(reading, response));
    }

    private void send(NotificationTail.Reading reading, HttpServletResponse out) {
        try (reading) {
            write(out, "retry: 2000\nid: " + reading.place() + "\n\n");
            while (reading.isOpen()) {
                NotificationTail.Told told = reading.next(properties.heartbeat());
                write(
                        out,
                        told == null
                                ? ": heartbeat\nid: " + reading.place() + "\n\n"
                                : "id: " + told.eventId() + "\nevent: notification\ndata: "
                                        + EventJson.text(told.notification()) + "\n\n");
            }
        } catch (IOException e) {
            LOG.debug("A stream ended because its reader went away: {}", e.toString());
        }
    }

    /** Spring keeps the flushes of a body to itself, so the response is asked. */
    private static void write(HttpServletResponse out, String text) throws IOException {
        out.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        out.flushBuffer();
    }
}
