package silkwire.search.article;

import java.util.List;
import java.util.Optional;
import silkwire.common.event.ArticleOutcome;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where articles are read. An index that cannot answer completely ends in a {@link
 * silkwire.common.problem.ProblemException} (503), never in a part of the answer.
 */
public interface ArticleSearch {

    /** The page asked for. */
    Page search(Question question);

    /** The article of this id, withdrawn or not. */
    Optional<ObjectNode> find(String id);

    /** What became of each item received for this id, in the order of the decisions. */
    List<ArticleOutcome> fates(String id);
}
