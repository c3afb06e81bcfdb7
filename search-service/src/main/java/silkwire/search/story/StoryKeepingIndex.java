package silkwire.search.story;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import silkwire.search.index.ArticleDocument;
import silkwire.search.index.ArticleIndex;
import silkwire.search.index.IndexAnswer;
import silkwire.search.index.IndexOutcome;

/** Writes articles and has their stories counted; also those of repeats, which a crash may have left uncounted. */
public final class StoryKeepingIndex implements ArticleIndex {
    private final ArticleIndex index;
    private final StoryKeeper keeper;
    private final Clock clock;

    /** Writes into {@code index}. */
    public StoryKeepingIndex(ArticleIndex index, StoryKeeper keeper, Clock clock) {
        this.index = index;
        this.keeper = keeper;
        this.clock = clock;
    }

    @Override
    public IndexAnswer index(List<ArticleDocument> documents) {
        IndexAnswer answer = index.index(documents);
        if (answer instanceof IndexAnswer.Judged judged) {
            Instant now = clock.instant();
            List<StoryTouch> touches = new ArrayList<>();
            for (int i = 0; i < documents.size(); i++) {
                ArticleDocument document = documents.get(i);
                String story = document.json().path("story").path("id").asString("");
                if (!story.isEmpty() && stands(judged.outcomes().get(i))) {
                    touches.add(new StoryTouch(story, document.id(), document.sequence(), now));
                }
            }
            keeper.add(touches);
        }
        return answer;
    }

    private static boolean stands(IndexOutcome outcome) {
        return switch (outcome) {
            case IndexOutcome.Indexed indexed -> true;
            case IndexOutcome.Repeated repeated -> true;
            case IndexOutcome.Late late -> true;
            case IndexOutcome.Refused refused -> false;
            case IndexOutcome.Deferred deferred -> false;
        };
    }

    @Override
    public boolean isKnownToBeEmpty() {
        return index.isKnownToBeEmpty();
    }

    @Override
    public void beginAnew() {
        keeper.beginAnew();
    }

    @Override
    public void takeOver() {
        keeper.takeOver();
    }
}
