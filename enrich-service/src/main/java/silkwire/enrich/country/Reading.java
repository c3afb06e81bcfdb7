package silkwire.enrich.country;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import silkwire.common.place.Place;
import silkwire.common.place.PlaceKind;
import silkwire.enrich.text.Document;

/**
 * Decides what each name of one text stands for. A name that means one country for sure supports the readings of
 * unsure ones; a class word beside it, or a state behind a comma, decides by itself; a person's or a street's name is
 * no place.
 */
final class Reading {
    private static final String AMERICAN = "US";
    private static final int LOCAL_WORDS = 2;
    private static final Name COUNTY = new Name(new Place(AMERICAN, PlaceKind.REGION), false);

    private final Surroundings.InText surroundings;
    private final Neighbourhood neighbourhood;
    private final Support support = new Support();
    private final Set<String> persons = new HashSet<>();
    private final Publication publication;

    Reading(Document document, Surroundings.InText surroundings, Publication publication) {
        this.surroundings = surroundings;
        this.publication = publication;
        this.neighbourhood = new Neighbourhood(document);
    }

    /** What is mentioned. */
    List<PlaceMention> of(List<Naming> namings) {
        List<Naming> places = places(namings);
        if (support.isLocal(AMERICAN) || support.has(AMERICAN) || support.isEmpty()) {
            places = withCounties(places);
        }
        List<PlaceMention> mentions = new ArrayList<>(places.size());
        for (int i = 0; i < places.size(); i++) {
            Place place = placeOf(places, i);
            if (place != null && !place.kind().isHint()) {
                Naming naming = places.get(i);
                mentions.add(naming.as(isTitle(naming) ? new Place(place.code(), PlaceKind.INSTITUTION) : place));
            }
        }
        boolean none = mentions.stream().noneMatch(mention -> mention.place().isCountry());
        if (none) {
            mentions.addAll(hints(places));
            mentions.sort(Comparator.comparingInt(PlaceMention::begin));
        }
        return mentions;
    }

    /**
     * What speaks for a country where none is named: who leads it at the time, else authorities and districts at home, else
     * several words of its administration or money.
     */
    private List<PlaceMention> hints(List<Naming> places) {
        List<PlaceMention> leaders = new ArrayList<>();
        List<PlaceMention> home = new ArrayList<>();
        List<PlaceMention> local = new ArrayList<>();
        Set<String> words = new HashSet<>();
        for (Naming naming : places) {
            Name name = naming.likeliest();
            PlaceMention hint = naming.as(new Place(name.code(), PlaceKind.INSTITUTION));
            if (name.office() != null && !name.unsure() && name.office().cover(publication.publishedAt())) {
                leaders.add(hint);
            } else if (name.kind() == PlaceKind.HOME) {
                home.add(hint);
            } else if (name.kind() == PlaceKind.LOCAL && !name.unsure()) {
                local.add(hint);
                words.add(neighbourhood.beginningOf(naming));
            }
        }
        for (Naming district : surroundings.districts(publication.country())) {
            home.add(district.as(district.likeliest().place()));
        }
        if (leaders.isEmpty()) {
            return home.isEmpty() && words.size() >= LOCAL_WORDS ? local : home;
        }
        return leaders;
    }

    /** With the American counties that no table knows; a name it knows may be a county's too. */
    private List<Naming> withCounties(List<Naming> places) {
        List<Naming> all = new ArrayList<>(places);
        for (Naming county : surroundings.counties(COUNTY)) {
            support.add(county);
            all.removeIf(naming -> naming.lastToken() == county.lastToken());
            all.add(county);
        }
        all.sort(Comparator.comparingInt(Naming::begin));
        return all;
    }

    /** Those that name a place; counts the sure ones first, for a person's name is told by what else is named. */
    private List<Naming> places(List<Naming> namings) {
        List<Naming> places = new ArrayList<>(namings.size());
        for (Naming naming : namings) {
            if (naming.likeliest().kind().isPart() && surroundings.followsFirstName(naming)) {
                persons.add(neighbourhood.beginningOf(naming));
            }
        }
        for (Naming naming : namings) {
            if (isGivenName(naming)) {
                if (surroundings.followsFirstName(naming) || neighbourhood.isBesideCapital(naming)) {
                    persons.add(naming.likeliest().code());
                }
                places.add(naming);
            } else if (!isOther(naming) && !isHalf(naming, namings)) {
                support.add(naming);
                places.add(naming);
            }
        }
        places.removeIf(this::isPerson);
        for (Naming naming : places) {
            if (isGivenName(naming)) {
                support.add(naming);
            }
        }
        return places;
    }

