package silkwire.alert.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import silkwire.alert.delivery.NotificationArchive;
import silkwire.alert.notification.Notification;
import silkwire.alert.rule.Judgement;
import silkwire.alert.rule.Rules;

/** Reads a notification with all that belongs to it. */
final class NotificationViews {
    private final NotificationArchive archive;
    private final Rules rules;

    NotificationViews(NotificationArchive archive, Rules rules) {
        this.archive = archive;
        this.rules = rules;
    }

    Optional<NotificationView> find(String id) {
        return archive.find(id)
                .map(found -> NotificationView.of(
                        found, archive.deliveries(id), archive.thread(found.thread()), relevant(found)));
    }

    private @Nullable Boolean relevant(Notification notification) {
        return rules.judgements(notification.rule().id()).stream()
                .filter(judgement -> judgement.notification().equals(notification.id()))
                .map(Judgement::relevant)
                .findFirst()
                .orElse(null);
    }
}
