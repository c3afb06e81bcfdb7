package silkwire.enrich.tagging;

import java.util.List;
import silkwire.common.event.ReceivedItem;
import silkwire.common.event.WatchTarget;

/** Items as sources send them. */
final class Items {
    private Items() {}

    static ReceivedItem of(String title, String body, WatchTarget... targets) {
        return new ReceivedItem(
                null,
                null,
                title,
                body,
                List.of(),
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                false,
                List.of(targets));
    }
}
