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
import tools.jackson.core.JsonParser;

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
        try (Jackson3JsonpParser parser =
                new Jackson3JsonpParser(EventJson.mapper().createParser(answer), MAPPER)) {
            return SearchResponse.createSearchResponseDeserializer(sources(answer, parser.jacksonParser()))
                    .deserialize(parser, MAPPER);
        }
    }

    /** Passes over each source and remembers where it stands. */
    private static JsonpDeserializer<ArticleJson> sources(byte[] answer, JsonParser position) {
        return JsonpDeserializer.of(EnumSet.of(Event.START_OBJECT), (parser, mapper, begun) -> {
            int start = (int) position.currentTokenLocation().getByteOffset();
            position.skipChildren();
            int end = (int) position.currentLocation().getByteOffset();
            return new ArticleJson(answer, start, end - start);
        });
    }
}
