package silkwire.enrich.tagging;

import java.util.Map;
import silkwire.enrich.country.CountryTagger;
import silkwire.enrich.country.GazetteerCountryTagger;
import silkwire.enrich.language.LanguageDetector;
import silkwire.enrich.language.NgramLanguageDetector;
import silkwire.enrich.stance.ModelStanceTagger;
import silkwire.enrich.stance.StanceTagger;
import silkwire.enrich.topic.ModelTopicTagger;
import silkwire.enrich.topic.TopicTagger;

/** One tagger of each kind. */
public record Taggers(LanguageDetector language, CountryTagger country, TopicTagger topic, StanceTagger stance) {

    /** Those that come with the service. */
    public static Taggers embedded() {
        return new Taggers(
                new NgramLanguageDetector(),
                new GazetteerCountryTagger(),
                new ModelTopicTagger(),
                new ModelStanceTagger());
    }

    /** These, with another language detector. */
    public Taggers with(LanguageDetector other) {
        return new Taggers(other, country, topic, stance);
    }

    /** These, with another country tagger. */
    public Taggers with(CountryTagger other) {
        return new Taggers(language, other, topic, stance);
    }

    /** These, with another topic tagger. */
    public Taggers with(TopicTagger other) {
        return new Taggers(language, country, other, stance);
    }

    /** These, with another stance tagger. */
    public Taggers with(StanceTagger other) {
        return new Taggers(language, country, topic, other);
    }

    /** The version of each, by the name of its kind. */
    Map<String, String> versions() {
        return Map.of(
                "language", language.version(),
                "country", country.version(),
                "topic", topic.version(),
                "stance", stance.version());
    }
}
