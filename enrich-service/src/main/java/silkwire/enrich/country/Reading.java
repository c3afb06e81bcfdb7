package silkwire.enrich.country;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import silkwire.enrich.text.Document;

/**
 * Decides what each name of one text stands for. A name that means one country for sure supports the readings of
 * unsure ones; a class word beside it, or a state behind a comma, decides by itself; a person's or a street's name is
 * no place.
 */
final class Reading {
    private static final int LONGEST_LINK = 8;
    private static final Set<String> LINKS = Set.of(
            "", "-", "–", "/", "and", "or", "и", "или", "و", "أو", "et", "ou", "ve", "veya", "va", "ва", "yoki", "және",
            "мен", "жана", "менен", "we", "یا", "和", "与", "及", "或");

    private final Document document;
    private final Surroundings.InText surroundings;
    private final Map<String, Integer> support = new HashMap<>();

    Reading(Document document, Surroundings.InText surroundings) {
        this.document = document;
        this.surroundings = surroundings;
    }

    /** What is mentioned. */
    List<PlaceMention> of(List<Naming> namings) {
        List<Naming> places = places(namings);
        List<PlaceMention> mentions = new ArrayList<>(places.size());
        for (int i = 0; i < places.size(); i++) {
            Place place = placeOf(places, i);
            if (place != null && place.kind() != PlaceKind.LEADER) {
                mentions.add(places.get(i).as(place));
            }
        }
        return mentions;
    }

    /** Those that name a place; counts the sure ones first, for a person's name is told by what else is named. */
    private List<Naming> places(List<Naming> namings) {
        for (Naming naming : namings) {
            if (naming.names().getFirst().kind() != PlaceKind.GIVEN_NAME && !isOther(naming)) {
                count(naming);
            }
        }
        List<Naming> places = new ArrayList<>(namings.size());
        for (Naming naming : namings) {
            if (!isOther(naming)) {
                places.add(naming);
                if (naming.names().getFirst().kind() == PlaceKind.GIVEN_NAME) {
                    count(naming);
                }
            }
        }
        return places;
    }

    private void count(Naming naming) {
        String code = naming.certain();
        if (!code.isEmpty()) {
            support.merge(code, 1, Integer::sum);
        }
    }

    /** Whether it is the name of a person, a street or a house. */
    private boolean isOther(Naming naming) {
        Name first = naming.names().getFirst();
        if (first.kind() == PlaceKind.GIVEN_NAME) {
            boolean supported = support.containsKey(first.code()) || surroundings.isPlace(naming);
            return surroundings.followsFirstName(naming) || (isBesideCapital(naming) && !supported);
        }
        boolean person = first.kind().isPart() && surroundings.followsFirstName(naming);
        boolean firstName = first.unsure() && surroundings.isFirstName(naming) && !surroundings.isPlace(naming);
        return person || firstName || (first.kind() != PlaceKind.ADJECTIVE && surroundings.isStreet(naming));
    }

    private @Nullable Place placeOf(List<Naming> places, int index) {
        Naming naming = places.get(index);
        Place within = index + 1 < places.size() ? within(naming, places.get(index + 1)) : null;
        if (within != null) {
            return within;
        }
        Name best = null;
        for (Name name : naming.names()) {
            if (best == null || isBetter(name, best, naming)) {
                best = name;
            }
        }
        return best != null && (!best.unsure() || isSupported(best, places, index)) ? best.place() : null;
    }

    private boolean isSupported(Name name, List<Naming> places, int index) {
        Naming naming = places.get(index);
        return supportOf(name, naming) > 0
                || surroundings.isPlace(naming)
                || (name.kind() == PlaceKind.NAME
                        && (isListed(naming, index + 1 < places.size() ? places.get(index + 1) : null)
                                || isListed(index > 0 ? places.get(index - 1) : null, naming)));
    }

    /** "Mali and Niger": whether two countries are named one after the other, of which one is sure. */
    private boolean isListed(@Nullable Naming left, @Nullable Naming right) {
        if (left == null || right == null || right.begin() - left.end() > LONGEST_LINK || right.begin() < left.end()) {
            return false;
        }
        boolean sure = isSureCountry(left) || isSureCountry(right);
        String between = document.text().substring(left.end(), right.begin());
        return sure
                && LINKS.contains(between.replace(",", "")
                        .replace("،", "")
                        .replace("、", "")
                        .strip());
    }

    private static boolean isSureCountry(Naming naming) {
        Name name = naming.names().getFirst();
        return name.kind() == PlaceKind.NAME && !name.unsure() && !name.place().isOrganisation();
    }

    /** "Paris, Texas": the place of the state or country named behind the comma. */
    private @Nullable Place within(Naming naming, Naming next) {
        PlaceKind kind = naming.names().getFirst().kind();
        boolean comma = next.begin() - naming.end() <= LONGEST_LINK
                && next.begin() > naming.end()
                && document.text().substring(naming.end(), next.begin()).strip().equals(",");
        if (!comma || !kind.isPart()) {
            return null;
        }
        for (Name wider : next.names()) {
            for (Name name : naming.names()) {
                if (name.code().equals(wider.code())) {
                    return name.place();
                }
            }
        }
        Name wider = next.names().getFirst();
        boolean state = wider.kind() == PlaceKind.REGION && !wider.unsure() && kind != PlaceKind.REGION;
        return state ? new Place(wider.code(), PlaceKind.CITY) : null;
    }

    private boolean isBetter(Name name, Name best, Naming naming) {
        if (name.code().equals(best.code())) {
            return false;
        }
        int gain = supportOf(name, naming) - supportOf(best, naming);
        boolean mayReplace = best.unsure() || !name.unsure() || supportOf(best, naming) == 0;
        return mayReplace && gain > 0;
    }

    /** How often the country is named for sure, this name left out. */
    private int supportOf(Name name, Naming naming) {
        int own = naming.certain().equals(name.code()) ? 1 : 0;
        return support.getOrDefault(name.code(), 0) - own;
    }

    private boolean isBesideCapital(Naming naming) {
        return isCapitalised(naming.lastToken(), 1) || isCapitalised(naming.firstToken(), -1);
    }

    private boolean isCapitalised(int token, int step) {
        int neighbour = token + step;
        if (neighbour < 0
                || neighbour >= document.tokenCount()
                || document.sentenceOf(neighbour) != document.sentenceOf(token)) {
            return false;
        }
        int left = document.tokenEnd(Math.min(token, neighbour));
        int right = document.tokenBegin(Math.max(token, neighbour));
        boolean adjacent = document.text().substring(left, right).isBlank();
        boolean first =
                step < 0 && document.sentenceBegin(document.sentenceOf(token)) >= document.tokenBegin(neighbour);
        return adjacent && !first && Character.isUpperCase(document.text().charAt(document.tokenBegin(neighbour)));
    }
}
