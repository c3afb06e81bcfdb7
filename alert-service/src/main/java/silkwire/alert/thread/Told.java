package silkwire.alert.thread;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import silkwire.alert.match.ArticleMatched;
import silkwire.alert.match.ArticleSummary;
import silkwire.alert.match.MatchedPlace;
import silkwire.alert.match.Resend;
import silkwire.alert.match.RuleMatch;
import silkwire.alert.notification.NotificationKind;
import silkwire.alert.notification.NotifiedStory;
import silkwire.alert.notification.StoryNumbers;
import silkwire.alert.rule.NotifyMode;
import silkwire.alert.rule.Rule;
import silkwire.common.event.ArticleId;

/** Words news: its id is made of what it tells, so that telling it twice gives the same. */
record Told(Rule rule, NotificationKind kind, List<String> reasons, StoryNumbers numbers, ArticleMatched matched) {
    /** The reason of what is told by a wish. */
    static final String RESENT = "resent";

    /** A story, or an article of a rule that is told of every one, for the first time. */
    ThreadAdvanced first(MatchedArticle one) {
        String thread = thread(one.article());
        return first(one, thread, named(thread));
    }

    /** What was told already, told once more by a wish. */
    ThreadAdvanced anew(MatchedArticle one, Resend resend) {
        String thread = thread(one.article());
        return first(one, thread, named(thread, RESENT, resend.id()));
    }

    private ThreadAdvanced first(MatchedArticle one, String thread, String id) {
        return new ThreadAdvanced(
                id,
                rule.id(),
                thread,
                kind,
                reasons,
                new NotifiedStory(
                        one.article().storyId(),
                        one.article(),
                        one.places(),
                        one.morePlaces(),
                        numbers,
                        null,
                        one.matchedAt()),
                matched.late(),
                matched.resend() != null);
    }

    /** Something about a story that was told. */
    ThreadAdvanced again(ArticleSummary article, @Nullable ArticleSummary before) {
        String thread = thread(before == null ? article : before);
        RuleMatch match = matched.matches().stream()
                .filter(one -> one.ruleId().equals(rule.id()))
                .findFirst()
                .orElse(null);
        List<MatchedPlace> places = match == null ? List.of() : match.places();
        return new ThreadAdvanced(
                named(thread, article.id(), Long.toString(article.sequence())),
                rule.id(),
                thread,
                kind,
                reasons,
                new NotifiedStory(
                        article.storyId(),
                        article,
                        places,
                        match == null ? 0 : match.morePlaces(),
                        numbers,
                        before,
                        matched.matchedAt()),
                matched.late(),
                false);
    }

    private String thread(ArticleSummary article) {
        String about = rule.notification().mode() == NotifyMode.ARTICLE ? article.id() : article.storyId();
        return ThreadAdvanced.thread(rule.id(), about);
    }

    private String named(String thread, String... further) {
        String[] fields = new String[further.length + 2];
        fields[0] = thread;
        fields[1] = kind.name().toLowerCase(Locale.ROOT);
        System.arraycopy(further, 0, fields, 2, further.length);
        return ArticleId.named("ntf_", fields);
    }
}
