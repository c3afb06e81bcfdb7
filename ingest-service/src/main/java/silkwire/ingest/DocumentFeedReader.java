package silkwire.ingest;

import java.util.List;
import java.util.Locale;
import silkwire.common.item.ByteRange;
import silkwire.common.item.ItemReading;
import silkwire.common.item.PushContext;
import silkwire.ingest.feed.FeedReader;
import silkwire.ingest.format.DocumentHint;
import silkwire.ingest.format.DocumentReader;
import silkwire.ingest.format.OpenDocument;

/** Reads a feed as any pushed document is read: by its content where that tells what it is. */
final class DocumentFeedReader implements FeedReader {
    private final DocumentReader reader;

    DocumentFeedReader(DocumentReader reader) {
        this.reader = reader;
    }

    @Override
    public Reading read(byte[] document, String contentType, String location, PushContext context) {
        OpenDocument open = reader.open(ByteRange.of(document), DocumentHint.ofHeader(contentType, location));
        List<ItemReading> items =
                open.parts().stream().map(part -> part.read(context).reading()).toList();
        if (open.isSingle() && items.getFirst() instanceof ItemReading.Refused refused) {
            return new Unreadable("The document, which is called '" + contentType + "', cannot be read: "
                    + refused.problem().detail());
        }
        boolean isPage = open.isSingle() && contentType.toLowerCase(Locale.ROOT).contains("html");
        return isPage ? new Unreadable("The document is a page and no feed") : new Entries(items);
    }
}
