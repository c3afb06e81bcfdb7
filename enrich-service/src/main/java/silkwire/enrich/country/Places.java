package silkwire.enrich.country;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import silkwire.common.event.Country;
import silkwire.common.event.Mention;
import silkwire.common.event.Organisation;
import silkwire.common.place.Place;
import silkwire.enrich.text.Document;

/** What a text speaks of: countries by falling salience, regions, organisations, and every mention of a country. */
public record Places(
        List<Country> countries, List<String> regions, List<Organisation> organisations, List<PlaceMention> mentions) {

    /** Copies the lists. */
    public Places {
        countries = List.copyOf(countries);
        regions = List.copyOf(regions);
        organisations = List.copyOf(organisations);
        mentions = List.copyOf(mentions);
    }

    /** What these mentions amount to. */
    public static Places of(Document document, List<PlaceMention> mentions) {
        Map<String, List<PlaceMention>> countries = new LinkedHashMap<>();
        Map<String, List<Mention>> organisations = new LinkedHashMap<>();
        Set<String> named = new TreeSet<>();
        List<PlaceMention> namings = new ArrayList<>(mentions.size());
        for (PlaceMention mention : mentions) {
            Place place = mention.place();
            if (!place.isRegion()) {
                namings.add(mention);
            }
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
        return new Places(Salience.rank(document, countries), Regions.of(countries.keySet(), named), listed, namings);
    }
}
