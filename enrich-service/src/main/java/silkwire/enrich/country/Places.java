package silkwire.enrich.country;

import java.util.List;
import silkwire.common.event.Country;
import silkwire.common.event.Organisation;

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
}
