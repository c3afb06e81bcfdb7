package silkwire.common.lucene;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.analysis.Precision;
import silkwire.common.event.TextField;
import silkwire.common.query.QueryField;
import silkwire.common.query.QueryNode;
import silkwire.common.query.TextScope;
import silkwire.common.query.TimeInterval;

/**
 * Translates a query tree to Lucene for articles in these languages. Text stands in the fields {@link
 * LanguageAnalysis#path} names, everything else in a field of the query field's name; points are milliseconds.
 */
public final class LuceneTranslator {
    /** Every clause of the longest query in title and body of every language. */
    private static final int MOST_CLAUSES = 1 << 16;

    static {
        IndexSearcher.setMaxClauseCount(Math.max(MOST_CLAUSES, IndexSearcher.getMaxClauseCount()));
    }

    private final List<LanguageAnalysis> languages;
    private final Instant now;
    private final ZoneId zone;

    /** A translator for articles in {@code languages}, with {@code now} and date-only bounds taken in {@code zone}. */
    public LuceneTranslator(List<LanguageAnalysis> languages, Instant now, ZoneId zone) {
        this.languages = List.copyOf(languages);
        this.now = now;
        this.zone = zone;
    }

    /** The tree as a Lucene query. */
    public Query translate(QueryNode node) {
        return switch (node) {
            case QueryNode.Everything everything -> new MatchAllDocsQuery();
            case QueryNode.And and -> all(and.clauses());
            case QueryNode.Or or ->
                any(or.clauses().stream().map(this::translate).toList());
            case QueryNode.Not not -> none(not.clause());
            case QueryNode.Word word -> text(word.scope(), Precision.STEMMED, word.text());
            case QueryNode.Phrase phrase -> text(phrase.scope(), Precision.EXACT, phrase.text());
            case QueryNode.Prefix prefix -> prefix(prefix);
            case QueryNode.InLanguage in -> within(in.language()).translate(in.clause());
            case QueryNode.Near near -> any(new Nearness(near).in(languages));
            case QueryNode.Expanded expanded -> any(forms(expanded));
            case QueryNode.Value value -> new TermQuery(new Term(value.field().text(), value.value()));
            case QueryNode.ValuePrefix prefix ->
                new PrefixQuery(new Term(prefix.field().text(), prefix.prefix()));
            case QueryNode.StanceIs stance -> new TermQuery(new Term(QueryField.STANCE.text(), stance.key()));
            case QueryNode.RelationIs relation -> new TermQuery(new Term(QueryField.RELATION.text(), relation.key()));
            case QueryNode.TimeRange range -> time(range);
        };
    }

    private LuceneTranslator within(String language) {
        List<LanguageAnalysis> only = languages.stream()
                .filter(each -> each.language().equals(language))
                .toList();
        return new LuceneTranslator(only, now, zone);
    }

    /** The forms of each language in its own fields: one word as a term, several as a phrase. */
    private List<Query> forms(QueryNode.Expanded expanded) {
        List<Query> queries = new ArrayList<>();
        for (LanguageAnalysis language : languages) {
            FormTerms forms = FormTerms.of(expanded.expansion(), language);
            for (TextField field : TextField.values()) {
                String path = language.path(field, Precision.STEMMED);
                forms.single().forEach(term -> queries.add(new TermQuery(new Term(path, term))));
                forms.phrases().forEach(phrase -> queries.add(phrase(path, phrase)));
            }
        }
        return queries;
    }

    private Query all(List<QueryNode> clauses) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        clauses.forEach(clause -> all.add(translate(clause), Occur.MUST));
        return all.build();
    }

    private static Query any(List<Query> queries) {
        if (queries.isEmpty()) {
            return new MatchNoDocsQuery("not in this language");
        }
        if (queries.size() == 1) {
            return queries.getFirst();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    private Query none(QueryNode clause) {
        return new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), Occur.MUST)
                .add(translate(clause), Occur.MUST_NOT)
                .build();
    }

    private Query text(TextScope scope, Precision precision, String words) {
        return any(languages.stream()
                .flatMap(language -> {
                    List<LanguageAnalyzers.PlacedTerm> terms = LanguageAnalyzers.placed(language, precision, words);
                    return scope.fields().stream().map(field -> phrase(language.path(field, precision), terms));
                })
                .toList());
    }

    private static Query phrase(String path, List<LanguageAnalyzers.PlacedTerm> terms) {
        if (terms.isEmpty()) {
            return new MatchNoDocsQuery("no word is left of it");
        }
        if (terms.size() == 1) {
            return new TermQuery(new Term(path, terms.getFirst().text()));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        terms.forEach(term -> phrase.add(new Term(path, term.text()), term.position()));
        return phrase.build();
    }

    private Query prefix(QueryNode.Prefix prefix) {
        return any(languages.stream()
                .flatMap(language -> prefix.scope().fields().stream().map(field -> prefix(language, field, prefix)))
                .toList());
    }

    private static Query prefix(LanguageAnalysis language, TextField field, QueryNode.Prefix prefix) {
        List<String> terms = LanguageAnalyzers.terms(language, Precision.EXACT, prefix.text());
        return terms.size() == 1
                ? new PrefixQuery(new Term(language.path(field, Precision.EXACT), terms.getFirst()))
                : new MatchNoDocsQuery("not one word in this language");
    }

    private Query time(QueryNode.TimeRange range) {
        TimeInterval interval = range.at(now, zone);
        long from = interval.from() == null ? Long.MIN_VALUE : interval.from().toEpochMilli();
        long last =
                interval.before() == null ? Long.MAX_VALUE : interval.before().toEpochMilli() - 1;
        return LongPoint.newRangeQuery(range.field().text(), from, last);
    }
}
