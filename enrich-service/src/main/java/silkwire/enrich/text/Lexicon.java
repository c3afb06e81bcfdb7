package silkwire.enrich.text;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Patterns over folded text in one automaton, found leftmost and longest. A pattern is words, each perhaps followed by
 * an ending, with signs before it:
 *
 * <ul>
 *   <li>{@code word*} any ending, {@code word~} the endings of the pattern's language (Slavic cases, Turkic chains,
 *       Persian and Tajik plurals, Arabic nisba), {@code word_} Slavic adjective endings, {@code word+} those of Slavic
 *       nouns in -а and -я
 *   <li>{@code ^} the first letter must be a capital, {@code !} all letters must be
 *   <li>{@code before{name}after} context that must be there, is no part of the name, and may itself be a name
 * </ul>
 *
 * In Arabic text the clitics و ف ب ل ك may stand before a word and stay outside the name, the article may stand before
 * a pattern and belongs to it; a pattern that begins with ال asks for the article.
 */
public final class Lexicon {
    static final int CAPITAL = 1;
    static final int UPPER = 2;
    static final int ARTICLE = 4;

    private static final int FEW = 64;

    private final boolean unites;
    private final FirstLetters firstLetters;
    private @Nullable TrieBuilder builder;
    private volatile @Nullable Trie packed;
    private long[] languages = new long[256];
    private int[] payloads = new int[256];
    private int[] chain = new int[256];
    private byte[] flags = new byte[256];
    private byte[] leads = new byte[256];
    private byte[] tails = new byte[256];
    private int size;

    /** An empty lexicon; fill it before anything is looked for. */
    public Lexicon() {
        this(FEW);
    }

    /** An empty lexicon for about so many patterns. */
    public Lexicon(int patterns) {
        this(patterns, false);
    }

    private Lexicon(int patterns, boolean unites) {
        this.unites = unites;
        builder = new TrieBuilder(patterns);
        firstLetters = new FirstLetters(patterns);
    }

    /**
     * An empty lexicon in which all patterns that match the same words count; else the one of which the least is an
     * ending outdoes the others.
     */
    public static Lexicon uniting(int patterns) {
        return new Lexicon(patterns, true);
    }

    /**
     * Adds a pattern.
     *
     * @param languages the languages it belongs to, as {@link LanguageBits}
     * @param payload what a hit reports
     */
    public void add(String pattern, String language, long languages, int payload) {
        TrieBuilder trie = builder;
        if (trie == null) {
            throw new IllegalStateException("The lexicon is in use; " + pattern + " comes too late");
        }
        Pattern parsed = Pattern.parse(pattern, language);
        int state = Trie.ROOT;
        for (int i = 0; i < parsed.path().length(); i++) {
            state = trie.extend(state, parsed.path().charAt(i));
        }
        firstLetters.add(parsed.path(), languages);
        grow();
        this.languages[size] = languages;
        payloads[size] = payload;
        flags[size] = (byte) parsed.flags();
        leads[size] = (byte) parsed.lead();
        tails[size] = (byte) parsed.tail();
        chain[size] = trie.firstEntry(state);
        trie.setFirstEntry(state, size++);
    }

    /** How many patterns there are. */
    public int size() {
        return size;
    }

    /** Everything found in {@code document} that belongs to one of {@code languages} (a set of {@link LanguageBits}). */
    public Hits find(Document document, long languages) {
        Hits hits = new Hits();
        Trie trie = packed;
        LexiconWalk walk = new LexiconWalk(this, trie == null ? pack() : trie, firstLetters, document, languages);
        for (int token = 0; token < document.tokenCount(); ) {
            token = document.isSkipped(token) ? token + 1 : walk.findAt(token, hits);
        }
        return hits;
    }

    boolean unites() {
        return unites;
    }

    private synchronized Trie pack() {
        Trie trie = packed;
        if (trie == null && builder != null) {
            trie = new Trie(builder);
            packed = trie;
            builder = null;
        }
        return Objects.requireNonNull(trie);
    }

    int payload(int entry) {
        return payloads[entry];
    }

    int next(int entry) {
        return chain[entry];
    }

    long languages(int entry) {
        return languages[entry];
    }

    boolean has(int entry, int flag) {
        return (flags[entry] & flag) != 0;
    }

    int lead(int entry) {
        return leads[entry];
    }

    int tail(int entry) {
        return tails[entry];
    }

    private void grow() {
        if (size == payloads.length) {
            languages = Arrays.copyOf(languages, size * 2);
            payloads = Arrays.copyOf(payloads, size * 2);
            chain = Arrays.copyOf(chain, size * 2);
            flags = Arrays.copyOf(flags, size * 2);
            leads = Arrays.copyOf(leads, size * 2);
            tails = Arrays.copyOf(tails, size * 2);
        }
    }
}
