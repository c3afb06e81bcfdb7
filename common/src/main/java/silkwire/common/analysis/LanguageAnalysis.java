package silkwire.common.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import silkwire.common.event.TextField;

/**
 * The analysis of one language: {@code language} is its BCP 47 code, or {@code other}. Articles are indexed with single
 * characters beside pairs, queries are read with pairs only; for all but Chinese, Japanese and Korean the two agree.
 */
public record LanguageAnalysis(
        String language, List<CharMapping> mappings, List<TokenStep> orthography, List<TokenStep> stemming) {

    /** Copies the lists. */
    public LanguageAnalysis {
        mappings = List.copyOf(mappings);
        orthography = List.copyOf(orthography);
        stemming = List.copyOf(stemming);
    }

    /** How an article's text is read. */
    public Analysis ofArticles(Precision precision) {
        return analysis(precision, true);
    }

    /** How a query's words are read. */
    public Analysis ofQueries(Precision precision) {
        return analysis(precision, false);
    }

    /** The path of the property in the index that holds this language, for example {@code body.ar.exact}. */
    public String path(TextField field, Precision precision) {
        String path = field.name().toLowerCase(Locale.ROOT) + "." + language;
        return precision == Precision.EXACT ? path + ".exact" : path;
    }

    private Analysis analysis(Precision precision, boolean withSingles) {
        List<TokenStep> steps = new ArrayList<>();
        steps.add(TokenStep.Plain.CJK_WIDTH);
        steps.addAll(orthography);
        if (precision == Precision.STEMMED) {
            steps.addAll(stemming);
        }
        steps.add(TokenStep.Plain.ASCIIFOLDING);
        steps.add(new TokenStep.Bigrams(withSingles));
        String name =
                "silkwire_" + language + (precision == Precision.EXACT ? "_exact" : "") + (withSingles ? "" : "_query");
        return new Analysis(name, mappings, steps);
    }
}
