package silkwire.enrich.tagging;

import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import silkwire.common.event.Enrichment;
import silkwire.common.event.Mark;
import silkwire.common.event.ReceivedItem;
import silkwire.enrich.clean.Cleaner;
import silkwire.enrich.country.CountryTagger;
import silkwire.enrich.country.GazetteerCountryTagger;
import silkwire.enrich.country.Places;
import silkwire.enrich.language.DetectedLanguages;
import silkwire.enrich.language.LanguageDetector;
import silkwire.enrich.language.NgramLanguageDetector;
import silkwire.enrich.stance.LexiconStanceTagger;
import silkwire.enrich.stance.StanceFindings;
import silkwire.enrich.stance.StanceTagger;
import silkwire.enrich.text.Document;
import silkwire.enrich.topic.ModelTopicTagger;
import silkwire.enrich.topic.TopicTagger;

/** The taggers in their order, over one {@link Document} per text. Thread-safe. */
public final class TaggingPipeline {
    private static final String VERSION = "0.1.0";
    private static final long NANOS_PER_MICRO = 1000;

    private final Cleaner cleaner;
    private final LanguageDetector languages;
    private final CountryTagger countries;
    private final TopicTagger topics;
    private final StanceTagger stances;
    private final LongSupplier nanoTime;

    /**
     * These taggers.
     *
     * @param nanoTime elapsed time in nanoseconds, for the time each text took
     */
    public TaggingPipeline(
            Cleaner cleaner,
            LanguageDetector languages,
            CountryTagger countries,
            TopicTagger topics,
            StanceTagger stances,
            LongSupplier nanoTime) {
        this.cleaner = cleaner;
        this.languages = languages;
        this.countries = countries;
        this.topics = topics;
        this.stances = stances;
        this.nanoTime = nanoTime;
    }

    /** The taggers that come with the service. */
    public static TaggingPipeline embedded(LongSupplier nanoTime) {
        return new TaggingPipeline(
                new Cleaner(),
                new NgramLanguageDetector(),
                new GazetteerCountryTagger(),
                new ModelTopicTagger(),
                new LexiconStanceTagger(),
                nanoTime);
    }

    /** All tags of {@code item}. */
    public Tags tag(ReceivedItem item) {
        long begun = nanoTime.getAsLong();
        List<Mark> marks = cleaner.marks(item.title(), item.body());
        Document document = Document.of(item.title(), item.body(), marks);
        DetectedLanguages language = languages.detect(document);
        Places places = countries.tag(document, language.bits());
        StanceFindings findings = stances.tag(document, places, item.targets(), language.bits());
        String textHash = TextHash.of(document);
        long micros = (nanoTime.getAsLong() - begun) / NANOS_PER_MICRO;
        return new Tags(
                marks,
                language.language(),
                language.others(),
                places.countries(),
                places.regions(),
                places.organisations(),
                topics.tag(document, language.bits()),
                findings.stances(),
                findings.relations(),
                textHash,
                new Enrichment(VERSION, versions(), micros));
    }

    /** The version of each tagger, by its name. */
    public Map<String, String> versions() {
        return Map.of(
                "clean", cleaner.version(),
                "language", languages.version(),
                "country", countries.version(),
                "topic", topics.version(),
                "stance", stances.version());
    }
}
