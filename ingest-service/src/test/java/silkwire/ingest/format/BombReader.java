package silkwire.ingest.format;

import silkwire.common.item.ByteRange;

/** Reads every bomb, in a machine whose memory its caller bounds. */
final class BombReader {
    private BombReader() {}

    /** Fails when the memory does not suffice. */
    public static void main(String[] arguments) {
        HostileDocuments.bombs().forEach((name, bytes) -> {
            try {
                Documents.READER.readAll(ByteRange.of(bytes), DocumentHint.none(), Documents.PUSH);
            } catch (OutOfMemoryError e) {
                throw new IllegalStateException("More memory than there is for: " + name, e);
            }
        });
    }
}
