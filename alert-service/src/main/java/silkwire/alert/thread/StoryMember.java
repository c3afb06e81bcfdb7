package silkwire.alert.thread;

import org.jspecify.annotations.Nullable;
import silkwire.alert.match.ArticleSummary;
import silkwire.common.event.ArticleStatus;
import silkwire.common.event.StoryRole;

/**
 * An article as its story counts it.
 *
 * @param country of its source, where it is known
 * @param independent whether it is neither a copy nor credited to an agency
 * @param current whether it stands; withdrawn ones count for nothing
 */
public record StoryMember(
        long sequence,
        String outlet,
        @Nullable String country,
        String language,
        boolean copy,
        boolean independent,
        boolean current) {

    static StoryMember of(ArticleSummary article) {
        boolean copy = article.storyRole() == StoryRole.COPY;
        return new StoryMember(
                article.sequence(),
                article.outlet(),
                article.sourceCountry(),
                article.language(),
                copy,
                !copy && article.credit() == null,
                article.status() != ArticleStatus.WITHDRAWN);
    }
}
