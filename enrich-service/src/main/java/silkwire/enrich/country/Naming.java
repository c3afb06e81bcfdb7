package silkwire.enrich.country;

import java.util.List;
import silkwire.common.place.Place;

/** A stretch of the text that names a place, and what it may stand for, the likeliest first. */
record Naming(List<Name> names, int begin, int end, int firstToken, int lastToken) {

    Name likeliest() {
        return names.getFirst();
    }

    /** The country, where all readings agree on it and one of them is sure; else an empty text. */
    String onlyCode() {
        boolean sure = false;
        for (Name name : names) {
            if (!name.code().equals(likeliest().code())) {
                return "";
            }
            sure |= !name.unsure();
        }
        return sure ? likeliest().code() : "";
    }

    PlaceMention as(Place place) {
        return new PlaceMention(place, begin, end, firstToken, lastToken);
    }
}
