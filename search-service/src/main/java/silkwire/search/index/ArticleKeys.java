package silkwire.search.index;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.Country;
import silkwire.common.event.Relation;
import silkwire.common.event.Stance;
import silkwire.common.event.Topic;
import silkwire.common.query.FieldKind;
import silkwire.common.query.QueryField;
import silkwire.common.query.QueryNode;

/** The keywords an article is found by, per query field, in the form in which queries compare them. */
final class ArticleKeys {
    private ArticleKeys() {}

    /** The fields that are compared as keywords. */
    static List<QueryField> fields() {
        return Stream.of(QueryField.values())
                .filter(field -> field.kind() == FieldKind.CODE || field.kind() == FieldKind.KEYWORD)
                .toList();
    }

    static Collection<String> of(QueryField field, ArticleEnriched article) {
        Collection<String> keys = new LinkedHashSet<>();
        raw(field, article).map(field::storedForm).forEach(keys::add);
        return keys;
    }

    private static Stream<String> raw(QueryField field, ArticleEnriched article) {
        return switch (field) {
            case LANG -> Stream.of(article.language().code());
            case COUNTRY -> article.countries().stream().map(Country::code);
            case FOCUS -> article.countries().stream().filter(Country::focus).map(Country::code);
            case REGION -> article.regions().stream();
            case TOPIC -> article.topics().stream().map(Topic::code);
            case SOURCE -> Stream.of(article.source().id());
            case OUTLET -> Stream.of(article.outlet());
            case TAG -> article.tags().stream();
            case BYLINE -> article.byline().stream();
            case URL -> Stream.ofNullable(article.url());
            case ID -> Stream.of(article.id());
            case ITEM -> Stream.ofNullable(article.sourceItemId());
            case STORY -> Stream.of(article.story().id());
            case STATUS -> Stream.of(statusOf(article));
            case TITLE, BODY, TEXT, STANCE, RELATION, NAME, PLACE, PUBLISHED, RECEIVED ->
                throw new IllegalArgumentException(field + " is not compared as a keyword");
        };
    }

    private static String statusOf(ArticleEnriched article) {
        return article.status().name().toLowerCase(Locale.ROOT);
    }

    static Collection<String> ofStances(ArticleEnriched article) {
        Collection<String> keys = new LinkedHashSet<>();
        for (Stance stance : article.stances()) {
            keys.addAll(QueryNode.StanceIs.keysOf(stance));
        }
        return keys;
    }

    static Collection<String> ofRelations(ArticleEnriched article) {
        Collection<String> keys = new LinkedHashSet<>();
        for (Relation relation : article.relations()) {
            keys.addAll(QueryNode.RelationIs.keysOf(relation));
        }
        return keys;
    }
}
