package silkwire.enrich.text;

/** One pass of a {@link Lexicon} over a document; keeps the longest hit from each token on. */
final class LexiconWalk {
    private static final Ending[] ENDINGS = Ending.values();
    private static final long ARABIC = LanguageBits.of("ar");

    private final Lexicon lexicon;
    private final Trie trie;
    private final Document document;
    private final char[] folded;
    private final int length;
    private final long languages;

    private int nameStart;
    private boolean article;
    private boolean stripped;
    private int firstEntry;
    private int bestStart;
    private int bestEnd;
    private int bestStem;

    LexiconWalk(Lexicon lexicon, Trie trie, Document document, long languages) {
        this.lexicon = lexicon;
        this.trie = trie;
        this.document = document;
        this.folded = document.folded();
        this.length = document.foldedLength();
        this.languages = languages;
    }

    /** Adds what begins at {@code token} and answers the token to go on with. */
    int findAt(int token, Hits hits) {
        int start = document.foldedBegin(token);
        firstEntry = Trie.NONE;
        bestEnd = start;
        article = false;
        stripped = false;
        walkFrom(start, start);
        char first = folded[start];
        if (first >= '\u0621' && first <= '\u064A') {
            walkArabic(start, first);
        }
        return firstEntry == Trie.NONE ? token + 1 : report(token, hits);
    }

    private void walkArabic(int start, char first) {
        walkArticle(start);
        int at = start;
        if (first == 'و' || first == 'ف') {
            at = start + 1;
            walkStripped(at);
        }
        if (at + 2 < length && (folded[at] == 'ب' || folded[at] == 'ل' || folded[at] == 'ك')) {
            walkStripped(at + 1);
        }
    }

    private void walkStripped(int start) {
        if (start + 1 < length && !document.endsToken(start + 1)) {
            stripped = true;
            walkFrom(start, start);
            walkArticle(start);
        }
    }

    private void walkArticle(int start) {
        boolean definite =
                start + 3 < length && folded[start + 1] == 'ل' && (folded[start] == 'ا' || folded[start] == 'ل');
        if (definite) {
            article = true;
            walkFrom(start, start + 2);
            article = false;
        }
    }

    private void walkFrom(int name, int start) {
        nameStart = name;
        walk(Trie.ROOT, start, -1);
    }

    private void walk(int from, int start, int stem) {
        int state = from;
        int at = start;
        while (true) {
            if (at > nameStart && document.endsToken(at)) {
                keep(state, at, stem);
            }
            if (trie.isStem(state)) {
                walkEndings(state, at, stem);
            }
            if (at >= length) {
                return;
            }
            state = trie.next(state, folded[at]);
            if (state == Trie.NONE) {
                return;
            }
            at++;
        }
    }

    private void walkEndings(int state, int at, int stem) {
        if (at == nameStart) {
            return;
        }
        int end = at;
        while (end < length && !document.endsToken(end)) {
            end++;
        }
        for (Ending ending : ENDINGS) {
            int next = trie.next(state, ending.sign());
            if (next != Trie.NONE && ending.accepts(folded, at, end)) {
                walk(next, end, stem < 0 || end > at ? at : stem);
            }
        }
    }

    private void keep(int state, int at, int stem) {
        for (int entry = trie.firstEntry(state); entry != Trie.NONE; entry = lexicon.next(entry)) {
            if (at > bestEnd && isAllowed(entry, at)) {
                firstEntry = entry;
                bestEnd = at;
                bestStart = nameStart;
                bestStem = stem;
            }
        }
    }

    private boolean isAllowed(int entry, int at) {
        long own = lexicon.languages(entry);
        if ((own & languages) == 0 || ((stripped || article) && (own & ARABIC) == 0)) {
            return false;
        }
        if (lexicon.has(entry, Lexicon.ARTICLE) && !article) {
            return false;
        }
        int first = document.origin(nameStart + lexicon.lead(entry));
        char initial = document.text().charAt(first);
        if (lexicon.has(entry, Lexicon.CAPITAL) && !Character.isUpperCase(initial)) {
            return false;
        }
        return !lexicon.has(entry, Lexicon.UPPER) || isUpper(first, document.originalEnd(at));
    }

    private boolean isUpper(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (Character.isLowerCase(document.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private int report(int token, Hits hits) {
        int start = bestStart + lexicon.lead(firstEntry);
        int end = bestEnd - lexicon.tail(firstEntry);
        int last = token;
        while (last + 1 < document.tokenCount() && document.foldedBegin(last + 1) < bestEnd) {
            last++;
        }
        int stop = document.originalEnd(end);
        if (bestStem > start && bestStem < end) {
            int stem = document.origin(bestStem - 1) + 1;
            stop = stem < stop && Apostrophes.is(document.text().charAt(stem)) ? stem : stop;
        }
        int firstToken = lexicon.lead(firstEntry) == 0 ? token : document.tokenAt(document.origin(start));
        hits.add(lexicon.payload(firstEntry), firstToken, last, document.origin(start), stop);
        return last + 1;
    }
}
