package silkwire.search.export;

/** Text that no spreadsheet takes for a formula. */
final class SpreadsheetText {
    /** What begins a formula somewhere, also in the wide forms that Chinese and Japanese spreadsheets read alike. */
    private static final String OPENING = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";

    private SpreadsheetText() {}

    /**
     * The text, behind an apostrophe where its first visible character could begin a formula.
     *
     * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
     */
    static String safe(String text) {
        int first = 0;
        while (first < text.length() && OPENING.indexOf(text.charAt(first)) < 0 && isUnseen(text.charAt(first))) {
            first++;
        }
        return first < text.length() && OPENING.indexOf(text.charAt(first)) >= 0 ? "'" + text : text;
    }

    private static boolean isUnseen(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
