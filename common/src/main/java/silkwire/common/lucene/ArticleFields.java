package silkwire.common.lucene;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.analysis.Precision;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.TextField;
import silkwire.common.query.ArticleValues;

/** The fields an article has in Lucene: those of the search index, by the names that {@link LuceneTranslator} asks for. */
final class ArticleFields {
    private ArticleFields() {}

    /** Takes the fields of an article one after the other. */
    interface Taker {
        /** A text and how it is read. */
        void text(String path, String text, Analyzer analyzer);

        /** A value that is compared as it is. */
        void value(IndexableField field);
    }

    /** Everything a query can ask for. */
    static void of(ArticleEnriched article, Taker taker) {
        texts(ArticleValues.textLanguages(article), article.title(), article.body(), taker);
        ArticleValues.keywords(article)
                .forEach((field, values) ->
                        values.forEach(value -> taker.value(new StringField(field.text(), value, Field.Store.NO))));
        ArticleValues.times(article)
                .forEach((field, time) -> taker.value(new LongPoint(field.text(), time.toEpochMilli())));
    }

    /** The texts alone. */
    static void texts(List<LanguageAnalysis> languages, String title, String body, Taker taker) {
        for (LanguageAnalysis language : languages) {
            for (Precision precision : Precision.values()) {
                Analyzer analyzer = LanguageAnalyzers.of(language.ofArticles(precision));
                taker.text(language.path(TextField.TITLE, precision), title, analyzer);
                taker.text(language.path(TextField.BODY, precision), body, analyzer);
            }
        }
    }
}
