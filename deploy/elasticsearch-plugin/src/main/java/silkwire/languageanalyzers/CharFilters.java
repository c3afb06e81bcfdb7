package silkwire.languageanalyzers;

import java.io.Reader;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.index.analysis.AbstractCharFilterFactory;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import silkwire.languageanalyzers.Parameters.ReaderWrapper;

/** The table of character filters. */
final class CharFilters {
    private static final Pattern RULE = Pattern.compile("(.*)\\s*=>\\s*(.*)\\s*$");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)");

    private CharFilters() {}

    static Map<String, AnalysisProvider<CharFilterFactory>> configurable() {
        Map<String, AnalysisProvider<CharFilterFactory>> filters = new TreeMap<>();
        filters.put(
                "html_strip",
                (index, environment, name, settings) ->
                        new Plain(name, htmlStrip(new Parameters("char filter", name, environment, settings))));
        filters.put(
                "mapping",
                AnalysisPlugin.requiresAnalysisSettings((index, environment, name, settings) ->
                        new Normalizing(name, mapping(new Parameters("char filter", name, environment, settings)))));
        filters.put(
                "pattern_replace",
                AnalysisPlugin.requiresAnalysisSettings((index, environment, name, settings) -> new Normalizing(
                        name, patternReplace(new Parameters("char filter", name, environment, settings)))));
        return filters;
    }

    private static ReaderWrapper htmlStrip(Parameters given) {
        Set<String> kept = Set.copyOf(given.allowing("escaped_tags").settings().getAsList("escaped_tags"));
        return reader -> new HTMLStripCharFilter(reader, kept);
    }

    private static ReaderWrapper patternReplace(Parameters given) {
        Parameters parameters = given.allowing("pattern", "flags", "replacement");
        Pattern pattern = parameters.pattern("pattern");
        String replacement = parameters.text("replacement", "");
        return reader -> new PatternReplaceCharFilter(pattern, replacement, reader);
    }

    private static ReaderWrapper mapping(Parameters given) {
        Parameters parameters = given.allowing("mappings", "mappings_path");
        NormalizeCharMap.Builder rules = new NormalizeCharMap.Builder();
        for (String rule : parameters.list("mappings")) {
            Matcher parts = RULE.matcher(rule);
            if (!parts.matches()) {
                throw parameters.refused("mappings", "rules of the form a => b");
            }
            rules.add(unescape(parts.group(1).trim()), unescape(parts.group(2).trim()));
        }
        NormalizeCharMap map = rules.build();
        return reader -> new MappingCharFilter(map, reader);
    }

    private static String unescape(String escaped) {
        return ESCAPE.matcher(escaped).replaceAll(match -> Matcher.quoteReplacement(character(match.group(1))));
    }

    private static String character(String escape) {
        if (escape.length() == 5) {
            return String.valueOf((char) Integer.parseInt(escape.substring(1), 16));
        }
        return switch (escape) {
            case "n" -> "\n";
            case "t" -> "\t";
            case "r" -> "\r";
            case "b" -> "\b";
            case "f" -> "\f";
            default -> escape;
        };
    }

    private static final class Plain extends AbstractCharFilterFactory {
        private final ReaderWrapper wrapper;

        Plain(String name, ReaderWrapper wrapper) {
            super(name);
            this.wrapper = wrapper;
        }

        @Override
        public Reader create(Reader reader) {
            return wrapper.wrap(reader);
        }
    }

    private static final class Normalizing extends AbstractCharFilterFactory implements NormalizingCharFilterFactory {
        private final ReaderWrapper wrapper;

        Normalizing(String name, ReaderWrapper wrapper) {
            super(name);
            this.wrapper = wrapper;
        }

        @Override
        public Reader create(Reader reader) {
            return wrapper.wrap(reader);
        }
    }
}
