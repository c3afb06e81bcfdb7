package silkwire.bench.evaluation;

import java.util.List;

/** The twelve languages that the product is made for first of all. */
public final class Twelve {
    /** Their codes. */
    public static final List<String> LANGUAGES =
            List.of("ar", "en", "ru", "kk", "uz", "ky", "tg", "tk", "fa", "tr", "fr", "zh");

    private Twelve() {}
}
