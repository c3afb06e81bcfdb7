package silkwire.search.index;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleId;
import silkwire.common.event.LanguageShare;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;
import silkwire.common.query.QueryField;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the document of an article: its event as received, unknown fields included, and beside it what is searched:
 *
 * <ul>
 *   <li>{@code keys.FIELD}: per field of the query language the keywords it is compared with;
 *   <li>{@code stanceKeys} and {@code relationKeys}, such as {@code country:KZ|author|supportive};
 *   <li>{@code text.title.LANGUAGE} and {@code text.body.LANGUAGE}, for the article's own and second languages only, and
 *       {@code text.title.exact}, {@code text.body.exact};
 *   <li>{@code indexedAt}.
 * </ul>
 *
 * {@code title} and {@code body} themselves stay the strings they are.
 */
public final class ArticleDocuments {
    private final Set<String> languages;

    /** Fills the properties of {@code languages}; a text in any other goes to {@code other}. */
    public ArticleDocuments(Collection<String> languages) {
        this.languages = Set.copyOf(languages);
    }

    /**
     * The document of this event.
     *
     * @throws EventDecodingException when the bytes are no such event, or one without a place in the index
     */
    public ArticleDocument of(byte[] event, Instant indexedAt) throws EventDecodingException {
        ObjectNode json = EventJson.decode(event, ObjectNode.class);
        ArticleEnriched article = EventJson.decode(event, ArticleEnriched.class);
        requirePlace(article);
        json.put("indexedAt", indexedAt.toString());
        addKeys(json, article);
        addTexts(json, article);
        return new ArticleDocument(article.id(), article.sequence(), article.homeMonth(), json);
    }

    private static void addKeys(ObjectNode json, ArticleEnriched article) {
        ObjectNode keys = json.putObject("keys");
        for (QueryField field : ArticleKeys.fields()) {
            addAll(keys, field.text(), ArticleKeys.of(field, article));
        }
        addAll(json, "stanceKeys", ArticleKeys.ofStances(article));
        addAll(json, "relationKeys", ArticleKeys.ofRelations(article));
    }

    private static void addAll(ObjectNode parent, String name, Collection<String> values) {
        if (!values.isEmpty()) {
            ArrayNode array = parent.putArray(name);
            values.forEach(array::add);
        }
    }

    private void addTexts(ObjectNode json, ArticleEnriched article) {
        ObjectNode text = json.putObject("text");
        ObjectNode title = text.putObject("title");
        ObjectNode body = text.putObject("body");
        for (String property : propertiesOf(article)) {
            title.put(property, article.title());
            body.put(property, article.body());
        }
    }

    private Set<String> propertiesOf(ArticleEnriched article) {
        Set<String> properties = new LinkedHashSet<>();
        properties.add(propertyOf(article.language().code()));
        for (LanguageShare second : article.languages()) {
            properties.add(propertyOf(second.code()));
        }
        properties.add("exact");
        return properties;
    }

    private String propertyOf(String language) {
        return languages.contains(language) ? language : "other";
    }

    private static void requirePlace(ArticleEnriched article) throws EventDecodingException {
        if (!ArticleId.isValid(article.id())) {
            throw new EventDecodingException("'" + article.id() + "' is no article id", null);
        }
        if (article.sequence() < 1) {
            throw new EventDecodingException("A sequence counts from 1, not " + article.sequence(), null);
        }
        if (!ArticleDocument.isMonth(article.homeMonth())) {
            throw new EventDecodingException("'" + article.homeMonth() + "' is no month (yyyy.MM)", null);
        }
    }
}
