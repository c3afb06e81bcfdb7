package silkwire.common.place;

/** What a pattern of the gazetteer stands for. */
public record Place(String code, PlaceKind kind) {
    private static final int ISO = 2;
    private static final String ORGANISATION = "org:";
    private static final String REGION = "region:";

    /** The country with this ISO 3166-1 alpha-2 code, by its name. */
    public static Place country(String code) {
        return new Place(code, PlaceKind.NAME);
    }

    /** The organisation of states with this code, by its name. */
    public static Place organisation(String code) {
        return new Place(ORGANISATION + code, PlaceKind.NAME);
    }

    /** Whether it is a country or lies in one. */
    public boolean isCountry() {
        return code.length() == ISO;
    }

    /** Whether it is an organisation of states. */
    public boolean isOrganisation() {
        return code.length() > ISO && code.startsWith(ORGANISATION);
    }

    /** Whether it is a region of several countries. */
    public boolean isRegion() {
        return code.length() > ISO && code.startsWith(REGION);
    }

    /** The code without its class. */
    public String bareCode() {
        return code.substring(code.indexOf(':') + 1);
    }
}
