package silkwire.search.revision;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Where revisions are read. */
public interface RevisionSearch {
    /** The revisions of an article, the first one first; empty where none is kept. */
    List<ObjectNode> revisions(String id);
}
