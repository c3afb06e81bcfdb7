package silkwire.enrich.country;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import silkwire.common.event.Country;
import silkwire.common.event.Mention;
import silkwire.enrich.text.Document;

/**
 * How much a text is about each country: every mention counts by its kind, the best of the title two and a half times,
 * those of the first third twice; the body's first name counts more, a dateline less, and many of the same country less and less. The
 * numbers are those that gave the focus of our own corpus best.
 */
final class Salience {
    private static final double TITLE = 2.5;
    private static final double LEAD = 2;
    private static final double LEAD_SHARE = 0.35;
    private static final double FIRST = 0.5;
    private static final double SECOND_FOCUS = 0.7;
    private static final double FOCUS_SHARE = 0.2;
    private static final int MOST_FOCUSED = 2;
    private static final double DATELINE = 0.5;
    private static final int LONGEST_DATELINE = 45;
    private static final Pattern DATELINE_END = Pattern.compile("[^!?\\n]{0,30}?( [-–—] |\\)[ :]|/\\. )");

    private Salience() {}

    static List<Country> rank(Document document, Map<String, List<PlaceMention>> countries) {
        List<Scored> scored = new ArrayList<>();
        double total = 0;
        int first = firstInBody(document, countries);
        for (Map.Entry<String, List<PlaceMention>> country : countries.entrySet()) {
            double score = score(document, country.getValue(), first);
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
            List<Mention> names = mentions(document, each.mentions, true);
            List<Mention> hints = names.isEmpty() ? mentions(document, each.mentions, false) : List.of();
            ranked.add(new Country(each.code, focus, share, names, hints));
        }
        return ranked;
    }

    /** Those that name the country or a place in it, or those that do not. */
    private static List<Mention> mentions(Document document, List<PlaceMention> found, boolean naming) {
        List<Mention> mentions = new ArrayList<>(found.size());
        for (PlaceMention mention : found) {
            if (mention.place().kind().isNaming() == naming) {
                mentions.add(document.mention(mention.begin(), mention.end()));
            }
        }
        return mentions;
    }

    private static double score(Document document, List<PlaceMention> mentions, int first) {
        int lead = document.bodyStart() + (int) ((document.text().length() - document.bodyStart()) * LEAD_SHARE);
        double inTitle = 0;
        double inBody = 0;
        for (PlaceMention mention : mentions) {
            double weight = mention.place().kind().weight();
            if (mention.begin() < document.bodyStart()) {
                inTitle = Math.max(inTitle, weight * TITLE);
            } else {
                boolean dateline = mention.begin() == first && isDateline(document, mention);
                double placed = weight * (mention.begin() < lead ? LEAD : 1) + (mention.begin() == first ? FIRST : 0);
                inBody += dateline ? weight * DATELINE : placed;
            }
        }
        return inTitle + Math.pow(inBody, 0.8);
    }

    /** Whether it only says where the reporter sat: "АСТАНА, 5 августа – ", "ANKARA (AA) - ". */
    private static boolean isDateline(Document document, PlaceMention mention) {
        boolean begins = mention.begin() - document.bodyStart() <= 1
                && mention.place().kind().isPart();
        if (!begins) {
            return false;
        }
        int end = Math.min(document.text().length(), mention.end() + LONGEST_DATELINE);
        String behind = document.text().substring(mention.end(), end);
        return DATELINE_END.matcher(behind).lookingAt();
    }

    private static int firstInBody(Document document, Map<String, List<PlaceMention>> countries) {
        int first = Integer.MAX_VALUE;
        for (List<PlaceMention> mentions : countries.values()) {
            for (PlaceMention mention : mentions) {
                first = mention.begin() >= document.bodyStart() ? Math.min(first, mention.begin()) : first;
            }
        }
        return first;
    }

    private record Scored(String code, double score, List<PlaceMention> mentions) {}
}
