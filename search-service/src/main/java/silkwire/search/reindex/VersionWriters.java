package silkwire.search.reindex;

import java.time.Instant;
import silkwire.search.index.ArticleIndex;
import silkwire.search.index.OutcomeIndex;

/** Makes what writes into the indices of a version. */
public interface VersionWriters {

    /** What writes into one version. */
    interface Writers extends AutoCloseable {
        /** Where articles go. */
        ArticleIndex articles();

        /** Where fates go. */
        OutcomeIndex outcomes();

        /** Whether the stories of all articles that this instance wrote before then are counted. */
        boolean hasCountedStoriesUntil(Instant time);

        /** Removes some of the documents whose items were received before then; whether there may be more. */
        boolean expire(Instant receivedBefore);

        @Override
        void close();
    }

    /** Opens the writers of a version. */
    Writers open(IndexVersion version);
}
