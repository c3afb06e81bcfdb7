package silkwire.enrich.tagging;

import java.util.List;
import silkwire.common.event.ReceivedItem;
import silkwire.common.event.WatchTarget;

/** Items as sources send them. */
final class Items {
    private Items() {}

    static ReceivedItem of(String title, String body, WatchTarget... targets) {
        return ReceivedItem.toTag(null, title, body, null, List.of(), List.of(targets));
    }
}
