package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonpDeserializer;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.json.jackson.Jackson3JsonpParser;
import co.elastic.clients.transport.endpoints.BinaryResponse;
import jakarta.json.stream.JsonParser.Event;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import silkwire.common.json.EventJson;
import silkwire.search.article.ArticleJson;

/**
 * Searches whose articles stay the bytes they are stored as: making trees of them, and JSON of the trees again, would cost
 * more than all else that an answer costs outside of the index.
 */
final class StoredArticles {
    private static final Jackson3JsonpMapper MAPPER = new Jackson3JsonpMapper(EventJson.mapper());

    private StoredArticles() {}

    /** The answer in these bytes. */
    static SearchResponse<ArticleJson> read(BinaryResponse answer) throws IOException {
        try (answer;
                InputStream content = answer.content()) {
            return read(content.readAllBytes());
        }
    }

    static SearchResponse<ArticleJson> read(byte[] answer) {
        CutAnswer cut = CutAnswer.of(answer);
        try (Jackson3JsonpParser parser =
                new Jackson3JsonpParser(EventJson.mapper().createParser(cut.rest()), MAPPER)) {
            return SearchResponse.createSearchResponseDeserializer(sources(cut)).deserialize(parser, MAPPER);
        }
    }

    private static JsonpDeserializer<ArticleJson> sources(CutAnswer cut) {
        return JsonpDeserializer.of(
                EnumSet.of(Event.VALUE_NUMBER), (parser, mapper, number) -> cut.source(parser.getInt()));
    }
}
