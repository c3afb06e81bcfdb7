package silkwire.common.query;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads words, words with a star, and quotations. */
final class TextReader {
    private static final int SHORTEST_PREFIX = 2;
    private static final Pattern ONE_WORD =
            Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:(?<=\\p{L})['’‘`](?=\\p{L}|$)[\\p{L}\\p{N}\\p{M}]*)*");
    private static final Set<String> LOWER_OPERATORS = Set.of("and", "or", "not");

    private final Cursor cursor;
    private final List<QueryWarning> warnings;

    TextReader(Cursor cursor, List<QueryWarning> warnings) {
        this.cursor = cursor;
        this.warnings = warnings;
    }

    QueryNode read(TextScope scope) {
        return QueryInput.quotation(cursor.now()) != 0 ? phrase(scope) : word(scope);
    }

    private QueryNode phrase(TextScope scope) {
        int start = cursor.index();
        String text = quoted();
        if (!holdsText(text)) {
            throw cursor.refuseAt(start, "a quotation without a word", "words between the quotation marks", null);
        }
        for (int star = text.indexOf('*'); star >= 0; star = text.indexOf('*', star + 1)) {
            if (star > 0 && Character.isLetterOrDigit(text.charAt(star - 1))) {
                throw cursor.refuseAt(start, "a * inside a quotation", "whole words between quotation marks", null);
            }
        }
        if (cursor.now() == '*' || cursor.now() == '~' || cursor.now() == '^') {
            throw cursor.refuse("`" + cursor.now() + "` behind a quotation", "a blank, an operator or the end");
        }
        return new QueryNode.Phrase(scope, Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** What stands between the quotation marks here; a backslash takes the next character as it is. */
    String quoted() {
        int open = cursor.index();
        char mark = QueryInput.quotation(cursor.now());
        StringBuilder text = new StringBuilder();
        cursor.advance();
        while (QueryInput.quotation(cursor.now()) != mark) {
            if (cursor.now() == '\\' && cursor.ahead(1) != QueryInput.END) {
                cursor.advance();
            }
            if (cursor.atEnd()) {
                throw cursor.refuseAt(
                        open, "a quotation that is never closed", "a closing quotation mark before the end", null);
            }
            text.append(cursor.now());
            cursor.advance();
        }
        cursor.advance();
        return text.toString();
    }

    private QueryNode word(TextScope scope) {
        int start = cursor.index();
        int end = cursor.endOfWord(start);
        String word = cursor.slice(start, end);
        if (word.equals("*") && scope == TextScope.TEXT) {
            cursor.moveTo(end);
            return new QueryNode.Everything();
        }
        check(start, word);
        cursor.moveTo(end);
        String text = Normalizer.normalize(word, Normalizer.Form.NFC);
        if (text.endsWith("*")) {
            return prefix(scope, start, text.substring(0, text.length() - 1));
        }
        Spellings.warning(text).ifPresent(told -> warnings.add(new QueryWarning(cursor.position(start), told)));
        if (LOWER_OPERATORS.contains(text)) {
            warnings.add(new QueryWarning(
                    cursor.position(start),
                    "`" + text + "` is searched as a word; the operator is written in capitals"));
        }
        return new QueryNode.Word(scope, text);
    }

    private QueryNode prefix(TextScope scope, int start, String text) {
        boolean cut = text.codePoints().anyMatch(TextReader::isCutIntoCharacters);
        if (text.codePointCount(0, text.length()) < (cut ? 1 : SHORTEST_PREFIX)) {
            throw cursor.refuseAt(start, "`" + text + "*`", "at least two letters in front of a *", null);
        }
        if (!ONE_WORD.matcher(text).matches()) {
            throw cursor.refuseAt(start, "a * behind several words", "one word of letters and digits before a *", null);
        }
        if (cut) {
            warnings.add(new QueryWarning(
                    cursor.position(start),
                    "Chinese, Japanese and Korean are matched by characters, so the * changes nothing"));
            return new QueryNode.Word(scope, text);
        }
        return new QueryNode.Prefix(scope, text);
    }

    private void check(int start, String word) {
        char first = word.charAt(0);
        if (first == '*' || first == '?') {
            throw cursor.refuseAt(start, "a wildcard in front", "at least two letters in front of a *", null);
        }
        if (!holdsText(word)) {
            throw cursor.refuseAt(start, "`" + word + "`", "a word; signs alone are not searched", operatorFor(word));
        }
        if ("[]{}+!–—−".indexOf(first) >= 0) {
            String rest = word.substring(1);
            String suggestion = first == '+' ? rest : first == '!' || first >= '–' ? "NOT " + rest : null;
            throw cursor.refuseAt(
                    start, "`" + first + "` in front of a word", "a word, or it between quotation marks", suggestion);
        }
        if (NearReader.NEAR.matcher(word).matches()) {
            throw cursor.refuseAt(start, "`" + word + "`", "NEAR/5 between two words or phrases", "NEAR/5");
        }
        for (int i = 1; i < word.length(); i++) {
            checkSign(start, word, i);
        }
    }

    private void checkSign(int start, String word, int i) {
        char c = word.charAt(i);
        boolean last = i == word.length() - 1;
        boolean inside = !last && isLetterOrDigit(word.codePointAt(i + 1));
        if (c == '*' && !last) {
            throw cursor.refuseAt(start + i, "a * inside a word", "a * only at the end of a word", null);
        }
        if (c == '?' && inside) {
            throw cursor.refuseAt(start + i, "a ? inside a word", "a * at the end of a word, or no sign", null);
        }
        if ((c == '~' || c == '^') && (last || Character.isDigit(word.charAt(i + 1)))) {
            throw cursor.refuseAt(start + i, "`" + c + "` behind a word", "a word without it", word.substring(0, i));
        }
        if (c == ':' && inside && !(Character.isDigit(word.charAt(i - 1)) && Character.isDigit(word.charAt(i + 1)))) {
            throw cursor.refuseAt(
                    start + i, "a colon inside a word", "a field in front of it, or quotation marks around it", null);
        }
    }

    private static @Nullable String operatorFor(String word) {
        return switch (word) {
            case "&&", "&" -> "AND";
            case "||", "|" -> "OR";
            case "!" -> "NOT";
            default -> null;
        };
    }

    private static boolean isCutIntoCharacters(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }

    private static boolean isLetterOrDigit(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean holdsText(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c) || (c > 0xFF && Character.isEmojiPresentation(c))) {
                return true;
            }
        }
        return false;
    }
}
