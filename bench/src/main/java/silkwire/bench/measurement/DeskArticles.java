package silkwire.bench.measurement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import silkwire.bench.article.ArticleMix;
import silkwire.bench.article.GeneratedArticle;

/** Articles of which each is for one of several desks, in turn: it carries the desk's tag. */
record DeskArticles(List<String> tags, List<ArticleMix> mixes) {
    /** Copies the lists. */
    DeskArticles {
        tags = List.copyOf(tags);
        mixes = List.copyOf(mixes);
    }

    /** Whose tags begin with {@code tag}; the articles of all desks differ. */
    static DeskArticles of(int desks, String tag, long seed) {
        List<String> tags = new ArrayList<>();
        List<ArticleMix> mixes = new ArrayList<>();
        for (int desk = 0; desk < desks; desk++) {
            String own = tag + "d" + desk;
            tags.add(own);
            mixes.add(ArticleMix.packaged(own, seed + desk));
        }
        return new DeskArticles(tags, mixes);
    }

    GeneratedArticle article(int number, Instant publishedAt) {
        return mixes.get(number % mixes.size()).article(number, publishedAt);
    }

    /** One that is a story of its own. */
    GeneratedArticle singular(int number, Instant publishedAt) {
        return mixes.get(number % mixes.size()).singular(number, publishedAt);
    }

    String tag(int number) {
        return tags.get(number % tags.size());
    }
}
