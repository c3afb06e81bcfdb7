package silkwire.ingest.receipt;

import silkwire.common.item.ByteRange;

/** The bytes of one item, of {@code size} that came; {@code position} counts the items of a push from 1. */
public record PushedBytes(long position, ByteRange bytes, long size) {
    private static final int HEAD = 1024;

    /** An item that is there as a whole. */
    public static PushedBytes whole(long position, ByteRange bytes) {
        return new PushedBytes(position, bytes, bytes.size());
    }

    /** The first KiB, with what is not UTF-8 replaced. */
    String head() {
        return bytes.head(HEAD);
    }
}
