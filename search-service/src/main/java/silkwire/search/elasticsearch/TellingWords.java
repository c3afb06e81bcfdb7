package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.TermvectorsResponse;
import co.elastic.clients.elasticsearch.core.termvectors.Term;
import co.elastic.clients.elasticsearch.core.termvectors.TermVector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.analysis.Precision;
import silkwire.common.elasticsearch.Paths;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.TextField;
import silkwire.common.json.EventJson;
import silkwire.common.query.ArticleValues;
import tools.jackson.databind.node.ObjectNode;

/** The words that tell an article from others: frequent in its body and rare in its month's index. */
final class TellingWords {
    /** What the names of word queries begin with. */
    static final String NAME = "word:";

    private static final int MOST = 25;
    private static final int SHORTEST = 3;
    private static final int SHORTEST_CHINESE = 2;

    private final ElasticsearchClient client;
    private final IndexFamily articles;

    TellingWords(ElasticsearchClient client, IndexFamily articles) {
        this.client = client;
        this.articles = articles;
    }

    /** A word of an article as it stands there, the term it is in the index, and where. */
    record Word(String text, String path, String term, double score) {
        String name() {
            return NAME + path + ":" + term;
        }

        Query query() {
            return Query.of(query ->
                    query.term(term -> term.field(path).value(this.term).queryName(name())));
        }
    }

    List<Word> of(ArticleEnriched article) {
        LanguageAnalysis language = ArticleValues.textLanguages(article).getFirst();
        String path = language.path(TextField.BODY, Precision.STEMMED);
        ObjectNode document = EventJson.mapper().createObjectNode();
        document.putObject(Paths.TEXT).putObject("body").put(language.language(), article.body());
        int shortest = language.language().equals("zh") ? SHORTEST_CHINESE : SHORTEST;
        Map<String, TermVector> vectors = SearchAnswers.of(() -> client.termvectors(request -> request.index(
                                articles.index(article.homeMonth()))
                        .doc(document)
                        .fields(Paths.text(path))
                        .termStatistics(true)
                        .offsets(true)
                        .filter(filter -> filter.maxNumTerms(MOST).minDocFreq(1).minWordLength(shortest))))
                .map(TermvectorsResponse::termVectors)
                .orElse(Map.of());
        List<Word> words = new ArrayList<>();
        vectors.forEach((field, vector) ->
                vector.terms().forEach((term, found) -> words.add(word(article.body(), field, term, found))));
        words.sort(Comparator.comparingDouble(Word::score).reversed());
        return words;
    }

    private static Word word(String body, String path, String term, Term found) {
        var place = found.tokens().getFirst();
        Integer start = place.startOffset();
        Integer end = place.endOffset();
        String text = start == null || end == null ? term : body.substring(start, end);
        Double score = found.score();
        return new Word(text, path, term, score == null ? 0 : score);
    }
}
