package silkwire.languageanalyzers;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.bn.BengaliAnalyzer;
import org.apache.lucene.analysis.br.BrazilianAnalyzer;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.ckb.SoraniAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.eu.BasqueAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ga.IrishAnalyzer;
import org.apache.lucene.analysis.gl.GalicianAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.hy.ArmenianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sr.SerbianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.index.analysis.PreBuiltAnalyzerProviderFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.indices.analysis.PreBuiltCacheFactory.CachingStrategy;

/** The table of language analyzers: name, default stop words, and how Lucene's analyzer is made from them. */
final class LanguageAnalyzers {
    private static final Map<String, Language> LANGUAGES = new TreeMap<>(Map.ofEntries(
            entry("arabic", stemming(ArabicAnalyzer.getDefaultStopSet(), ArabicAnalyzer::new)),
            entry("armenian", stemming(ArmenianAnalyzer.getDefaultStopSet(), ArmenianAnalyzer::new)),
            entry("basque", stemming(BasqueAnalyzer.getDefaultStopSet(), BasqueAnalyzer::new)),
            entry("bengali", stemming(BengaliAnalyzer.getDefaultStopSet(), BengaliAnalyzer::new)),
            entry("brazilian", stemming(BrazilianAnalyzer.getDefaultStopSet(), BrazilianAnalyzer::new)),
            entry("bulgarian", stemming(BulgarianAnalyzer.getDefaultStopSet(), BulgarianAnalyzer::new)),
            entry("catalan", stemming(CatalanAnalyzer.getDefaultStopSet(), CatalanAnalyzer::new)),
            entry("cjk", plain(CJKAnalyzer.getDefaultStopSet(), CJKAnalyzer::new)),
            entry("czech", stemming(CzechAnalyzer.getDefaultStopSet(), CzechAnalyzer::new)),
            entry("danish", stemming(DanishAnalyzer.getDefaultStopSet(), DanishAnalyzer::new)),
            entry("dutch", stemming(DutchAnalyzer.getDefaultStopSet(), DutchAnalyzer::new)),
            entry("english", stemming(EnglishAnalyzer.getDefaultStopSet(), EnglishAnalyzer::new)),
            entry("estonian", stemming(EstonianAnalyzer.getDefaultStopSet(), EstonianAnalyzer::new)),
            entry("finnish", stemming(FinnishAnalyzer.getDefaultStopSet(), FinnishAnalyzer::new)),
            entry("french", stemming(FrenchAnalyzer.getDefaultStopSet(), FrenchAnalyzer::new)),
            entry("galician", stemming(GalicianAnalyzer.getDefaultStopSet(), GalicianAnalyzer::new)),
            entry("german", stemming(GermanAnalyzer.getDefaultStopSet(), GermanAnalyzer::new)),
            entry("greek", plain(GreekAnalyzer.getDefaultStopSet(), GreekAnalyzer::new)),
            entry("hindi", stemming(HindiAnalyzer.getDefaultStopSet(), HindiAnalyzer::new)),
            entry("hungarian", stemming(HungarianAnalyzer.getDefaultStopSet(), HungarianAnalyzer::new)),
            entry("indonesian", stemming(IndonesianAnalyzer.getDefaultStopSet(), IndonesianAnalyzer::new)),
            entry("irish", stemming(IrishAnalyzer.getDefaultStopSet(), IrishAnalyzer::new)),
            entry("italian", stemming(ItalianAnalyzer.getDefaultStopSet(), ItalianAnalyzer::new)),
            entry("latvian", stemming(LatvianAnalyzer.getDefaultStopSet(), LatvianAnalyzer::new)),
            entry("lithuanian", stemming(LithuanianAnalyzer.getDefaultStopSet(), LithuanianAnalyzer::new)),
            entry("norwegian", stemming(NorwegianAnalyzer.getDefaultStopSet(), NorwegianAnalyzer::new)),
            entry("persian", plain(PersianAnalyzer.getDefaultStopSet(), PersianAnalyzer::new)),
            entry("portuguese", stemming(PortugueseAnalyzer.getDefaultStopSet(), PortugueseAnalyzer::new)),
            entry("romanian", stemming(RomanianAnalyzer.getDefaultStopSet(), RomanianAnalyzer::new)),
            entry("russian", stemming(RussianAnalyzer.getDefaultStopSet(), RussianAnalyzer::new)),
            entry("serbian", stemming(SerbianAnalyzer.getDefaultStopSet(), SerbianAnalyzer::new)),
            entry("sorani", stemming(SoraniAnalyzer.getDefaultStopSet(), SoraniAnalyzer::new)),
            entry("spanish", stemming(SpanishAnalyzer.getDefaultStopSet(), SpanishAnalyzer::new)),
            entry("swedish", stemming(SwedishAnalyzer.getDefaultStopSet(), SwedishAnalyzer::new)),
            entry("thai", plain(ThaiAnalyzer.getDefaultStopSet(), ThaiAnalyzer::new)),
            entry("turkish", stemming(TurkishAnalyzer.getDefaultStopSet(), TurkishAnalyzer::new))));

    private LanguageAnalyzers() {}

    static Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> configurable() {
        Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> providers = new TreeMap<>();
        LANGUAGES.forEach((type, language) -> providers.put(
                type,
                (index, environment, name, settings) -> new Provider(
                        name, language.analyzer(new Parameters("analyzer", name, environment, settings)))));
        return providers;
    }

    static List<PreBuiltAnalyzerProviderFactory> prebuilt() {
        List<PreBuiltAnalyzerProviderFactory> factories = new ArrayList<>();
        LANGUAGES.forEach((type, language) -> factories.add(
                new PreBuiltAnalyzerProviderFactory(type, CachingStrategy.ONE, language::defaultAnalyzer)));
        return factories;
    }

    private static Language stemming(CharArraySet stopWords, StemmingConstructor constructor) {
        return new Language(stopWords, constructor, true);
    }

    private static Language plain(CharArraySet stopWords, PlainConstructor constructor) {
        return new Language(stopWords, (words, ignored) -> constructor.create(words), false);
    }

    @FunctionalInterface
    private interface StemmingConstructor {
        Analyzer create(CharArraySet stopWords, CharArraySet stemExclusion);
    }

    @FunctionalInterface
    private interface PlainConstructor {
        Analyzer create(CharArraySet stopWords);
    }

    private record Language(CharArraySet stopWords, StemmingConstructor constructor, boolean excludesFromStemming) {
        Analyzer defaultAnalyzer() {
            return constructor.create(stopWords, CharArraySet.EMPTY_SET);
        }

        Analyzer analyzer(Parameters given) {
            Parameters parameters = excludesFromStemming
                    ? given.allowing("stopwords", "stopwords_path", "stem_exclusion")
                    : given.allowing("stopwords", "stopwords_path");
            Environment environment = parameters.environment();
            CharArraySet words = Analysis.parseStopWords(environment, parameters.settings(), stopWords);
            CharArraySet excluded = Analysis.parseStemExclusion(parameters.settings(), CharArraySet.EMPTY_SET);
            return constructor.create(words, excluded);
        }
    }

    private static final class Provider extends AbstractIndexAnalyzerProvider<Analyzer> {
        private final Analyzer analyzer;

        Provider(String name, Analyzer analyzer) {
            super(name);
            this.analyzer = analyzer;
        }

        @Override
        public Analyzer get() {
            return analyzer;
        }
    }
}
