package silkwire.enrich.text;

import silkwire.common.folding.Folding;

/**
 * A pattern of a {@link Lexicon} as a path through its trie: folded characters and the signs of endings, the first
 * {@code lead} and the last {@code tail} tokens of which are context.
 */
record Pattern(String path, int flags, int lead, int tail) {

    static Pattern parse(String source, String language) {
        int flags = 0;
        String rest = source.strip();
        while (!rest.isEmpty() && (rest.charAt(0) == '^' || rest.charAt(0) == '!')) {
            flags |= rest.charAt(0) == '^' ? Lexicon.CAPITAL : Lexicon.UPPER;
            rest = rest.substring(1);
        }
        int open = rest.indexOf('{');
        int close = rest.indexOf('}');
        String lead = open < 0 ? "" : path(rest.substring(0, open), language);
        String tail = close < 0 ? "" : path(rest.substring(close + 1), language);
        String words = rest.substring(open + 1, close < 0 ? rest.length() : close);
        String name = path((flags & Lexicon.CAPITAL) == 0 ? words : capitalised(words), language);
        if (language.equals("ar") && lead.isEmpty() && name.startsWith("ال") && name.length() > 3) {
            flags |= Lexicon.ARTICLE;
            name = name.substring(2);
        }
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A pattern needs letters: " + source);
        }
        String path = (lead.isEmpty() ? "" : lead + gap(lead)) + name + (tail.isEmpty() ? "" : gap(tail) + tail);
        return new Pattern(path, flags, tokens(lead), tokens(tail));
    }

    /** How many tokens the words are: a word each, or an ideograph. */
    private static int tokens(String words) {
        int tokens = 0;
        for (int i = 0; i < words.length(); i++) {
            boolean begins = i == 0 || words.charAt(i - 1) == ' ' || Character.isIdeographic(words.charAt(i - 1));
            tokens += begins && Ending.bitOf(words.charAt(i)) == 0 ? 1 : 0;
        }
        return tokens;
    }

    /** The words as a text has them that begins with a capital: folding reads an apostrophe by that. */
    private static String capitalised(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String gap(String neighbour) {
        return Character.isIdeographic(neighbour.charAt(0)) ? "" : " ";
    }

    private static String path(String words, String language) {
        StringBuilder path = new StringBuilder();
        for (int begin = 0; begin < words.length(); ) {
            int blank = words.indexOf(' ', begin);
            int end = blank < 0 ? words.length() : blank;
            String folded = end == begin ? "" : Folding.fold(words.substring(begin, end));
            if (!folded.isEmpty()) {
                path.append(path.isEmpty() ? "" : " ").append(folded);
                path.append(ending(words.charAt(end - 1), language));
            }
            begin = end + 1;
        }
        return path.toString();
    }

    private static String ending(char sign, String language) {
        return switch (sign) {
            case '*' -> String.valueOf(Ending.ANY.sign());
            case '_' -> String.valueOf(Ending.ADJECTIVE.sign());
            case '+' -> String.valueOf(Ending.FEMININE.sign());
            case '~' -> inflection(language);
            default -> "";
        };
    }

    private static String inflection(String language) {
        Ending ending = switch (language) {
            case "ru", "uk", "be", "bg" -> Ending.SLAVIC;
            case "kk", "ky", "uz", "tk", "tr", "az", "tt", "ba", "ug" -> Ending.TURKIC;
            case "tg", "fa", "ps", "ur", "ku", "ckb" -> Ending.PERSIAN;
            case "ar" -> Ending.NISBA;
            default -> null;
        };
        return ending == null ? "" : String.valueOf(ending.sign());
    }
}
