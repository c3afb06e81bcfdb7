package silkwire.enrich.country;

import org.jspecify.annotations.Nullable;
import silkwire.common.place.Place;
import silkwire.common.place.PlaceKind;

/**
 * What a pattern of the gazetteer may stand for.
 *
 * @param unsure whether it is also an ordinary word, a person's name or a better known place, so that it counts only
 *     where something else speaks for the country
 * @param office when a leader held office
 */
record Name(Place place, boolean unsure, @Nullable Years office) {

    Name(Place place, boolean unsure) {
        this(place, unsure, null);
    }

    String code() {
        return place.code();
    }

    PlaceKind kind() {
        return place.kind();
    }
}
