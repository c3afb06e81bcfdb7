package silkwire.search.revision;

import java.util.List;
import silkwire.search.index.IndexAnswer;

/** Where revisions are written. */
public interface RevisionStore {
    /** Writes these; of two records of one revision the higher sequence stands afterwards. */
    IndexAnswer keep(List<RevisionDocument> revisions);
}
