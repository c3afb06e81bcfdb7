package silkwire.enrich.country;

/**
 * What a pattern of the gazetteer may stand for.
 *
 * @param unsure whether it is also an ordinary word, a person's name or a better known place, so that it counts only
 *     where something else speaks for the country
 */
record Name(Place place, boolean unsure) {

    String code() {
        return place.code();
    }

    PlaceKind kind() {
        return place.kind();
    }
}
