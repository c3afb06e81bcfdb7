package silkwire.common.elasticsearch;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;
import silkwire.common.query.ArticleValues;
import silkwire.common.query.QueryField;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is written of one article: the event as received, unknown fields included, and beside it what is searched:
 *
 * <ul>
 *   <li>{@code keys.FIELD}: per field of the query language the keywords it is compared with;
 *   <li>{@code stanceKeys} and {@code relationKeys}, such as {@code country:KZ|author|supportive};
 *   <li>{@code text.title.LANGUAGE} and {@code text.body.LANGUAGE}, for the article's own and second languages only;
 *   <li>{@code indexedAt}.
 * </ul>
 *
 * {@code title} and {@code body} themselves stay the strings they are.
 */
public record ArticleSource(ArticleEnriched article, ObjectNode json) {

    /**
     * What is written of this event.
     *
     * @throws EventDecodingException when the bytes are no such event
     */
    public static ArticleSource of(byte[] event, Instant indexedAt) throws EventDecodingException {
        ObjectNode json = EventJson.decode(event, ObjectNode.class);
        ArticleEnriched article = EventJson.decode(event, ArticleEnriched.class);
        json.put(Paths.INDEXED, indexedAt.toString());
        addKeys(json, ArticleValues.keywords(article));
        addTexts(json, article);
        return new ArticleSource(article, json);
    }

    private static void addKeys(ObjectNode json, Map<QueryField, List<String>> keywords) {
        ObjectNode keys = json.putObject(Paths.KEYS);
        keywords.forEach((field, values) -> {
            ArrayNode array = switch (field) {
                case STANCE -> json.putArray(Paths.STANCES);
                case RELATION -> json.putArray(Paths.RELATIONS);
                default -> keys.putArray(field.text());
            };
            values.forEach(array::add);
        });
    }

    private static void addTexts(ObjectNode json, ArticleEnriched article) {
        ObjectNode text = json.putObject(Paths.TEXT);
        ObjectNode title = text.putObject("title");
        ObjectNode body = text.putObject("body");
        for (LanguageAnalysis language : ArticleValues.textLanguages(article)) {
            title.put(language.language(), article.title());
            body.put(language.language(), article.body());
        }
    }
}
