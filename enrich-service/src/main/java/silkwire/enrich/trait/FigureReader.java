package silkwire.enrich.trait;

import java.util.List;
import java.util.Map;
import silkwire.enrich.text.Document;

/** Reads numbers written in figures, with the powers of ten behind them: 2,5 млн, 2.5 million and 250万 are one. */
final class FigureReader {
    private static final int GROUP = 3;
    private static final int LONGEST = 15;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final double SMALL = 10;
    private static final double LARGE = 100;
    private static final String SEPARATORS = ",. \u00A0\u202F\u066C\u066B'’";
    private static final char ARABIC_DECIMAL = '\u066B';

    /** Beginnings of folded words, with the power of ten they stand for. */
    private static final List<Map.Entry<String, Integer>> POWERS = List.of(
            Map.entry("million", 6),
            Map.entry("млн", 6),
            Map.entry("миллион", 6),
            Map.entry("milyon", 6),
            Map.entry("مليون", 6),
            Map.entry("ميليون", 6),
            Map.entry("milliard", 9),
            Map.entry("billion", 9),
            Map.entry("млрд", 9),
            Map.entry("миллиард", 9),
            Map.entry("milyar", 9),
            Map.entry("مليار", 9),
            Map.entry("ميليارد", 9),
            Map.entry("thousand", 3),
            Map.entry("mille", 3),
            Map.entry("тыс", 3),
            Map.entry("мың", 3),
            Map.entry("миң", 3),
            Map.entry("ming", 3),
            Map.entry("mun", 3),
            Map.entry("bin", 3),
            Map.entry("хазор", 3),
            Map.entry("ҳазор", 3),
            Map.entry("الف", 3),
            Map.entry("هزار", 3),
            Map.entry("万", 4),
            Map.entry("萬", 4),
            Map.entry("亿", 8));

    private static final int WHOLE_WORD = 3;

    private final Document document;
    private int token;

    private FigureReader(Document document) {
        this.document = document;
    }

    static void read(Document document, MarkSet marks) {
        FigureReader reader = new FigureReader(document);
        while (reader.token < document.tokenCount()) {
            if (reader.isFigure(reader.token) && !document.isSkipped(reader.token)) {
                reader.readOne(marks);
            } else {
                reader.token++;
            }
        }
    }

    private void readOne(MarkSet marks) {
        StringBuilder digits = new StringBuilder(word(token++));
        boolean isWhole = true;
        while (isWhole && token < document.tokenCount() && isFigure(token) && isContinued()) {
            String next = word(token);
            char separator = document.text().charAt(document.tokenBegin(token) - 1);
            isWhole = next.length() == GROUP && separator != ARABIC_DECIMAL;
            if (!isWhole && (Character.isSpaceChar(separator) || separator == '\'')) {
                break;
            }
            digits.append(isWhole ? "" : ".").append(next);
            token++;
        }
        if (digits.length() <= LONGEST) {
            add(Double.parseDouble(digits.toString()), marks);
        }
    }

    private void add(double number, MarkSet marks) {
        double scaled = number * Math.pow(10, token < document.tokenCount() ? power(word(token)) : 0);
        boolean isYear = scaled == number && number >= FIRST_YEAR && number < LAST_YEAR;
        if (!isYear) {
            Trait kind = scaled < SMALL ? Trait.DIGIT : scaled < LARGE ? Trait.NUMBER : Trait.LARGE_NUMBER;
            marks.addFigure(kind, scaled);
        }
    }

    private static int power(String word) {
        for (Map.Entry<String, Integer> power : POWERS) {
            String name = power.getKey();
            if (word.equals(name) || (name.length() > WHOLE_WORD && word.startsWith(name))) {
                return power.getValue();
            }
        }
        return 0;
    }

    private boolean isContinued() {
        int end = document.tokenEnd(token - 1);
        return document.tokenBegin(token) == end + 1
                && SEPARATORS.indexOf(document.text().charAt(end)) >= 0;
    }

    private boolean isFigure(int number) {
        for (int i = document.foldedBegin(number); i < document.foldedEnd(number); i++) {
            if (document.foldedAt(i) < '0' || document.foldedAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private String word(int number) {
        return Words.folded(document, number);
    }
}
