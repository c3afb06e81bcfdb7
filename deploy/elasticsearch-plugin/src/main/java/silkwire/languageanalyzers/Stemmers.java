package silkwire.languageanalyzers;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.bn.BengaliStemFilter;
import org.apache.lucene.analysis.br.BrazilianStemFilter;
import org.apache.lucene.analysis.ckb.SoraniStemFilter;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanMinimalStemFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.es.SpanishPluralStemFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.apache.lucene.analysis.gl.GalicianMinimalStemFilter;
import org.apache.lucene.analysis.gl.GalicianStemFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.no.NorwegianMinimalStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseMinimalStemFilter;
import org.apache.lucene.analysis.pt.PortugueseStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.sv.SwedishMinimalStemFilter;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArmenianStemmer;
import org.tartarus.snowball.ext.BasqueStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.IrishStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SerbianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/** The table behind the {@code stemmer} filter: its {@code language} parameter and Lucene's filter for it. */
final class Stemmers {
    private static final Map<String, UnaryOperator<TokenStream>> LANGUAGES = new TreeMap<>(Map.ofEntries(
            entry("arabic", ArabicStemFilter::new),
            entry("armenian", snowball(ArmenianStemmer::new)),
            entry("basque", snowball(BasqueStemmer::new)),
            entry("bengali", BengaliStemFilter::new),
            entry("brazilian", BrazilianStemFilter::new),
            entry("bulgarian", BulgarianStemFilter::new),
            entry("catalan", snowball(CatalanStemmer::new)),
            entry("czech", CzechStemFilter::new),
            entry("danish", snowball(DanishStemmer::new)),
            entry("dutch", snowball(DutchStemmer::new)),
            entry("english", PorterStemFilter::new),
            entry("estonian", snowball(EstonianStemmer::new)),
            entry("finnish", snowball(FinnishStemmer::new)),
            entry("french", snowball(FrenchStemmer::new)),
            entry("galician", GalicianStemFilter::new),
            entry("german", snowball(GermanStemmer::new)),
            entry("german2", snowball(GermanStemmer::new)),
            entry("greek", GreekStemFilter::new),
            entry("hindi", HindiStemFilter::new),
            entry("hungarian", snowball(HungarianStemmer::new)),
            entry("indonesian", IndonesianStemFilter::new),
            entry("irish", snowball(IrishStemmer::new)),
            entry("italian", snowball(ItalianStemmer::new)),
            entry("latvian", LatvianStemFilter::new),
            entry("light_english", KStemFilter::new),
            entry("light_finnish", FinnishLightStemFilter::new),
            entry("light_french", FrenchLightStemFilter::new),
            entry("light_german", GermanLightStemFilter::new),
            entry("light_hungarian", HungarianLightStemFilter::new),
            entry("light_italian", ItalianLightStemFilter::new),
            entry("light_norwegian", NorwegianLightStemFilter::new),
            entry("light_portuguese", PortugueseLightStemFilter::new),
            entry("light_russian", RussianLightStemFilter::new),
            entry("light_spanish", SpanishLightStemFilter::new),
            entry("light_swedish", SwedishLightStemFilter::new),
            entry("lithuanian", snowball(LithuanianStemmer::new)),
            entry("minimal_english", EnglishMinimalStemFilter::new),
            entry("minimal_french", FrenchMinimalStemFilter::new),
            entry("minimal_galician", GalicianMinimalStemFilter::new),
            entry("minimal_german", GermanMinimalStemFilter::new),
            entry("minimal_norwegian", NorwegianMinimalStemFilter::new),
            entry("minimal_portuguese", PortugueseMinimalStemFilter::new),
            entry("minimal_swedish", SwedishMinimalStemFilter::new),
            entry("norwegian", snowball(NorwegianStemmer::new)),
            entry("persian", PersianStemFilter::new),
            entry("porter", PorterStemFilter::new),
            entry("porter2", snowball(EnglishStemmer::new)),
            entry("portuguese", snowball(PortugueseStemmer::new)),
            entry("portuguese_rslp", PortugueseStemFilter::new),
            entry("possessive_english", EnglishPossessiveFilter::new),
            entry("romanian", snowball(RomanianStemmer::new)),
            entry("russian", snowball(RussianStemmer::new)),
            entry("serbian", snowball(SerbianStemmer::new)),
            entry("sorani", SoraniStemFilter::new),
            entry("spanish", snowball(SpanishStemmer::new)),
            entry("spanish_plural", SpanishPluralStemFilter::new),
            entry("swedish", snowball(SwedishStemmer::new)),
            entry("turkish", snowball(TurkishStemmer::new))));

    private Stemmers() {}

    /** The {@code stemmer} filter; {@code name} is the older spelling of {@code language}. */
    static UnaryOperator<TokenStream> stemmer(Parameters given) {
        Parameters parameters = given.allowing("language", "name");
        String language = parameters.text("language", parameters.text("name", "porter"));
        UnaryOperator<TokenStream> filter = LANGUAGES.get(language.toLowerCase(Locale.ROOT));
        if (filter == null) {
            throw parameters.refused("language", LANGUAGES.keySet().toString());
        }
        return filter;
    }

    /** The {@code snowball} filter, whose languages are the class names of Lucene's Snowball stemmers. */
    static UnaryOperator<TokenStream> snowball(Parameters given) {
        Parameters parameters = given.allowing("language");
        String language = parameters.text("language", "English");
        String name = language.substring(0, 1).toUpperCase(Locale.ROOT)
                + language.substring(1).toLowerCase(Locale.ROOT);
        try {
            Class.forName(
                    "org.tartarus.snowball.ext." + name + "Stemmer", false, SnowballStemmer.class.getClassLoader());
        } catch (ClassNotFoundException unknown) {
            IllegalArgumentException refusal = parameters.refused("language", "a Snowball language such as English");
            refusal.initCause(unknown);
            throw refusal;
        }
        return stream -> new SnowballFilter(stream, name);
    }

    private static UnaryOperator<TokenStream> snowball(Supplier<SnowballStemmer> stemmer) {
        return stream -> new SnowballFilter(stream, stemmer.get());
    }
}
