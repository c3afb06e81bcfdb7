package silkwire.alert.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import silkwire.alert.delivery.Delivery;
import silkwire.alert.delivery.DeliveryOutcomes;
import silkwire.alert.delivery.DeliveryState;
import silkwire.alert.delivery.DeliveryTask;
import silkwire.alert.delivery.NotificationArchive;
import silkwire.alert.delivery.NotificationArchive.Page;
import silkwire.alert.delivery.NotificationArchive.Wanted;
import silkwire.alert.notification.Notification;
import silkwire.alert.rule.Rules;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;

/** Shows what people were told and what became of it, and delivers again what was given up. */
@RestController
final class NotificationsController {
    private final NotificationArchive archive;
    private final NotificationViews views;
    private final DeliveryOutcomes outcomes;
    private final Rules rules;
    private final Clock clock;

    NotificationsController(
            NotificationArchive archive, NotificationViews views, DeliveryOutcomes outcomes, Rules rules, Clock clock) {
        this.archive = archive;
        this.views = views;
        this.outcomes = outcomes;
        this.rules = rules;
        this.clock = clock;
    }

    /** A page of notifications; {@code nextCursor} is absent on the last. */
    record NotificationList(
            List<Notification> items, @Nullable String nextCursor) {}

    /** A page of deliveries; {@code nextCursor} is absent on the last. */
    record DeliveryList(List<Delivery> items, @Nullable String nextCursor) {}

    @GetMapping(path = "/v1/notifications/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Show a notification: rule and revision, evidence, stage times, deliveries and their attempts",
            description = "As JSON, or as a page for people where text/html is asked for.")
    NotificationView show(@PathVariable String id) {
        return views.find(id).orElseThrow(() -> unknown(id));
    }

    @GetMapping(path = "/v1/notifications/{id}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(@PathVariable String id) {
        return Pages.answer(NotificationPage.of(show(id)));
    }

    @GetMapping("/v1/rules/{id}/notifications")
    @Operation(summary = "List what a rule told, the newest first", description = "Also of a rule that has ended.")
    NotificationList ofRule(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String size,
            @RequestParam(required = false) @Nullable String cursor) {
        if (rules.revisions(id).isEmpty()) {
            throw RuleProblems.unknown(id);
        }
        Page<Notification> page =
                archive.notifications(new Wanted(id, null, ListPlace.size(size), ListPlace.position(cursor)));
        return new NotificationList(page.items(), ListPlace.cursor(page.next()));
    }

    @GetMapping("/v1/deliveries")
    @Operation(
            summary = "List deliveries, those of the newest notifications first",
            description = "state=dead lists what was given up and can be delivered again.")
    DeliveryList deliveries(
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String size,
            @RequestParam(required = false) @Nullable String cursor) {
        Page<Delivery> page =
                archive.deliveries(new Wanted(rule, state(state), ListPlace.size(size), ListPlace.position(cursor)));
        return new DeliveryList(page.items(), ListPlace.cursor(page.next()));
    }

    private static @Nullable DeliveryState state(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(DeliveryState.values())
                .filter(state -> state.text().equals(text))
                .findFirst()
                .orElseThrow(() -> ListPlace.problem("state", text, "waiting, delivered, dead, cancelled or none"));
    }

    @PostMapping("/v1/notifications/{id}/redeliver")
    @Operation(
            summary = "Deliver again what was given up",
            description =
                    "To every receiver for which the notification is dead, or to the one named, whatever became of"
                            + " it; under the same id as before. A paused receiver that takes it goes on.")
    ResponseEntity<DeliveryList> redeliver(
            @PathVariable String id, @RequestParam(required = false) @Nullable String receiver) {
        Notification notification = archive.find(id).orElseThrow(() -> unknown(id));
        List<Delivery> again = archive.deliveries(id).stream()
                .filter(delivery -> receiver == null
                        ? delivery.state() == DeliveryState.DEAD
                        : delivery.receiverId().equals(receiver))
                .map(delivery -> delivery.again(clock.instant()))
                .toList();
        if (again.isEmpty()) {
            throw new ProblemException(Problem.of(
                            "nothing-to-deliver",
                            HttpStatus.CONFLICT.value(),
                            "Nothing to deliver again",
                            receiver == null
                                    ? "No delivery of this notification was given up"
                                    : "This notification was never for this receiver")
                    .at("receiver", receiver, "the id of a receiver that is among the notification's deliveries"));
        }
        again.forEach(delivery -> outcomes.again(new DeliveryTask(delivery, notification, true)));
        return ResponseEntity.accepted().body(new DeliveryList(again, null));
    }

    private static ProblemException unknown(String id) {
        return new ProblemException(
                Problem.of("unknown-notification", 404, "No such notification", "There is no notification " + id)
                        .at("id", id, "the id of a notification; one made a moment ago is shown within seconds"));
    }
}
