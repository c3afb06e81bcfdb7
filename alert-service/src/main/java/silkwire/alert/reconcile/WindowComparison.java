package silkwire.alert.reconcile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import silkwire.alert.match.MatchLog;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.lucene.IndexedArticles;

/**
 * Puts all that was pushed in a window before the rules: as it stands in the index, and what does not stand there as it was
 * pushed, as the topic has it.
 */
final class WindowComparison {
    /** Asked for by their ids at once. */
    private static final int ASKED_AT_ONCE = 500;

    private static final int MOST_ARTICLES = 10_000;
    private static final int MOST_CHARACTERS = 32 << 20;

    private final Pushes pushes = new Pushes();
    private final PlainRules rules;
    private final ThreadJudge judge;
    private final SearchTrial search;
    private final MatchLog late;
    private long index;
    private long unknown;
    private long compared;
    private long absent;

    WindowComparison(PlainRules rules, ThreadJudge judge, SearchTrial search, MatchLog late) {
        this.rules = rules;
        this.judge = judge;
        this.search = search;
        this.late = late;
    }

    /** Compares the articles of the stretch with those of the index. */
    Coverage compare(Window window, PushedArticles topic, Stretch stretch, IndexSnapshot snapshot) {
        topic.read(stretch, pushes::add);
        snapshot.received(window, articles -> indexed(articles, true));
        List<String> elsewhere = pushes.notMet();
        for (int i = 0; i < elsewhere.size(); i += ASKED_AT_ONCE) {
            List<String> asked = elsewhere.subList(i, Math.min(elsewhere.size(), i + ASKED_AT_ONCE));
            indexed(snapshot.find(asked), false);
        }
        absent = pushes.notMet().size();
        if (!pushes.isEmpty()) {
            Portions portions = new Portions(this::asPushed);
            topic.read(stretch, article -> {
                if (Pushes.mayMatch(article) && pushes.take(article)) {
                    portions.add(article);
                }
            });
            portions.flush();
        }
        return new Coverage(pushes.size(), index, compared - index - absent, absent, compared, unknown);
    }

    /** Articles as the index has them; of those that were received in the window the search engine is asked, too. */
    private void indexed(List<ArticleEnriched> articles, boolean ofWindow) {
        BitSet same = new BitSet(articles.size());
        for (int place = 0; place < articles.size(); place++) {
            Pushes.Met met = pushes.meet(articles.get(place));
            same.set(place, met == Pushes.Met.SAME);
            unknown += met == Pushes.Met.UNKNOWN ? 1 : 0;
        }
        index += same.cardinality();
        try (IndexedArticles inMemory = IndexedArticles.of(articles)) {
            if (ofWindow) {
                search.count(inMemory);
            }
            run(inMemory, articles, same);
        }
    }

    private void asPushed(List<ArticleEnriched> articles) {
        BitSet all = new BitSet(articles.size());
        all.set(0, articles.size());
        try (IndexedArticles inMemory = IndexedArticles.of(articles)) {
            run(inMemory, articles, all);
        }
    }

    private void run(IndexedArticles inMemory, List<ArticleEnriched> articles, BitSet wanted) {
        compared += wanted.cardinality();
        rules.run(
                inMemory,
                articles,
                wanted,
                (rule, isEarlier, article) -> judge.judge(rule, isEarlier, article, pushes.standing(article.id())));
        late.append(judge.takeLate()).ifPresent(reason -> {
            throw new IllegalStateException("What was missed cannot be told late now: " + reason);
        });
    }

    /** Gathers articles into portions that fit into memory. */
    static final class Portions {
        private final Consumer<List<ArticleEnriched>> taker;
        private List<ArticleEnriched> portion = new ArrayList<>();
        private long characters;

        Portions(Consumer<List<ArticleEnriched>> taker) {
            this.taker = taker;
        }

        void add(ArticleEnriched article) {
            portion.add(article);
            characters += article.title().length() + article.body().length();
            if (portion.size() >= MOST_ARTICLES || characters >= MOST_CHARACTERS) {
                flush();
            }
        }

        void flush() {
            if (!portion.isEmpty()) {
                taker.accept(portion);
                portion = new ArrayList<>();
                characters = 0;
            }
        }
    }
}
