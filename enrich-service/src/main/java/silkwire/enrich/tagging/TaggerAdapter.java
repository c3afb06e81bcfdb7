package silkwire.enrich.tagging;

/**
 * Puts other taggers in the place of those that stand, when the service starts. An optional jar that brings a bean of this
 * type takes part in tagging; it may keep what it replaces, to fall back on.
 */
@FunctionalInterface
public interface TaggerAdapter {

    /** The taggers to work with from now on. */
    Taggers adapt(Taggers standing);
}
