package silkwire.alert.delivery;

import java.util.ArrayList;
import java.util.List;
import silkwire.alert.notification.Notification;
import silkwire.alert.notification.NotifiedStory;

/** The links that stand in messages. */
public final class MessageLinks {
    private final LinkSigning signing;

    /** Links that {@code signing} signs. */
    public MessageLinks(LinkSigning signing) {
        this.signing = signing;
    }

    /** A link and what it does. */
    public record Link(LinkAction action, String url) {}

    /** The address of this service as others see it. */
    public String address() {
        return signing.address();
    }

    /** The permanent address of a notification. */
    public String page(Notification notification) {
        return signing.page(notification.id());
    }

    /** What a receiver can do with a notification, by one click each. */
    public List<Link> of(Receiver receiver, Notification notification) {
        List<Link> links = new ArrayList<>();
        links.add(link(LinkAction.SHOW, receiver, notification.id()));
        if (notification.stories().size() == 1) {
            NotifiedStory story = notification.stories().getFirst();
            links.add(link(LinkAction.MUTE_STORY, receiver, story.storyId()));
            links.add(link(LinkAction.MUTE_SOURCE, receiver, story.article().source()));
        }
        if (!notification.stories().isEmpty()) {
            links.add(link(LinkAction.NOT_RELEVANT, receiver, notification.id()));
        }
        links.add(link(LinkAction.UNSUBSCRIBE, receiver, receiver.id()));
        return List.copyOf(links);
    }

    /** The link that shows a notification to whoever has it. */
    public String show(Receiver receiver, Notification notification) {
        return link(LinkAction.SHOW, receiver, notification.id()).url();
    }

    /** The link with which a receiver gets no more. */
    public String unsubscribe(Receiver receiver) {
        return link(LinkAction.UNSUBSCRIBE, receiver, receiver.id()).url();
    }

    /** The link with which a receiver shows that it wants what it gets. */
    public String verify(Receiver receiver) {
        return link(LinkAction.VERIFY, receiver, receiver.id()).url();
    }

    private Link link(LinkAction action, Receiver receiver, String object) {
        return new Link(action, signing.link(action, receiver, object));
    }
}
