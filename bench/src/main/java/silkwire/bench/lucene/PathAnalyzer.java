package silkwire.bench.lucene;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import silkwire.common.analysis.Analyses;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.analysis.Precision;
import silkwire.common.event.TextField;
import silkwire.common.lucene.LanguageAnalyzers;

/** Each field of text by the analysis of its language; everything else as it is. */
final class PathAnalyzer extends AnalyzerWrapper {
    private final Map<String, Analyzer> paths = new HashMap<>();
    private final Analyzer others = new KeywordAnalyzer();

    PathAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
        for (LanguageAnalysis language : Analyses.all()) {
            for (Precision precision : Precision.values()) {
                Analyzer analyzer = LanguageAnalyzers.of(language.ofArticles(precision));
                for (TextField field : TextField.values()) {
                    paths.put(language.path(field, precision), analyzer);
                }
            }
        }
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String path) {
        return paths.getOrDefault(path, others);
    }
}
