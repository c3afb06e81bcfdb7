package silkwire.ingest.format;

import java.util.List;
import silkwire.common.item.PushContext;

/**
 * A document of which the items are known and not yet read.
 *
 * @param isSingle whether it is one item, so that what is wrong with it is wrong with the document
 * @param parts its items in their order
 */
public record OpenDocument(boolean isSingle, List<Part> parts) {
    /** Copies the parts. */
    public OpenDocument {
        parts = List.copyOf(parts);
    }

    /** An item that can be read. */
    public interface Part {
        /** Reads it; the answer is the same each time. */
        DocumentItem read(PushContext push);
    }
}
