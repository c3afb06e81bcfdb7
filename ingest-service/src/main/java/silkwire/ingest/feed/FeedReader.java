package silkwire.ingest.feed;

import java.util.List;
import silkwire.common.item.ItemReading;
import silkwire.common.item.PushContext;

/** Reads the document a feed answered with into its entries. */
public interface FeedReader {

    /**
     * Reads {@code document}, which its site (or the feed's declaration) says is {@code contentType}; links in it start
     * from {@code location}.
     */
    Reading read(byte[] document, String contentType, String location, PushContext context);

    /** What reading came to. */
    sealed interface Reading {}

    /** The entries in the order of the document, readable or refused. */
    record Entries(List<ItemReading> items) implements Reading {
        /** Copies the items. */
        public Entries {
            items = List.copyOf(items);
        }
    }

    /** No feed: the reason, for people. */
    record Unreadable(String reason) implements Reading {}
}
