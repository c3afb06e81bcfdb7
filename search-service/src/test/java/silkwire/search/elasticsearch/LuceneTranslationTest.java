package silkwire.search.elasticsearch;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;
import silkwire.common.lucene.IndexedArticle;
import silkwire.common.query.QueryNode;
import silkwire.search.ArticleFixture;

/** Queries translated to Lucene, each article an index in memory. */
final class LuceneTranslationTest extends QueryTranslationContract {
    private static final Map<String, ArticleEnriched> ARTICLES = new HashMap<>();

    @BeforeAll
    static void readTheArticles() throws EventDecodingException {
        for (byte[] event : events()) {
            ArticleEnriched article = EventJson.decode(event, ArticleEnriched.class);
            ARTICLES.put(article.id(), article);
        }
    }

    @Override
    boolean finds(QueryNode query, String item) {
        return IndexedArticle.of(ARTICLES.get(ArticleFixture.id(item))).matches(query, NOW, ZONE);
    }
}
