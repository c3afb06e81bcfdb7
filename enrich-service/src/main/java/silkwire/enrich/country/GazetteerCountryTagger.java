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
import silkwire.enrich.text.Hits;

/** The embedded tagger: names of the {@link Gazetteer}, false friends dropped, salience by {@link Salience}. */
public final class GazetteerCountryTagger implements CountryTagger {
    private final Gazetteer gazetteer = Gazetteer.load();

    /** Loads the gazetteer. */
    public GazetteerCountryTagger() {}

    @Override
    public Places tag(Document document, long languages) {
        Hits hits = gazetteer.find(document, languages);
        FalseFriends falseFriends = new FalseFriends(document);
        List<PlaceMention> mentions = new ArrayList<>();
        for (int hit = 0; hit < hits.size(); hit++) {
            Place place = gazetteer.place(hits, hit);
            PlaceMention mention =
                    new PlaceMention(place, hits.begin(hit), hits.end(hit), hits.firstToken(hit), hits.lastToken(hit));
            if (place.kind() != PlaceKind.IDIOM && !falseFriends.isFalse(mention)) {
                mentions.add(mention);
            }
        }
        return places(document, falseFriends.withoutHomonyms(mentions));
    }

    @Override
    public String version() {
        return "0.1";
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
