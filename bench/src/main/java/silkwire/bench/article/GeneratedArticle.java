package silkwire.bench.article;

import silkwire.common.event.ArticleId;

/**
 * An article that can be pushed.
 *
 * @param source who pushes it
 * @param itemId the source's name for it
 * @param language its language
 * @param textBytes title and body in UTF-8
 * @param json the article as pushed, on one line
 */
public record GeneratedArticle(String source, String itemId, String language, int textBytes, String json) {

    /** The id the product will give it. */
    public String id() {
        return ArticleId.ofItem(source, itemId);
    }
}
