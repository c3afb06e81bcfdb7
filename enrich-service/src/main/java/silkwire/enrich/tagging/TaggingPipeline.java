package silkwire.enrich.tagging;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import silkwire.common.clean.Cleaner;
import silkwire.common.event.Enrichment;
import silkwire.common.event.Mark;
import silkwire.common.event.ReceivedItem;
import silkwire.common.event.Source;
import silkwire.common.event.Topic;
import silkwire.enrich.country.Places;
import silkwire.enrich.country.Publication;
import silkwire.enrich.credit.WireCredits;
import silkwire.enrich.fingerprint.Fingerprint;
import silkwire.enrich.language.DetectedLanguages;
import silkwire.enrich.stance.StanceFindings;
import silkwire.enrich.text.Document;
import silkwire.enrich.topic.ProviderTopics;
import silkwire.enrich.trait.TraitReader;
import silkwire.enrich.trait.Traits;

/** The taggers in their order, over one {@link Document} per text. Thread-safe. */
public final class TaggingPipeline {
    private static final String VERSION = "0.1.0";
    private static final long NANOS_PER_MICRO = 1000;

    private final Cleaner cleaner;
    private final Taggers taggers;
    private final LongSupplier nanoTime;
    private final TraitReader traitReader = new TraitReader();
    private final WireCredits credits = new WireCredits();

    /**
     * These taggers.
     *
     * @param nanoTime elapsed time in nanoseconds, for the time each text took
     */
    public TaggingPipeline(Cleaner cleaner, Taggers taggers, LongSupplier nanoTime) {
        this.cleaner = cleaner;
        this.taggers = taggers;
        this.nanoTime = nanoTime;
    }

    /** The taggers that come with the service. */
    public static TaggingPipeline embedded(LongSupplier nanoTime) {
        return new TaggingPipeline(new Cleaner(), Taggers.embedded(), nanoTime);
    }

    /** All tags of {@code item}, of which nobody knows who sent it. */
    public Tags tag(ReceivedItem item) {
        return tag(item, null);
    }

    /** All tags of {@code item}, which {@code source} sent. */
    public Tags tag(ReceivedItem item, @Nullable Source source) {
        long begun = nanoTime.getAsLong();
        List<Mark> marks = cleaner.marks(item.title(), item.body());
        Document document = Document.of(item.title(), item.body(), marks);
        DetectedLanguages language = taggers.language().detect(document);
        Publication publication = new Publication(item.publishedAt(), source == null ? null : source.country());
        Places places = taggers.country().tag(document, language.bits(), publication);
        List<Topic> topics = taggers.topic().tag(document, language.bits());
        StanceFindings findings = taggers.stance().tag(document, places, item.targets(), language.bits());
        String textHash = TextHash.of(document);
        Fingerprint fingerprint = Fingerprint.of(document);
        Traits traits = traitReader.read(document, language.language().code(), places, topics);
        long micros = (nanoTime.getAsLong() - begun) / NANOS_PER_MICRO;
        return new Tags(
                marks,
                language.language(),
                language.others(),
                places.countries(),
                places.regions(),
                places.organisations(),
                ProviderTopics.joined(topics, ProviderTopics.of(item)),
                findings.stances(),
                findings.relations(),
                textHash,
                fingerprint.shingles() == 0 ? null : fingerprint.encode(),
                traits.encode(),
                credits.of(item.byline(), item.body()),
                new Enrichment(VERSION, versions(), micros));
    }

    /** The version of each tagger, by its name. */
    public Map<String, String> versions() {
        Map<String, String> versions = new TreeMap<>(taggers.versions());
        versions.put("clean", cleaner.version());
        versions.put("story", Fingerprint.VERSION);
        return Map.copyOf(versions);
    }
}
