package silkwire.common.lucene;

import java.util.List;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.analysis.Precision;
import silkwire.common.expansion.Expansion;
import silkwire.common.query.QueryTerms;

/** Terms as Lucene's analyzers make them. */
public final class LuceneQueryTerms implements QueryTerms {
    @Override
    public List<String> terms(LanguageAnalysis language, Precision precision, String words) {
        return LanguageAnalyzers.terms(language, precision, words);
    }

    @Override
    public OfForms of(Expansion expansion, LanguageAnalysis language) {
        FormTerms terms = FormTerms.of(expansion, language);
        return new OfForms(terms.single(), terms.words());
    }
}
