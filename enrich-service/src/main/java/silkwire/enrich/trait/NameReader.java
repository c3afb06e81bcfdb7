package silkwire.enrich.trait;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import silkwire.enrich.country.PlaceMention;
import silkwire.enrich.country.Places;
import silkwire.enrich.text.Document;

/**
 * Reads how the names of a text sound: capitalised words; where a script has no capitals, words that are not common ones;
 * in Chinese, runs of the characters that foreign names are written with. Names of countries and peoples are left out, as
 * they are traits of their own.
 */
final class NameReader {
    private static final int SHORT = 3;
    private static final int LONG = 5;
    private static final int PART = 4;
    private static final int FEWEST_CHARACTERS = 2;
    private static final int MOST_READINGS = 8;
    private static final String ARTICLE = "ال";
    private static final String MARKED = "şçžč";
    private static final char DOT = '·';

    private final Document document;
    private final String language;
    private final CommonWords common;
    private final MarkSet marks;
    private final BitSet countries = new BitSet();
    private int uncasedWords;
    private String previous = "";

    NameReader(Document document, String language, Places places, CommonWords common, MarkSet marks) {
        this.document = document;
        this.language = language;
        this.common = common;
        this.marks = marks;
        for (PlaceMention mention : places.mentions()) {
            boolean isName = switch (mention.place().kind()) {
                case NAME, ADJECTIVE, DEMONYM, METONYM -> true;
                default -> mention.place().isOrganisation();
            };
            if (isName) {
                countries.set(mention.firstToken(), mention.lastToken() + 1);
            }
        }
    }

    void read() {
        for (int token = 0; token < document.tokenCount(); token++) {
            char first = document.foldedAt(document.foldedBegin(token));
            if (document.isSkipped(token) || countries.get(token)) {
                previous = "";
            } else if (NameSound.isChinese(first)) {
                token = readChinese(token) - 1;
                previous = "";
            } else {
                readWord(token);
            }
        }
    }

    /** Whether most of the text is in a script without capitals. */
    boolean isUncased() {
        return 2 * uncasedWords > document.tokenCount();
    }

    private void readWord(int token) {
        char original = document.text().charAt(document.tokenBegin(token));
        boolean isUncased = original >= '\u0600' && original <= '\u06FF';
        uncasedWords += isUncased ? 1 : 0;
        String sound = isUncased || Character.isUpperCase(original) ? sound(token, isUncased) : "";
        if (sound.length() < FEWEST_CHARACTERS) {
            previous = "";
            return;
        }
        boolean isFirst = token == 0 || document.sentenceOf(token) != document.sentenceOf(token - 1);
        if (isUncased || !isFirst || sound.length() >= LONG) {
            add(sound);
        }
        if (!previous.isEmpty()) {
            marks.addName(Trait.FULL_NAME, part(previous) + '.' + part(sound));
        }
        previous = sound;
    }

    /** The sound of a token, empty where it is a common word. */
    private String sound(int token, boolean isUncased) {
        String word = Words.folded(document, token);
        if (isUncased) {
            boolean hasArticle = word.startsWith(ARTICLE) && word.length() > PART;
            return common.has(word) ? "" : NameSound.of(hasArticle ? word.substring(ARTICLE.length()) : word, language);
        }
        StringBuilder spelt = new StringBuilder(word);
        int begin = document.tokenBegin(token);
        for (int i = 0; i < word.length() && document.tokenEnd(token) - begin == word.length(); i++) {
            char original = Character.toLowerCase(document.text().charAt(begin + i));
            if (MARKED.indexOf(original) >= 0) {
                spelt.setCharAt(i, original);
            }
        }
        return NameSound.of(spelt, language);
    }

    private void add(String sound) {
        if (sound.length() >= SHORT) {
            Trait kind =
                    sound.length() == SHORT ? Trait.SHORT_NAME : sound.length() < LONG ? Trait.NAME : Trait.LONG_NAME;
            marks.addName(kind, sound.substring(0, Math.min(LONG, sound.length())));
        }
    }

    private static String part(String sound) {
        return sound.substring(0, Math.min(PART, sound.length()));
    }

    /** Reads a run of characters that begins at {@code from}; answers the token after it. */
    private int readChinese(int from) {
        int begin = from;
        int end = from;
        while (end < document.tokenCount() && continues(from, end)) {
            if (end > begin && gap(end) == DOT) {
                addChinese(begin, end);
                begin = end;
            }
            end++;
        }
        if (end - from >= FEWEST_CHARACTERS) {
            addChinese(begin, end);
        }
        return end;
    }

    private boolean continues(int from, int token) {
        boolean isJoined =
                token == from || document.tokenBegin(token) == document.tokenEnd(token - 1) || gap(token) == DOT;
        return isJoined
                && !countries.get(token)
                && !document.isSkipped(token)
                && NameSound.isChinese(document.foldedAt(document.foldedBegin(token)));
    }

    private char gap(int token) {
        int before = document.tokenBegin(token) - 1;
        return before == document.tokenEnd(token - 1) ? document.text().charAt(before) : ' ';
    }

    /** A name may begin with the second character: 在 and the like are written with them too. */
    private void addChinese(int begin, int end) {
        for (int first = begin; first < Math.min(begin + 2, end); first++) {
            List<StringBuilder> readings = new ArrayList<>(List.of(new StringBuilder()));
            for (int token = first; token < end; token++) {
                String sound = NameSound.ofChinese(document.foldedAt(document.foldedBegin(token)));
                if (sound.indexOf('l') >= 0 && readings.size() < MOST_READINGS) {
                    List<StringBuilder> others = new ArrayList<>(
                            readings.stream().map(StringBuilder::new).toList());
                    others.forEach(reading -> append(reading, sound.replace('l', 'r')));
                    readings.forEach(reading -> append(reading, sound));
                    readings.addAll(others);
                } else {
                    readings.forEach(reading -> append(reading, sound));
                }
            }
            readings.forEach(reading -> add(reading.toString()));
        }
    }

    private static void append(StringBuilder reading, String sound) {
        for (int i = 0; i < sound.length(); i++) {
            NameSound.append(reading, sound.charAt(i));
        }
    }
}
