package silkwire.enrich.country;

import java.util.List;
import silkwire.enrich.text.Document;

/**
 * The embedded tagger: names of the {@link Gazetteer}, each understood by {@link Reading}, salience by
 * {@link Salience}.
 */
public final class GazetteerCountryTagger implements CountryTagger {
    private final Gazetteer gazetteer = new Gazetteer();
    private final Surroundings surroundings = Surroundings.load();

    /** Loads nothing yet but the words beside names. */
    public GazetteerCountryTagger() {}

    @Override
    public Places tag(Document document, long languages) {
        return tag(document, languages, Publication.UNKNOWN);
    }

    @Override
    public Places tag(Document document, long languages, Publication publication) {
        List<Naming> namings = gazetteer.find(document, languages);
        Reading reading = new Reading(document, surroundings.read(document, languages), publication);
        return Places.of(document, reading.of(namings));
    }

    @Override
    public String version() {
        return "0.5";
    }
}
