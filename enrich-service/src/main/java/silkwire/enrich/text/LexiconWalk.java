package silkwire.enrich.text;

import silkwire.common.folding.Apostrophes;

/**
 * One pass of a {@link Lexicon} over a document. From each token on it keeps the longest match; one that begins with
 * context waits until its name's first token is reached, and gives way to a longer name there.
 */
final class LexiconWalk {
    private static final Ending[] ENDINGS = Ending.values();
    private static final int SHORTEST_DERIVED = 5;
    private static final long ARABIC = LanguageBits.of("ar");

    private final Lexicon lexicon;
    private final Trie trie;
    private final FirstLetters firstLetters;
    private final Document document;
    private final char[] folded;
    private final boolean[] ends;
    private final int length;
    private final long languages;

    private final LexiconMatch plain;
    private LexiconMatch led;
    private LexiconMatch waiting;
    private int nameStart;
    private boolean article;
    private boolean stripped;
    private boolean derived;

    LexiconWalk(Lexicon lexicon, Trie trie, FirstLetters firstLetters, Document document, long languages) {
        this.lexicon = lexicon;
        this.trie = trie;
        this.firstLetters = firstLetters;
        this.document = document;
        this.folded = document.folded();
        this.ends = document.tokenEnds();
        this.length = document.foldedLength();
        this.languages = languages;
        this.plain = new LexiconMatch(lexicon.unites());
        this.led = new LexiconMatch(lexicon.unites());
        this.waiting = new LexiconMatch(lexicon.unites());
    }

    /** Adds what begins at {@code token} and answers the token to go on with. */
    int findAt(int token, Hits hits) {
        plain.clear(token);
        led.clear(token);
        search(document.foldedBegin(token));
        if (waiting.isFound() && document.foldedBegin(token) >= nameBegin(waiting)) {
            boolean longer = plain.isFound() && nameEnd(plain) > nameEnd(waiting);
            LexiconMatch better = longer ? plain : waiting;
            int next = report(better, token, hits);
            waiting.clear();
            return next;
        }
        if (led.isFound() && !waiting.isFound()) {
            LexiconMatch free = waiting;
            waiting = led;
            led = free;
        }
        if (!plain.isFound()) {
            return token + 1;
        }
        if (waiting.isFound() && nameBegin(waiting) < nameEnd(plain)) {
            waiting.clear();
        }
        return report(plain, token, hits);
    }

    private void search(int start) {
        article = false;
        stripped = false;
        walkFrom(start, start);
        char first = folded[start];
        if (first >= '\u0621' && first <= '\u064A' && (languages & ARABIC) != 0) {
            walkArabic(start, first);
        }
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
        long asked = stripped || article ? languages & ARABIC : languages;
        if (firstLetters.mayBegin(folded, ends, start, length, asked)) {
            walk(Trie.ROOT, start, -1);
        }
    }

    private void walk(int from, int start, int stem) {
        int state = from;
        int at = start;
        while (true) {
            if (at > nameStart && document.endsToken(at)) {
                keep(state, at, stem);
            }
            int endings = trie.endings(state);
            if (endings != 0 && at > nameStart) {
                walkEndings(endings, state, at, stem);
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

    private void walkEndings(int endings, int state, int at, int stem) {
        int end = at;
        while (end < length && !document.endsToken(end)) {
            end++;
        }
        for (Ending ending : ENDINGS) {
            if ((endings & ending.bit()) != 0 && ending.accepts(folded, at, end)) {
                derived = at - nameStart >= SHORTEST_DERIVED && ending.derives(folded, at, end);
                walk(trie.next(state, ending.sign()), end, stem < 0 || end > at ? at : stem);
                derived = false;
            }
        }
    }

    private void keep(int state, int at, int stem) {
        for (int entry = trie.firstEntry(state); entry != Trie.NONE; entry = lexicon.next(entry)) {
            LexiconMatch match = lexicon.lead(entry) == 0 ? plain : led;
            if (at >= match.end() && isAllowed(entry, match, at, stem)) {
                match.offer(entry, nameStart, at, stem);
            }
        }
    }

    private boolean isAllowed(int entry, LexiconMatch match, int at, int stem) {
        long own = lexicon.languages(entry);
        if ((own & languages) == 0 || ((stripped || article) && (own & ARABIC) == 0)) {
            return false;
        }
        if (lexicon.has(entry, Lexicon.ARTICLE) && !article) {
            return false;
        }
        int first = document.origin(nameBegin(entry, match.token(), nameStart));
        char initial = document.text().charAt(first);
        if (lexicon.has(entry, Lexicon.CAPITAL) && !derived && !Character.isUpperCase(initial)) {
            return false;
        }
        if (!lexicon.has(entry, Lexicon.UPPER)) {
            return true;
        }
        int last = nameEnd(entry, match.token(), at);
        return isUpper(first, document.originalEnd(stem < 0 ? last : Math.min(stem, last)));
    }

    private boolean isUpper(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (Character.isLowerCase(document.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private int nameBegin(LexiconMatch match) {
        return nameBegin(match.entry(0), match.token(), match.start());
    }

    private int nameEnd(LexiconMatch match) {
        return nameEnd(match.entry(0), match.token(), match.end());
    }

    private int nameBegin(int entry, int token, int start) {
        int lead = lexicon.lead(entry);
        return lead == 0 ? start : document.foldedBegin(token + lead);
    }

    private int nameEnd(int entry, int token, int end) {
        int tail = lexicon.tail(entry);
        return tail == 0 ? end : document.foldedEnd(lastToken(token, end) - tail);
    }

    /** The last token that begins before the folded character {@code end}. */
    private int lastToken(int token, int end) {
        int last = token;
        while (last + 1 < document.tokenCount() && document.foldedBegin(last + 1) < end) {
            last++;
        }
        return last;
    }

    private int report(LexiconMatch match, int token, Hits hits) {
        int start = nameBegin(match);
        int end = nameEnd(match);
        int last = lastToken(token, end);
        int stop = document.originalEnd(end);
        if (match.stem() > start && match.stem() < end) {
            int stem = document.origin(match.stem() - 1) + 1;
            stop = stem < stop && Apostrophes.is(document.text().charAt(stem)) ? stem : stop;
        }
        int first = match.entry(0);
        hits.add(lexicon.payload(first), token, last, document.origin(start), stop);
        for (int i = 1; i < match.count(); i++) {
            int entry = match.entry(i);
            if (lexicon.lead(entry) == lexicon.lead(first) && lexicon.tail(entry) == lexicon.tail(first)) {
                hits.addAlternative(lexicon.payload(entry));
            }
        }
        return last + 1;
    }
}
