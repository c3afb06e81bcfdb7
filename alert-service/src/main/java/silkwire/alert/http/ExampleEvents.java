package silkwire.alert.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import silkwire.alert.http.NotificationEvents.CloudEvent;
import silkwire.alert.http.NotificationEvents.Tested;
import silkwire.alert.http.NotificationEvents.Told;
import silkwire.alert.notification.Notification;
import silkwire.alert.notification.NotificationKind;
import silkwire.alert.notification.NotifiedStory;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;

/** Examples of the events that webhooks get, made of one notification as it stands on the topic. */
final class ExampleEvents {
    private static final String RESOURCE = "notification.example.json";
    private static final String ADDRESS = "https://alerts.example.org";
    private static final String RECEIVER = "rcv_8k0m2n4p6q8r0s2t4v6w8x0y2z";

    private final Notification notification;

    ExampleEvents() {
        try (InputStream resource =
                Objects.requireNonNull(ExampleEvents.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            notification = EventJson.decode(resource.readAllBytes(), Notification.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (EventDecodingException e) {
            throw new IllegalStateException(RESOURCE + " is no notification", e);
        }
    }

    CloudEvent tested() {
        return event(
                "tst_4c6e8g0j2k4m6n8p0q2r4s6t8v", NotificationEvents.TEST, Tested.by(notification.rule(), RECEIVER));
    }

    CloudEvent told(NotificationKind kind) {
        Notification told = of(kind);
        String address = ADDRESS + "/v1/notifications/" + told.id();
        Map<String, String> links = Map.of("show", ADDRESS + "/v1/links/eyJhY3Rpb24…");
        return event(told.id() + "_" + RECEIVER, NotificationEvents.type(kind), new Told(told, address, links));
    }

    private CloudEvent event(String id, String type, Object data) {
        return new CloudEvent(id, ADDRESS, type, notification.rule().id(), notification.createdAt(), data);
    }

    private Notification of(NotificationKind kind) {
        return switch (kind) {
            case UPDATE -> notification;
            case STORY, ARTICLE -> like(kind, notification.stories(), null);
            case CORRECTION, WITHDRAWAL -> like(kind, List.of(before()), null);
            case DIGEST ->
                like(
                        kind,
                        List.of(
                                notification.stories().getFirst(),
                                notification.stories().getFirst()),
                        null);
            case CONDITION -> like(kind, notification.stories(), "20 stories in 1h");
            case TEST -> like(kind, notification.stories(), "A sample that somebody asked for, no news");
            case NOTICE -> like(kind, List.of(), "The rule was disabled and tells nothing any more");
        };
    }

    /** As it is told when the article has changed since it was told. */
    private NotifiedStory before() {
        NotifiedStory story = notification.stories().getFirst();
        return new NotifiedStory(
                story.storyId(),
                story.article(),
                story.places(),
                story.morePlaces(),
                story.numbers(),
                story.article(),
                story.matchedAt());
    }

    private Notification like(NotificationKind kind, List<NotifiedStory> stories, @Nullable String message) {
        return new Notification(
                notification.id(),
                notification.thread(),
                kind,
                List.of(),
                notification.rule(),
                stories,
                message,
                notification.createdAt(),
                false);
    }
}
