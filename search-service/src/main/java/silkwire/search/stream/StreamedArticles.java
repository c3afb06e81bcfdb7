package silkwire.search.stream;

import java.util.Optional;

/** Reads records as articles that streams can be asked about. */
public interface StreamedArticles {
    /** The article in this event; empty where it is none, which the index sets aside as a dead letter. */
    Optional<StreamedArticle> read(byte[] event);
}
