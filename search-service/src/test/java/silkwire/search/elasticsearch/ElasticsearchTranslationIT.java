package silkwire.search.elasticsearch;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import silkwire.common.elasticsearch.QueryTranslator;
import silkwire.common.json.EventDecodingException;
import silkwire.common.lucene.LuceneQueryTerms;
import silkwire.common.query.QueryNode;
import silkwire.search.ArticleFixture;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;

/** Queries translated to Elasticsearch, all articles in one index. */
@WithServers(kafka = false)
final class ElasticsearchTranslationIT extends QueryTranslationContract {
    private static SearchedArticles articles;

    @BeforeAll
    static void indexTheArticles(TestServers servers) throws IOException, EventDecodingException {
        articles = SearchedArticles.of(servers, "translation", events());
    }

    @AfterAll
    static void dropTheIndex() throws IOException {
        articles.close();
    }

    @Override
    boolean finds(QueryNode query, String item) {
        return articles.found(new QueryTranslator(new LuceneQueryTerms(), NOW, ZONE).translate(query))
                .contains(ArticleFixture.id(item));
    }
}