    private static boolean isGivenName(Naming naming) {
        return naming.likeliest().kind() == PlaceKind.GIVEN_NAME;
    }

    /** Whether a name that people have too is a person's here: somebody is called so, and nothing speaks for the country. */
    private boolean isPerson(Naming naming) {
        if (!isGivenName(naming)) {
            return false;
        }
        String code = naming.likeliest().code();
        boolean supported = support.has(code) || surroundings.isPlace(naming);
        return surroundings.followsFirstName(naming) || (persons.contains(code) && !supported);
    }

    /** Whether it is the name of a person, a street or a house. */
    private boolean isOther(Naming naming) {
        Name first = naming.likeliest();
        boolean person = first.kind().isPart() && persons.contains(neighbourhood.beginningOf(naming));
        boolean firstName = first.unsure() && surroundings.isFirstName(naming) && !surroundings.isPlace(naming);
        boolean street = surroundings.isStreet(naming)
                && (first.kind() != PlaceKind.ADJECTIVE || neighbourhood.isCyrillicCapital(naming));
        return person || firstName || street;
    }

    /** Whether only a title or a club is called so. */
    private boolean isTitle(Naming naming) {
        return naming.likeliest().kind().isPart() && neighbourhood.isTitle(naming);
    }

    /** Whether it is one half of a name that no table has: Чон-Кызыл-Суу. */
    private boolean isHalf(Naming naming, List<Naming> namings) {
        int joined = naming.likeliest().kind().isPart() ? neighbourhood.joinedToken(naming) : Neighbourhood.NONE;
        return joined != Neighbourhood.NONE
                && namings.stream().noneMatch(other -> other.firstToken() <= joined && joined <= other.lastToken());
    }

    private @Nullable Place placeOf(List<Naming> places, int index) {
        Naming naming = places.get(index);
        Naming next = index + 1 < places.size() ? places.get(index + 1) : null;
        Place within = next == null ? null : within(naming, next);
        if (within != null) {
            return within;
        }
        Name best = naming.likeliest();
        for (Name name : naming.names()) {
            best = isBetter(name, best, naming) ? name : best;
        }
        Naming previous = index > 0 ? places.get(index - 1) : null;
        return !best.unsure() || isSupported(best, naming, previous, next) ? best.place() : null;
    }

    private boolean isSupported(Name name, Naming naming, @Nullable Naming previous, @Nullable Naming next) {
        return switch (name.kind()) {
            case NAME, GIVEN_NAME, CAPITAL ->
                isBacked(name, naming)
                        || (isSureCountry(next) && neighbourhood.isListed(naming, next))
                        || (isSureCountry(previous) && neighbourhood.isListed(previous, naming));
            case REGION -> isBacked(name, naming) || neighbourhood.isBehindPlace(naming);
            default -> isBacked(name, naming);
        };
    }

    private boolean isBacked(Name name, Naming naming) {
        boolean atHome = support.isEmpty() && name.code().equals(publication.country());
        return atHome
                || support.of(name, naming) > 0
                || support.isLocal(name.code())
                || surroundings.isPlace(naming)
                || neighbourhood.isWhere(naming);
    }

    private static boolean isSureCountry(@Nullable Naming naming) {
        return naming != null
                && naming.likeliest().kind() == PlaceKind.NAME
                && !naming.likeliest().unsure()
                && !naming.likeliest().place().isOrganisation();
    }

    /** "Paris, Texas": the place of the state or country named behind the comma. */
    private @Nullable Place within(Naming naming, Naming next) {
        PlaceKind kind = naming.likeliest().kind();
        if (!kind.isPart() || !neighbourhood.isBehindComma(naming, next)) {
            return null;
        }
        for (Name wider : next.names()) {
            for (Name name : naming.names()) {
                if (name.code().equals(wider.code())) {
                    return name.place();
                }
            }
        }
        Name wider = next.likeliest();
        boolean state = wider.kind() == PlaceKind.REGION && kind != PlaceKind.REGION;
        return state ? new Place(wider.code(), PlaceKind.CITY) : null;
    }

    private boolean isBetter(Name name, Name best, Naming naming) {
        if (name.code().equals(best.code())) {
            return false;
        }
        if (name.kind() == PlaceKind.TOWN) {
            return support.isLocal(name.code()) && support.of(best, naming) == 0;
        }
        boolean mayReplace = best.unsure() || !name.unsure() || support.of(best, naming) == 0;
        return mayReplace && support.of(name, naming) > support.of(best, naming);
    }
}
