package silkwire.enrich.stance;

import silkwire.enrich.text.Document;

/** The clauses of a text, told apart by commas, semicolons, colons, dashes and brackets between tokens. */
final class Clauses {
    private static final String BREAKS = ",;:،؛，；：、—–()（）";

    private final int[] clauses;

    Clauses(Document document) {
        clauses = new int[document.tokenCount()];
        for (int token = 1; token < clauses.length; token++) {
            boolean broken = false;
            for (int i = document.tokenEnd(token - 1); i < document.tokenBegin(token); i++) {
                broken |= BREAKS.indexOf(document.text().charAt(i)) >= 0;
            }
            clauses[token] = clauses[token - 1] + (broken ? 1 : 0);
        }
    }

    /** How many breaks stand between two tokens. */
    int between(int token, int other) {
        return Math.abs(clauses[token] - clauses[other]);
    }
}
