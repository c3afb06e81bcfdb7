package silkwire.common.expansion;

import java.util.Locale;

/** Where a form comes from. */
public enum Origin {
    /** The name in the gazetteer, or as CLDR has it. */
    NAME,
    /** An adjective of the gazetteer. */
    ADJECTIVE,
    /** A name of the people in the gazetteer. */
    PEOPLE,
    /** The capital, which was asked for. */
    CAPITAL,
    /** A country of the region, which was asked for. */
    COUNTRY,
    /** The table of persons and organisations. */
    TABLE,
    /** Rules of transliteration. */
    TRANSLITERATION,
    /** The query itself. */
    WRITTEN;

    /** As answers write it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
