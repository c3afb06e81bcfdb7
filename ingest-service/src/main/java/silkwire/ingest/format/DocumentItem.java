package silkwire.ingest.format;

import silkwire.common.item.ByteRange;
import silkwire.common.item.ItemReading;

/** An item of a document: how it was read, and the bytes to show of it when it is refused. */
public record DocumentItem(ItemReading reading, ByteRange bytes) {}
