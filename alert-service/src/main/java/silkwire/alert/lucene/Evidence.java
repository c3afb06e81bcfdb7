package silkwire.alert.lucene;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import silkwire.alert.match.MatchedPlace;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.Country;
import silkwire.common.event.Span;
import silkwire.common.query.QueryField;
import silkwire.common.query.QueryNode;
import silkwire.common.query.RegionVocabulary;

/** What in its text shows that an article has a value: the evidence that it carries itself. */
final class Evidence {
    private final ArticleEnriched article;
    private final TextPlaces places;

    private Evidence(ArticleEnriched article, Clause clause) {
        this.article = article;
        this.places = new TextPlaces(clause, article);
    }

    /** Of a value of a field; none where the value does not come from the text. */
    static List<MatchedPlace> of(ArticleEnriched article, Clause clause, QueryField field, String value) {
        Evidence evidence = new Evidence(article, clause);
        evidence.gather(field, value);
        return evidence.places.found();
    }

    private void gather(QueryField field, String value) {
        switch (field) {
            case COUNTRY, FOCUS -> countries(country -> country.code().equals(value));
            case REGION -> {
                Set<String> countries = RegionVocabulary.countriesOf(value);
                countries(country -> countries.contains(country.code()));
            }
            case TOPIC ->
                article.topics().stream()
                        .filter(topic -> topic.code().equals(value))
                        .forEach(topic -> add(topic.evidence()));
            case STANCE ->
                article.stances().stream()
                        .filter(stance -> QueryNode.StanceIs.keysOf(stance).contains(value))
                        .forEach(stance -> {
                            add(stance.evidence());
                            add(stance.words());
                        });
            case RELATION ->
                article.relations().stream()
                        .filter(relation ->
                                QueryNode.RelationIs.keysOf(relation).contains(value))
                        .forEach(relation -> add(relation.evidence()));
            default -> {}
        }
    }

    private void countries(Predicate<Country> wanted) {
        article.countries().stream()
                .filter(wanted)
                .flatMap(country -> country.evidence().stream())
                .forEach(mention -> places.add(mention.field(), mention.start(), mention.end()));
    }

    private void add(List<Span> spans) {
        spans.forEach(span -> places.add(span.field(), span.start(), span.end()));
    }
}
