package silkwire.enrich.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import silkwire.common.event.ReceivedItem;

/** The month (yyyy.MM, UTC) an article was published in, or received where no usable date came with it. */
public final class HomeMonth {
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("yyyy.MM", Locale.ROOT).withZone(ZoneOffset.UTC);

    private HomeMonth() {}

    /** The home month of an item accepted for the first time. */
    public static String of(ReceivedItem item, Instant receivedAt) {
        Instant published = item.publishedAt();
        return MONTH.format(published == null ? receivedAt : published);
    }
}
