package silkwire.enrich.country;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import silkwire.common.event.Mention;
import silkwire.common.event.Organisation;
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
        List<Naming> namings = gazetteer.find(document, languages);
        if (namings.isEmpty()) {
            return new Places(List.of(), List.of(), List.of(), List.of());
        }
        Reading reading = new Reading(document, surroundings.read(document, languages));
        return places(document, reading.of(namings));
    }

    @Override
    public String version() {
        return "0.2";
    }

    private Places places(Document document, List<PlaceMention> mentions) {
        Map<String, List<PlaceMention>> countries = new LinkedHashMap<>();
        Map<String, List<Mention>> organisations = new LinkedHashMap<>();
        Set<String> named = new TreeSet<>();
        for (PlaceMention mention : mentions) {
            Place place = mention.place();
            if (place.isOrganisation()) {
                organisations
                        .computeIfAbsent(place.bareCode(), key -> new ArrayList<>())
                        .add(document.mention(mention.begin(), mention.end()));
            } else if (place.isRegion()) {
                named.add(place.bareCode());
            } else {
                countries
                        .computeIfAbsent(place.code(), key -> new ArrayList<>())
                        .add(mention);
            }
        }
        List<Organisation> listed = new ArrayList<>();
        organisations.forEach((code, found) -> listed.add(new Organisation(code, found)));
        List<PlaceMention> namings =
                mentions.stream().filter(mention -> !mention.place().isRegion()).toList();
        return new Places(Salience.rank(document, countries), Regions.of(countries.keySet(), named), listed, namings);
    }
}
