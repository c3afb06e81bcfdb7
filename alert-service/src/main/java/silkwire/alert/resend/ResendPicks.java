package silkwire.alert.resend;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import silkwire.alert.match.ArticleMatched;
import silkwire.alert.match.ArticleSummary;
import silkwire.alert.match.Resend;
import silkwire.alert.match.RuleMatch;
import silkwire.alert.rule.MuteEntry;
import silkwire.alert.rule.Rule;
import silkwire.alert.thread.ThreadAdvanced;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleStatus;

/**
 * What one wish tells: of each story the article that matched first, or every article where the rule is told of every one. Beyond
 * a bound they are only counted.
 */
final class ResendPicks {
    private final Rule rule;
    private final Resend resend;
    private final List<MuteEntry> mutes;
    private final int most;
    private final Instant now;
    private final Map<String, ArticleMatched> picked = new LinkedHashMap<>();
    private final Set<String> all = new HashSet<>();
    private final Set<String> muted = new HashSet<>();
    private final Set<String> stories = new HashSet<>();
    private long articles;

    ResendPicks(Rule rule, Resend resend, List<MuteEntry> mutes, int most, Instant now) {
        this.rule = rule;
        this.resend = resend;
        this.mutes = List.copyOf(mutes);
        this.most = most;
        this.now = now;
    }

    /** Takes the next match; those received first come first. */
    void take(ArticleEnriched article, RuleMatch match) {
        if (article.status() != ArticleStatus.CURRENT || article.story() == null) {
            return;
        }
        ArticleSummary summary = ArticleSummary.of(article);
        String about = rule.notification().tellsEachArticle() ? summary.id() : summary.storyId();
        articles++;
        stories.add(summary.storyId());
        if (isMuted(summary)) {
            muted.add(about);
            return;
        }
        if (all.add(about) && all.size() <= most) {
            picked.put(about, new ArticleMatched(summary, List.of(match), now, false, resend));
        }
    }

    private boolean isMuted(ArticleSummary article) {
        return mutes.stream().anyMatch(entry -> entry.mute().mutes(article.storyId(), article.source(), now));
    }

    /** How many would be told, also beyond the bound. */
    int size() {
        return all.size();
    }

    long articles() {
        return articles;
    }

    int stories() {
        return stories.size();
    }

    /** What is left out because nothing of it may be told. */
    int muted() {
        Set<String> only = new HashSet<>(muted);
        only.removeAll(all);
        return only.size();
    }

    List<ArticleMatched> matches() {
        return new ArrayList<>(picked.values());
    }

    List<String> threads() {
        return picked.keySet().stream()
                .map(about -> ThreadAdvanced.thread(rule.id(), about))
                .toList();
    }
}
