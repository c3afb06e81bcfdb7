package silkwire.common.expansion;

/**
 * One form: words to be looked for in all their grammatical forms in text of {@code language}, an analysis by its name.
 * Several words are joined by hyphens, as a query writes words side by side that may be inflected.
 */
public record Form(String language, String text, Origin origin) {}
