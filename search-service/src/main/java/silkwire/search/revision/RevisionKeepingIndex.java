package silkwire.search.revision;

import java.util.ArrayList;
import java.util.List;
import silkwire.search.index.ArticleDocument;
import silkwire.search.index.ArticleIndex;
import silkwire.search.index.IndexAnswer;
import silkwire.search.index.IndexOutcome;

/**
 * Keeps the revision of every article that is written, also of one that comes late. A revision that could not be kept puts
 * its article off, so that both are tried again; writing either twice changes nothing.
 */
public final class RevisionKeepingIndex implements ArticleIndex {
    private final ArticleIndex articles;
    private final RevisionStore revisions;

    /** Writes articles to {@code articles} and their revisions to {@code revisions}. */
    public RevisionKeepingIndex(ArticleIndex articles, RevisionStore revisions) {
        this.articles = articles;
        this.revisions = revisions;
    }

    @Override
    public boolean isKnownToBeEmpty() {
        return articles.isKnownToBeEmpty();
    }

    @Override
    public void beginAnew() {
        articles.beginAnew();
    }

    @Override
    public void takeOver() {
        articles.takeOver();
    }

    @Override
    public IndexAnswer index(List<ArticleDocument> documents) {
        IndexAnswer answer = articles.index(documents);
        return switch (answer) {
            case IndexAnswer.Unsent unsent -> unsent;
            case IndexAnswer.Judged judged -> keep(documents, judged.outcomes());
        };
    }

    private IndexAnswer keep(List<ArticleDocument> documents, List<IndexOutcome> outcomes) {
        List<RevisionDocument> kept = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            if (isSettled(outcomes.get(i))) {
                kept.add(RevisionDocument.of(documents.get(i)));
                places.add(i);
            }
        }
        if (kept.isEmpty()) {
            return new IndexAnswer.Judged(outcomes);
        }
        IndexAnswer answer = revisions.keep(kept);
        return switch (answer) {
            case IndexAnswer.Unsent unsent -> unsent;
            case IndexAnswer.Judged judged -> {
                List<IndexOutcome> all = new ArrayList<>(outcomes);
                for (int i = 0; i < places.size(); i++) {
                    IndexOutcome outcome = judged.outcomes().get(i);
                    if (!isSettled(outcome)) {
                        all.set(places.get(i), outcome);
                    }
                }
                yield new IndexAnswer.Judged(all);
            }
        };
    }

    private static boolean isSettled(IndexOutcome outcome) {
        return switch (outcome) {
            case IndexOutcome.Indexed indexed -> true;
            case IndexOutcome.Repeated repeated -> true;
            case IndexOutcome.Late late -> true;
            case IndexOutcome.Refused refused -> false;
            case IndexOutcome.Deferred deferred -> false;
        };
    }
}
