package silkwire.alert.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import silkwire.alert.delivery.Attempt;
import silkwire.alert.delivery.Delivery;
import silkwire.alert.delivery.DeliveryState;
import silkwire.alert.delivery.Wording;
import silkwire.alert.notification.Notification;
import silkwire.alert.notification.NotificationKind;
import silkwire.alert.notification.NotifiedStory;

/**
 * A notification with what became of it.
 *
 * @param stages when the article by which it tells went through each stage
 * @param conversation what else was told of the same story, the oldest first
 * @param relevant whether somebody said that it was of use, where somebody said so
 */
record NotificationView(
        @JsonUnwrapped Notification notification,
        @Nullable Boolean relevant,
        Stages stages,
        List<Delivery> deliveries,
        List<Member> conversation) {

    /** Stage times; those of an article are absent in notices. */
    record Stages(
            @Nullable Instant received,
            @Nullable Instant enriched,
            @Nullable Instant matched,
            Instant notified,
            @Nullable Instant sent,
            @Nullable Instant delivered) {}

    /** Another notification of the same conversation. */
    record Member(String id, NotificationKind kind, Instant createdAt, String headline) {}

    static NotificationView of(
            Notification notification,
            List<Delivery> deliveries,
            List<Notification> conversation,
            @Nullable Boolean relevant) {
        return new NotificationView(
                notification,
                relevant,
                stages(notification, deliveries),
                deliveries,
                conversation.stream()
                        .map(one -> new Member(one.id(), one.kind(), one.createdAt(), Wording.headline(one)))
                        .toList());
    }

    private static Stages stages(Notification notification, List<Delivery> deliveries) {
        Optional<NotifiedStory> story = notification.stories().stream().findFirst();
        return new Stages(
                story.map(one -> one.article().receivedAt()).orElse(null),
                story.map(one -> one.article().enrichedAt()).orElse(null),
                story.map(NotifiedStory::matchedAt).orElse(null),
                notification.createdAt(),
                deliveries.stream()
                        .flatMap(delivery -> delivery.attempts().stream())
                        .filter(attempt -> !attempt.probe())
                        .map(Attempt::at)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                deliveries.stream()
                        .filter(delivery -> delivery.state() == DeliveryState.DELIVERED)
                        .map(Delivery::changedAt)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }
}
