package silkwire.ingest;

import java.util.Locale;
import java.util.Optional;
import silkwire.common.event.ReceivedItem;
import silkwire.common.item.ByteRange;
import silkwire.common.item.ItemReading;
import silkwire.common.item.PushContext;
import silkwire.ingest.feed.PageReader;
import silkwire.ingest.format.DocumentHint;
import silkwire.ingest.format.DocumentReader;
import silkwire.ingest.format.OpenDocument;

/** Reads the page of an entry as any pushed page is read: its main text, and nothing where it has none. */
final class DocumentPageReader implements PageReader {
    private final DocumentReader reader;

    DocumentPageReader(DocumentReader reader) {
        this.reader = reader;
    }

    @Override
    public Optional<String> text(byte[] page, String contentType, String location, PushContext context) {
        if (!contentType.toLowerCase(Locale.ROOT).contains("html")) {
            return Optional.empty();
        }
        OpenDocument open = reader.open(ByteRange.of(page), DocumentHint.ofHeader(contentType, location));
        if (!open.isSingle()) {
            return Optional.empty();
        }
        ItemReading reading = open.parts().getFirst().read(context).reading();
        return reading instanceof ItemReading.Read read
                ? Optional.ofNullable(read.article().item()).map(ReceivedItem::body)
                : Optional.empty();
    }
}
