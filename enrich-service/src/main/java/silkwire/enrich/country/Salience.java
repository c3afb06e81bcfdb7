package silkwire.enrich.country;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import silkwire.common.event.Country;
import silkwire.common.event.Mention;
import silkwire.enrich.text.Document;

/**
 * How much a text is about each country: every mention counts by its kind, in the title four times, in the first fifth
 * twice; later ones of the same country count less and less.
 */
final class Salience {
    private static final double TITLE = 4;
    private static final double LEAD = 2;
    private static final double LEAD_SHARE = 0.2;
    private static final double SECOND_FOCUS = 0.7;
    private static final double FOCUS_SHARE = 0.2;
    private static final int MOST_FOCUSED = 2;

    private Salience() {}

    static List<Country> rank(Document document, Map<String, List<PlaceMention>> countries) {
        List<Scored> scored = new ArrayList<>();
        double total = 0;
        for (Map.Entry<String, List<PlaceMention>> country : countries.entrySet()) {
            double score = score(document, country.getValue());
            scored.add(new Scored(country.getKey(), score, country.getValue()));
            total += score;
        }
        scored.sort(Comparator.comparingDouble(Scored::score).reversed());
        List<Country> ranked = new ArrayList<>(scored.size());
        for (Scored each : scored) {
            double share = each.score / total;
            boolean focus = ranked.size() < MOST_FOCUSED
                    && share >= FOCUS_SHARE
                    && each.score >= SECOND_FOCUS * scored.getFirst().score;
            List<Mention> mentions = each.mentions.stream()
                    .map(mention -> document.mention(mention.begin(), mention.end()))
                    .toList();
            ranked.add(new Country(each.code, focus, share, mentions));
        }
        return ranked;
    }

    private static double score(Document document, List<PlaceMention> mentions) {
        int lead = document.bodyStart() + (int) ((document.text().length() - document.bodyStart()) * LEAD_SHARE);
        double inTitle = 0;
        double inBody = 0;
        for (PlaceMention mention : mentions) {
            double weight = mention.place().kind().weight();
            if (mention.begin() < document.bodyStart()) {
                inTitle = Math.max(inTitle, weight * TITLE);
            } else {
                inBody += weight * (mention.begin() < lead ? LEAD : 1);
            }
        }
        return inTitle + Math.pow(inBody, 0.8);
    }

    private record Scored(String code, double score, List<PlaceMention> mentions) {}
}
