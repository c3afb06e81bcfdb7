package silkwire.common.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One step that words go through after a text is cut, named as Elasticsearch names it. */
public sealed interface TokenStep {

    /** The name an analyzer calls it by. */
    String filterName();

    /** Its definition in an index's settings; empty where the name alone says all. */
    Map<String, Object> definition();

    /** A step without parameters. */
    enum Plain implements TokenStep {
        /** Full width Latin becomes plain, half width kana full. */
        CJK_WIDTH,
        /** Lower case. */
        LOWERCASE,
        /** The digits of every script become 0 to 9. */
        DECIMAL_DIGIT,
        /** Latin letters lose their diacritics. */
        ASCIIFOLDING,
        /** Alef, ya, ta marbuta in one form; no tatweel, no vowel signs. */
        ARABIC_NORMALIZATION,
        /** Persian ya, kaf and ha in one form. */
        PERSIAN_NORMALIZATION,
        /** An apostrophe and what follows it fall away. */
        APOSTROPHE;

        @Override
        public String filterName() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public Map<String, Object> definition() {
            return Map.of();
        }
    }

    /** Lower case as Turkish has it, with a dotless ı. */
    record TurkishLowercase() implements TokenStep {
        @Override
        public String filterName() {
            return "silkwire_turkish_lowercase";
        }

        @Override
        public Map<String, Object> definition() {
            return Map.of("type", "lowercase", "language", "turkish");
        }
    }

    /** A stock stemmer. */
    enum Stemmer implements TokenStep {
        /** The English genitive. */
        POSSESSIVE_ENGLISH,
        /** Krovetz' dictionary stemmer. */
        LIGHT_ENGLISH,
        /** Savoy's light stemmer. */
        LIGHT_RUSSIAN,
        /** Snowball. */
        TURKISH,
        /** Savoy's light stemmer. */
        LIGHT_FRENCH;

        @Override
        public String filterName() {
            return "silkwire_" + name().toLowerCase(Locale.ROOT);
        }

        @Override
        public Map<String, Object> definition() {
            return Map.of("type", "stemmer", "language", name().toLowerCase(Locale.ROOT));
        }
    }

    /** Articles that an apostrophe joins to the next word fall away. */
    record Elision(List<String> articles) implements TokenStep {
        /** Copies the articles. */
        public Elision {
            articles = List.copyOf(articles);
        }

        @Override
        public String filterName() {
            return "silkwire_elision";
        }

        @Override
        public Map<String, Object> definition() {
            return Map.of("type", "elision", "articles", articles, "articles_case", true);
        }
    }

    /** What matches a pattern falls away. */
    record Cut(String name, String pattern) implements TokenStep {
        @Override
        public String filterName() {
            return "silkwire_" + name;
        }

        @Override
        public Map<String, Object> definition() {
            return Map.of("type", "pattern_replace", "pattern", pattern, "replacement", "", "all", true);
        }
    }

    /** Chinese, Japanese and Korean characters become overlapping pairs, in an index with each character beside them. */
    record Bigrams(boolean withSingles) implements TokenStep {
        @Override
        public String filterName() {
            return withSingles ? "silkwire_bigrams_and_singles" : "silkwire_bigrams";
        }

        @Override
        public Map<String, Object> definition() {
            return Map.of("type", "cjk_bigram", "output_unigrams", withSingles);
        }
    }
}
