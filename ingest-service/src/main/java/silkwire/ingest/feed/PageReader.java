package silkwire.ingest.feed;

import java.util.Optional;
import silkwire.common.item.PushContext;

/** Reads the text of an article from the page it stands on. */
public interface PageReader {

    /** The text in {@code page}, which was found at {@code location} and is called {@code contentType}, if there is any. */
    Optional<String> text(byte[] page, String contentType, String location, PushContext context);
}
