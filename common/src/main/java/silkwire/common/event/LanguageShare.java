package silkwire.common.event;

/**
 * A second language and its share of the letters, 0 to 1.
 */
public record LanguageShare(String code, double share) {}
