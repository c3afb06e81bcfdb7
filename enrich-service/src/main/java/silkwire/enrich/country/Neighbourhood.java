package silkwire.enrich.country;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import silkwire.common.folding.Apostrophes;
import silkwire.enrich.text.Document;

/** What stands right before and after a name in one text: capitals, commas, links to another name. */
final class Neighbourhood {
    /** No token. */
    static final int NONE = -1;

    private static final String OPENING = "«\"“„‹";
    private static final String CLOSING = "»\"”“›";
    private static final Pattern WHERE = Pattern.compile("[dt][ae](n|ki\\p{L}*)?(?!\\p{L})");
    private static final int LONGEST_LINK = 8;
    private static final int BEGINNING = 5;
    private static final Set<String> LINKS = Set.of(
            "", "-", "–", "/", "and", "or", "и", "или", "و", "أو", "et", "ou", "ve", "veya", "va", "ва", "yoki", "және",
            "мен", "жана", "менен", "we", "یا", "和", "与", "及", "或");

    private final Document document;

    Neighbourhood(Document document) {
        this.document = document;
    }

    /** Whether a capitalised word stands beside the name. */
    boolean isBesideCapital(Naming naming) {
        return isCapitalised(naming.lastToken(), 1) || isCapitalised(naming.firstToken(), -1);
    }

    /** The letters that a name keeps in all its cases: a person once named in full is named by them again. */
    String beginningOf(Naming naming) {
        return document.text().substring(naming.begin(), Math.min(naming.end(), naming.begin() + BEGINNING));
    }

    /** The capitalised word joined to the name by a hyphen, or {@link #NONE}. */
    int joinedToken(Naming naming) {
        String text = document.text();
        boolean joinsBefore = naming.begin() > 0 && text.charAt(naming.begin() - 1) == '-';
        if (!joinsBefore && (naming.end() == text.length() || text.charAt(naming.end()) != '-')) {
            return NONE;
        }
        int before = naming.firstToken() - 1;
        if (before >= 0 && isHyphen(document.tokenEnd(before), naming.begin()) && isCapital(before)) {
            return before;
        }
        int after = naming.lastToken() + 1;
        boolean joined =
                after < document.tokenCount() && isHyphen(naming.end(), document.tokenBegin(after)) && isCapital(after);
        return joined ? after : NONE;
    }

    private boolean isHyphen(int end, int begin) {
        return begin == end + 1 && document.text().charAt(end) == '-';
    }

    private boolean isCapital(int token) {
        return Character.isUpperCase(document.text().charAt(document.tokenBegin(token)));
    }

    /** Whether the name alone stands in quotation marks, as the title of a club, a band or a hotel does. */
    boolean isTitle(Naming naming) {
        String text = document.text();
        return naming.begin() > 0
                && naming.end() < text.length()
                && OPENING.indexOf(text.charAt(naming.begin() - 1)) >= 0
                && CLOSING.indexOf(text.charAt(naming.end())) >= 0;
    }

    /** Whether it is where something is or comes from, in the Turkish way of writing names: "Ordu'da", "Van'dan", "Kaş'taki". */
    boolean isWhere(Naming naming) {
        String text = document.text();
        int end = naming.end();
        return end < text.length()
                && Apostrophes.is(text.charAt(end))
                && WHERE.matcher(text).region(end + 1, text.length()).lookingAt();
    }

    /** Whether it is written with a Cyrillic capital, as an adjective only is that is a name: Варшавское шоссе. */
    boolean isCyrillicCapital(Naming naming) {
        char initial = document.text().charAt(naming.begin());
        return Character.isUpperCase(initial)
                && Character.UnicodeScript.of(initial) == Character.UnicodeScript.CYRILLIC;
    }

    /** Whether two names follow each other as in a list: "Mali and Niger". */
    boolean isListed(@Nullable Naming left, @Nullable Naming right) {
        if (left == null || right == null || !isNear(left.end(), right.begin())) {
            return false;
        }
        String between = document.text().substring(left.end(), right.begin());
        return LINKS.contains(between.replaceAll("[,،、]", "").strip());
    }

    /** Whether only a comma stands between: "Paris, Texas". */
    boolean isBehindComma(Naming left, Naming right) {
        return isNear(left.end(), right.begin())
                && document.text().substring(left.end(), right.begin()).strip().equals(",");
    }

    /** Whether the name follows a comma and a capitalised word: "Elbow Lake, Minn." */
    boolean isBehindPlace(Naming naming) {
        int before = naming.firstToken() - 1;
        if (before < 0 || !isNear(document.tokenEnd(before), naming.begin())) {
            return false;
        }
        String between = document.text().substring(document.tokenEnd(before), naming.begin());
        return between.strip().equals(",")
                && Character.isUpperCase(document.text().charAt(document.tokenBegin(before)));
    }

    /** Whether the token beside {@code token} is capitalised, with nothing but blanks between. */
    boolean isName(int token, int step) {
        int neighbour = token + step;
        return neighbour >= 0
                && neighbour < document.tokenCount()
                && document.text()
                        .substring(
                                document.tokenEnd(Math.min(token, neighbour)),
                                document.tokenBegin(Math.max(token, neighbour)))
                        .isBlank()
                && isCapital(neighbour);
    }

    /** Whether the token beside {@code token} is capitalised, with nothing but blanks between; not a sentence's first. */
    boolean isCapitalised(int token, int step) {
        int neighbour = token + step;
        if (neighbour < 0
                || neighbour >= document.tokenCount()
                || document.sentenceOf(neighbour) != document.sentenceOf(token)) {
            return false;
        }
        int left = document.tokenEnd(Math.min(token, neighbour));
        int right = document.tokenBegin(Math.max(token, neighbour));
        boolean adjacent = document.text().substring(left, right).isBlank();
        boolean first =
                step < 0 && document.sentenceBegin(document.sentenceOf(token)) >= document.tokenBegin(neighbour);
        return adjacent && !first && Character.isUpperCase(document.text().charAt(document.tokenBegin(neighbour)));
    }

    private static boolean isNear(int end, int begin) {
        return begin > end && begin - end <= LONGEST_LINK;
    }
}
