package silkwire.search.export;

import silkwire.search.article.Question;

/**
 * Where articles are read in any number. An index that cannot answer ends in a {@link
 * silkwire.common.problem.ProblemException} (503).
 */
public interface ArticleExport {
    /** The articles that answer this question from its position on, in its order; its size and facets say nothing here. */
    Batches open(Question question);
}
