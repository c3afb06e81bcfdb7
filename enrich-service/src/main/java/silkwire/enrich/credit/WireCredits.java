package silkwire.enrich.credit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import silkwire.common.table.ResourceTable;

/**
 * Finds the agency that a text is credited to: in the byline; at its beginning, in brackets or before a dash, a stop or 电
 * ("LONDON (Reuters) –", "МОСКВА, 22 ноя – РИА Новости.", "新华社北京11月22日电"); at its end, in brackets, behind © or a word for
 * source, or alone on the last line. An agency that is only quoted ("Reuters reported") is no credit. Thread-safe.
 */
public final class WireCredits {
    private static final int HEAD = 120;
    private static final int TAIL = 160;
    private static final String OPENING = "([/（【«©";
    private static final String CLOSING = ")]/）】»";
    private static final String DASHES = "-–—―";
    private static final List<String> SOURCES = List.of(
            "source",
            "sources",
            "источник",
            "по материалам",
            "المصدر",
            "منبع",
            "дереккөз",
            "булак",
            "kaynak",
            "manba",
            "сарчашма",
            "çeşme",
            "来源",
            "©",
            "reporting by");

    private final List<Name> names = new ArrayList<>();

    private record Name(String wire, String name) {}

    /** Loads the table of agencies. */
    public WireCredits() {
        for (String[] line : ResourceTable.read(WireCredits.class, "wires.tsv")) {
            Arrays.stream(line[1].split("\\|")).forEach(name -> names.add(new Name(line[0], name)));
        }
    }

    /** The id of the agency, or null. */
    public @Nullable String of(List<String> byline, String body) {
        String head = lower(body.substring(0, Math.min(HEAD, body.length())));
        String tail = lower(body.substring(Math.max(0, body.length() - TAIL)).strip());
        String authors = lower(String.join("\n", byline));
        for (Name name : names) {
            if (isNamed(authors, name.name()) || isDateline(head, name.name()) || isSignature(tail, name.name())) {
                return name.wire();
            }
        }
        return null;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static boolean isNamed(String text, String name) {
        return find(text, name, 0) >= 0;
    }

    private static boolean isDateline(String head, String name) {
        for (int at = find(head, name, 0); at >= 0; at = find(head, name, at + 1)) {
            int end = at + name.length();
            boolean isLatest = head.indexOf('电', end) >= 0 && head.indexOf('。') > head.indexOf('电', end);
            if (isBracketed(head, at, end) || isClosed(head, end) || isLatest) {
                return true;
            }
        }
        return false;
    }

    /** Whether a dash or a stop follows at once. */
    private static boolean isClosed(String head, int end) {
        String rest = head.substring(end).stripLeading();
        return !rest.isEmpty() && (DASHES.indexOf(rest.charAt(0)) >= 0 || rest.charAt(0) == '.');
    }

    private static boolean isSignature(String tail, String name) {
        String line = tail.substring(tail.lastIndexOf('\n') + 1).strip();
        for (int at = find(tail, name, 0); at >= 0; at = find(tail, name, at + 1)) {
            String before = tail.substring(0, at).stripTrailing();
            String bare = before.endsWith(":") || before.endsWith("：")
                    ? before.substring(0, before.length() - 1).stripTrailing()
                    : before;
            boolean isLast = tail.length() - at - name.length() <= 2;
            if ((isLast && isBracketed(tail, at, at + name.length()))
                    || SOURCES.stream().anyMatch(bare::endsWith)) {
                return true;
            }
        }
        return line.equals(name) || line.equals(name + ".");
    }

    private static boolean isBracketed(String text, int begin, int end) {
        return begin > 0
                && end < text.length()
                && OPENING.indexOf(text.charAt(begin - 1)) >= 0
                && CLOSING.indexOf(text.charAt(end)) >= 0;
    }

    /** Where a name stands that no letter of its own script's words goes before or after. */
    private static int find(String text, String name, int from) {
        for (int at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + 1)) {
            boolean isIdeographic = Character.isIdeographic(name.charAt(0));
            int end = at + name.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (isIdeographic || (begins && ends)) {
                return at;
            }
        }
        return -1;
    }
}
