package silkwire.common.query;

import java.util.Locale;

/** The names of enum constants as queries and index keywords write them: lower case, hyphens. */
final class Names {
    private Names() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
