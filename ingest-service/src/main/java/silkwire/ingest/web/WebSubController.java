package silkwire.ingest.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import silkwire.common.problem.Problem;
import silkwire.ingest.websub.HubDelivery;
import silkwire.ingest.websub.HubSubscriber;

/** What hubs call: to confirm a subscription, and to deliver what is new. */
@RestController
final class WebSubController {
    private static final int LARGEST = 16 * 1024 * 1024;
    private static final String SIGNATURE = "X-Hub-Signature";

    private final HubSubscriber subscriber;
    private final HubDelivery delivery;
    private final MemoryBudget memory;

    WebSubController(HubSubscriber subscriber, HubDelivery delivery, MemoryBudget memory) {
        this.subscriber = subscriber;
        this.delivery = delivery;
        this.memory = memory;
    }

    /** A hub asks whether a subscription is wanted, or says that there will be none. */
    @GetMapping("/v1/websub")
    @Operation(summary = "Confirm a subscription; called by WebSub hubs")
    void verify(
            @RequestParam("feed") String feed,
            @RequestParam("hub.mode") String mode,
            @RequestParam(name = "hub.topic", defaultValue = "") String topic,
            @RequestParam(name = "hub.challenge", defaultValue = "") String challenge,
            @RequestParam(name = "hub.lease_seconds", required = false) @Nullable Long lease,
            @RequestParam(name = "hub.reason", defaultValue = "no reason given") String reason,
            HttpServletResponse response)
            throws IOException {
        if (mode.equals("denied")) {
            subscriber.denied(feed, topic, reason);
            response.setStatus(HttpStatus.OK.value());
        } else if (mode.equals("subscribe")
                && subscriber.confirm(feed, topic, lease == null ? null : Duration.ofSeconds(lease))) {
            response.setContentType(MediaType.TEXT_PLAIN_VALUE);
            response.getOutputStream().write(challenge.getBytes(StandardCharsets.UTF_8));
        } else {
            Answer.problem(response, unknown());
        }
    }

    /** A hub delivers what is new in a feed; what is not signed is acknowledged and not taken, as WebSub says. */
    @PostMapping("/v1/websub")
    @Operation(summary = "Deliver a feed's news; called by WebSub hubs")
    void deliver(@RequestParam("feed") String feed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try (MemoryBudget.Lease lease = memory.lease()) {
            long announced = request.getContentLengthLong();
            lease.resize(announced < 0 || announced > LARGEST ? LARGEST : announced);
            byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
            if (body.length > LARGEST) {
                Answer.problem(response, PushProblems.bodyTooLarge(LARGEST));
            } else {
                String type = request.getContentType() == null ? "" : request.getContentType();
                answer(response, delivery.take(feed, request.getHeader(SIGNATURE), type, body));
            }
        }
    }

    private static void answer(HttpServletResponse response, HubDelivery.Fate fate) throws IOException {
        switch (fate) {
            case TAKEN, UNREADABLE, FORGED -> response.setStatus(HttpStatus.ACCEPTED.value());
            case UNKNOWN ->
                Answer.problem(
                        response,
                        Problem.of(
                                "no-subscription",
                                HttpStatus.GONE.value(),
                                "No such subscription",
                                "Nothing is subscribed to here; end the subscription"));
            case UNAVAILABLE ->
                Answer.problem(
                        response,
                        PushProblems.unavailable("The news was not taken; deliver it again in a few seconds"));
        }
    }

    private static Problem unknown() {
        return Problem.of(
                        "no-subscription",
                        HttpStatus.NOT_FOUND.value(),
                        "No such subscription",
                        "This was not asked of a hub")
                .at("hub.topic", null, "the topic of a subscription that was asked for");
    }
}
