package silkwire.alert.match;

/**
 * By which wish an old match is told.
 *
 * @param id {@code rsd_} and 26 characters, made of the rule in its revision, the window and {@code again}: the same wish has the
 *     same id
 * @param again whether what was told already is told again, once by each wish
 */
public record Resend(String id, boolean again) {}
