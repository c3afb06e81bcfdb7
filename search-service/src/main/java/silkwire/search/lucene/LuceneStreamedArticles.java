package silkwire.search.lucene;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;
import silkwire.common.lucene.IndexedArticle;
import silkwire.common.query.QueryNode;
import silkwire.search.stream.StreamedArticle;
import silkwire.search.stream.StreamedArticles;
import tools.jackson.databind.node.ObjectNode;

/** Matches streams as alerts match: each article is an index in memory, made once for all streams. */
final class LuceneStreamedArticles implements StreamedArticles {
    private static final Logger LOG = LoggerFactory.getLogger(LuceneStreamedArticles.class);

    @Override
    public Optional<StreamedArticle> read(byte[] event) {
        try {
            return Optional.of(new Matched(
                    EventJson.decode(event, ArticleEnriched.class), EventJson.decode(event, ObjectNode.class)));
        } catch (EventDecodingException e) {
            LOG.debug("A record that is no article is left out of all streams: {}", e.toString());
            return Optional.empty();
        }
    }

    private static final class Matched implements StreamedArticle {
        private final IndexedArticle index;
        private final String json;

        Matched(ArticleEnriched article, ObjectNode json) {
            this.index = IndexedArticle.of(article);
            this.json = json.toString();
        }

        @Override
        public boolean matches(List<QueryNode> clauses, Instant now, ZoneId zone) {
            return clauses.stream().allMatch(clause -> index.matches(clause, now, zone));
        }

        @Override
        public String json() {
            return json;
        }
    }
}
