package silkwire.languageanalyzers;

import java.io.Reader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.Analysis;
import org.jspecify.annotations.Nullable;

/** The parameters given to one component, which refuse every name the component does not list. */
record Parameters(String component, String name, Environment environment, Settings settings) {
    /** {@code index} stands in the settings of components that an index makes without being asked to. */
    private static final Set<String> ALWAYS_ALLOWED = Set.of("type", "version", "index");

    Parameters allowing(String... supported) {
        Set<String> unknown = new TreeSet<>(settings.names());
        unknown.removeAll(ALWAYS_ALLOWED);
        List.of(supported).forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(component + " [" + name
                    + "]: the embedded server does not support " + unknown + "; supported: "
                    + new TreeSet<>(Set.of(supported)));
        }
        return this;
    }

    boolean flag(String key, boolean fallback) {
        return settings.getAsBoolean(key, fallback);
    }

    int number(String key, int fallback) {
        return settings.getAsInt(key, fallback);
    }

    String text(String key, String fallback) {
        return settings.get(key, fallback);
    }

    String required(String key) {
        @Nullable String value = settings.get(key);
        if (value == null) {
            throw missing(key);
        }
        return value;
    }

    IllegalArgumentException missing(String key) {
        return new IllegalArgumentException(component + " [" + name + "]: [" + key + "] is missing");
    }

    IllegalArgumentException refused(String key, String allowed) {
        return new IllegalArgumentException(component + " [" + name + "]: [" + key + "] is ["
                + settings.get(key, "absent") + "]; allowed: " + allowed);
    }

    Pattern pattern(String key) {
        return Regex.compile(required(key), settings.get("flags"));
    }

    List<String> list(String key) {
        @Nullable List<String> values = Analysis.getWordList(environment, settings, key);
        return values == null ? List.of() : values;
    }

    CharArraySet words(String key) {
        @Nullable CharArraySet words = Analysis.getWordSet(environment, settings, key);
        return words == null ? CharArraySet.EMPTY_SET : words;
    }

    /** Wraps a reader; what a character filter is once its parameters are read. */
    @FunctionalInterface
    interface ReaderWrapper {
        Reader wrap(Reader reader);
    }
}
