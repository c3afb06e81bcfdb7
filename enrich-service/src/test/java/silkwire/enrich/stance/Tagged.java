package silkwire.enrich.stance;

import java.util.List;
import silkwire.common.event.Stance;
import silkwire.common.event.StanceLabel;
import silkwire.common.event.WatchTarget;
import silkwire.enrich.country.CountryTagger;
import silkwire.enrich.country.GazetteerCountryTagger;
import silkwire.enrich.text.Document;
import silkwire.enrich.text.LanguageBits;

/** What the embedded taggers find in a text without a title. */
record Tagged(StanceFindings findings) {
    private static final CountryTagger COUNTRIES = new GazetteerCountryTagger();
    private static final StanceTagger STANCES = new ModelStanceTagger();

    static Tagged of(String language, String text, WatchTarget... watched) {
        Document document = Document.of("", text, List.of());
        long languages = LanguageBits.of(language);
        return new Tagged(STANCES.tag(document, COUNTRIES.tag(document, languages), List.of(watched), languages));
    }

    /** The stances towards a country, the one that answers best in front. */
    List<Stance> towards(String country) {
        return findings.stances().stream()
                .filter(stance -> country.equals(stance.target().code()))
                .toList();
    }

    /** Whether any stance towards the country has the label. */
    boolean has(StanceLabel label, String country) {
        return towards(country).stream().anyMatch(stance -> stance.label() == label);
    }
}
