package silkwire.enrich.country;

import java.util.List;

/** A stretch of the text that names a place, and what it may stand for, the likeliest first. */
record Naming(List<Name> names, int begin, int end, int firstToken, int lastToken) {

    boolean isIdiom() {
        return names.getFirst().kind() == PlaceKind.IDIOM;
    }

    /** The one country that all sure readings agree on, or an empty text. */
    String certain() {
        String code = "";
        for (Name name : names) {
            if (!name.unsure()) {
                if (!code.isEmpty() && !code.equals(name.code())) {
                    return "";
                }
                code = name.code();
            }
        }
        return code;
    }

    PlaceMention as(Place place) {
        return new PlaceMention(place, begin, end, firstToken, lastToken);
    }
}
