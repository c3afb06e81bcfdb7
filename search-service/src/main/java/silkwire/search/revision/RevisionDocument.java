package silkwire.search.revision;

import java.util.List;
import silkwire.common.json.EventJson;
import silkwire.search.index.ArticleDocument;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is kept of one revision: an id that is the same for all records of it, the sequence (the document's external
 * version, so that the last record of a revision stands), the month (yyyy.MM) of the article, and the fields that its
 * source decides.
 */
public record RevisionDocument(String id, long sequence, String homeMonth, ObjectNode json) {
    private static final List<String> KEPT = List.of(
            "id",
            "sequence",
            "revision",
            "cause",
            "status",
            "correction",
            "title",
            "body",
            "byline",
            "section",
            "tags",
            "url",
            "language",
            "publishedAt",
            "receivedAt",
            "enrichedAt");

    /** The revision this article is in. */
    public static RevisionDocument of(ArticleDocument article) {
        ObjectNode json = EventJson.mapper().createObjectNode();
        for (String field : KEPT) {
            if (article.json().has(field)) {
                json.set(field, article.json().get(field));
            }
        }
        long revision = article.json().path("revision").asLong(1);
        return new RevisionDocument(article.id() + "." + revision, article.sequence(), article.homeMonth(), json);
    }
}
