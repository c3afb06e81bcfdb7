package silkwire.enrich.text;

/** A pattern of a {@link Lexicon} as a path through its trie: folded characters and the signs of endings. */
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
        String name = path(rest.substring(open + 1, close < 0 ? rest.length() : close), language);
        if (language.equals("ar") && lead.isEmpty() && name.startsWith("ال") && name.length() > 3) {
            flags |= Lexicon.ARTICLE;
            name = name.substring(2);
        }
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A pattern needs letters: " + source);
        }
        StringBuilder path = new StringBuilder(lead);
        int leadLength = lead.isEmpty() ? 0 : path.append(gap(lead)).length();
        path.append(name);
        int before = path.length();
        if (!tail.isEmpty()) {
            path.append(gap(tail)).append(tail);
        }
        return new Pattern(path.toString(), flags, leadLength, path.length() - before);
    }

    private static String gap(String neighbour) {
        return Character.isIdeographic(neighbour.charAt(0)) ? "" : " ";
    }

    private static String path(String words, String language) {
        StringBuilder path = new StringBuilder();
        for (String word : words.strip().split(" +")) {
            String folded = Folding.fold(word);
            if (!folded.isEmpty()) {
                path.append(path.isEmpty() ? "" : " ").append(folded);
                path.append(ending(word.charAt(word.length() - 1), language));
            }
        }
        return path.toString();
    }

    private static String ending(char sign, String language) {
        return switch (sign) {
            case '*' -> String.valueOf(Ending.ANY.sign());
            case '_' -> String.valueOf(Ending.ADJECTIVE.sign());
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
