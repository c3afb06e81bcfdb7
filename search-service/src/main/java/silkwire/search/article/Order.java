package silkwire.search.article;

import java.util.Locale;

/** In which order articles are answered. */
public enum Order {
    /** What answers the words best, first. */
    RELEVANCE,
    /** By time of publication, latest first. */
    NEWEST,
    /** By time of publication, earliest first. */
    OLDEST;

    /** As the parameter {@code sort} writes it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
