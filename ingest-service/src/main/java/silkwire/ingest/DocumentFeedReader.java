package silkwire.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import silkwire.common.item.DocumentType;
import silkwire.common.item.ItemReader;
import silkwire.common.item.ItemReading;
import silkwire.common.item.PushContext;
import silkwire.ingest.feed.FeedReader;

/** Reads a feed as any pushed document of its type is read. */
final class DocumentFeedReader implements FeedReader {
    private final ItemReader reader;

    DocumentFeedReader(ItemReader reader) {
        this.reader = reader;
    }

    @Override
    public Reading read(byte[] document, String contentType, String location, PushContext context) {
        String name = contentType.split(";", 2)[0].strip();
        Optional<DocumentType> type = DocumentType.of(name);
        if (type.isEmpty()) {
            return new Unreadable("The document is '" + name + "'; allowed: " + allowed()
                    + ", or the right one as 'type' of the feed in silkwire.yml");
        }
        List<ItemReading> items = reader.readAll(document, type.get(), context);
        if (items.size() == 1 && items.getFirst() instanceof ItemReading.Refused refused) {
            return new Unreadable(
                    "The document cannot be read: " + refused.problem().detail());
        }
        return new Entries(items);
    }

    private static String allowed() {
        return Arrays.stream(DocumentType.values())
                .map(DocumentType::contentType)
                .collect(Collectors.joining(", "));
    }
}
