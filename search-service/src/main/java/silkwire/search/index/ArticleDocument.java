package silkwire.search.index;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleId;
import silkwire.common.event.Cause;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;
import silkwire.common.query.ArticleValues;
import silkwire.common.query.QueryField;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is written of one article: its id, its sequence (the document's external version), the month (yyyy.MM) whose index
 * it lives in for good, why it was emitted, and the document: the event as received, unknown fields included, and beside it what is searched:
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
public record ArticleDocument(
        String id, long sequence, String homeMonth, Instant receivedAt, Cause cause, ObjectNode json)
        implements IndexDocument {
    private static final Pattern MONTH = Pattern.compile("\\d{4}\\.(0[1-9]|1[0-2])");

    /** Refuses an id, sequence or month that no article has. */
    public ArticleDocument {
        if (!ArticleId.isValid(id)) {
            throw new IllegalArgumentException("'" + id + "' is no article id");
        }
        if (sequence < 1) {
            throw new IllegalArgumentException("A sequence counts from 1, not " + sequence);
        }
        if (!MONTH.matcher(homeMonth).matches()) {
            throw new IllegalArgumentException("'" + homeMonth + "' is no month (yyyy.MM)");
        }
    }

    /**
     * The document of this event.
     *
     * @throws EventDecodingException when the bytes are no such event, or one without a place in the index
     */
    public static ArticleDocument of(byte[] event, Instant indexedAt) throws EventDecodingException {
        ObjectNode json = EventJson.decode(event, ObjectNode.class);
        ArticleEnriched article = EventJson.decode(event, ArticleEnriched.class);
        json.put("indexedAt", indexedAt.toString());
        addKeys(json, ArticleValues.keywords(article));
        addTexts(json, article);
        try {
            return new ArticleDocument(
                    article.id(), article.sequence(), article.homeMonth(), article.receivedAt(), article.cause(), json);
        } catch (IllegalArgumentException e) {
            throw new EventDecodingException(String.valueOf(e.getMessage()), e);
        }
    }

    private static void addKeys(ObjectNode json, Map<QueryField, List<String>> keywords) {
        ObjectNode keys = json.putObject("keys");
        keywords.forEach((field, values) -> {
            ArrayNode array = switch (field) {
                case STANCE -> json.putArray("stanceKeys");
                case RELATION -> json.putArray("relationKeys");
                default -> keys.putArray(field.text());
            };
            values.forEach(array::add);
        });
    }

    private static void addTexts(ObjectNode json, ArticleEnriched article) {
        ObjectNode text = json.putObject("text");
        ObjectNode title = text.putObject("title");
        ObjectNode body = text.putObject("body");
        for (LanguageAnalysis language : ArticleValues.textLanguages(article)) {
            title.put(language.language(), article.title());
            body.put(language.language(), article.body());
        }
    }
}
