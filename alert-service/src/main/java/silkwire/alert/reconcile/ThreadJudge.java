package silkwire.alert.reconcile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import silkwire.alert.match.ArticleMatched;
import silkwire.alert.match.ArticleSummary;
import silkwire.alert.match.RuleMatch;
import silkwire.alert.match.RuleMatcher;
import silkwire.alert.rule.Condition;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.RuleBook;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleStatus;

/** Says of each thread that the rules ask for what became of it, and keeps what has to be told late. */
final class ThreadJudge {
    private final RuleBook book;
    private final ToldLedger told;
    private final IndexSnapshot index;
    private final RuleMatcher matcher;
    private final Instant rememberedSince;
    private final Instant now;
    private final Map<Long, Fate> fates = new HashMap<>();
    private final Map<Long, Missed> missed = new LinkedHashMap<>();
    private final List<ArticleMatched> late = new ArrayList<>();
    private final List<Wait> waits = new ArrayList<>();

    /** {@code rememberedSince} is from when on {@code told} knows what was told. */
    ThreadJudge(
            RuleBook book,
            ToldLedger told,
            IndexSnapshot index,
            RuleMatcher matcher,
            Instant rememberedSince,
            Instant now) {
        this.book = book;
        this.told = told;
        this.index = index;
        this.matcher = matcher;
        this.rememberedSince = rememberedSince;
        this.now = now;
    }

    /** A rule matches an article; {@code standing} is a later state of the article in the index. */
    void judge(Rule asked, boolean isEarlier, ArticleEnriched article, Pushes.@Nullable Standing standing) {
        ArticleSummary summary = ArticleSummary.of(article);
        Optional<Rule> inForce = book.find(asked.id()).filter(Rule::enabled);
        Rule rule = inForce.orElse(asked);
        long key = ToldLedger.key(rule, summary);
        Fate fate = told.isBegun(rule, summary, now)
                ? begun(rule, summary)
                : notBegun(inForce.isPresent(), rule, isEarlier, article, standing);
        Fate before = fates.get(key);
        if (before != null && (fate != Fate.MISSED || before == Fate.MISSED)) {
            return;
        }
        fates.put(key, fate);
        if (fate == Fate.MISSED || fate == Fate.CONDITIONS) {
            late.add(late(rule, article, summary));
        }
        if (fate == Fate.WAITING) {
            waits.add(new Wait(rule.id(), summary.storyId(), summary.id(), summary.source(), now));
        }
        if (fate == Fate.MISSED && missed.size() < ReconciledWindow.MOST_NAMED) {
            missed.put(key, new Missed(rule.id(), rule.revision(), summary.storyId(), summary.id()));
        }
    }

    private Fate begun(Rule rule, ArticleSummary article) {
        if (told.isNotified(rule, article)) {
            return Fate.TOLD;
        }
        if (rule.notification().tellsOverTime()) {
            return Fate.COUNTED;
        }
        Instant until = rule.pausedUntil();
        if (until != null && article.receivedAt().isBefore(until)) {
            return Fate.PAUSED;
        }
        boolean isMuted = book.mutes(rule.id()).stream()
                .anyMatch(entry -> entry.mute().mutes(article.storyId(), article.source(), article.receivedAt()));
        return isMuted ? Fate.MUTED : Fate.WAITING;
    }

    private Fate notBegun(
            boolean isInForce,
            Rule rule,
            boolean isEarlier,
            ArticleEnriched article,
            Pushes.@Nullable Standing standing) {
        if (!isInForce) {
            return Fate.ENDED;
        }
        if (isEarlier) {
            return Fate.EDITED;
        }
        if (standing != null && standing.status() == ArticleStatus.WITHDRAWN) {
            return Fate.WITHDRAWN;
        }
        if (standing != null && standing.revision() > article.revision()) {
            return Fate.SUPERSEDED;
        }
        if (rule.notification().conditions().stream().anyMatch(Condition.StoryHas.class::isInstance)) {
            return Fate.CONDITIONS;
        }
        String story = ArticleSummary.of(article).storyId();
        return index.beganBefore(story, rememberedSince) ? Fate.OLDER : Fate.MISSED;
    }

    /** With the places the matcher finds, and without where it is the matcher that does not find it. */
    private ArticleMatched late(Rule rule, ArticleEnriched article, ArticleSummary summary) {
        RuleMatch match =
                matcher.match(rule, article).orElseGet(() -> new RuleMatch(rule.id(), rule.revision(), List.of(), 0));
        return new ArticleMatched(summary, List.of(match), now, true);
    }

    long threads() {
        return fates.size();
    }

    Map<Fate, Long> fates() {
        Map<Fate, Long> counts = new EnumMap<>(Fate.class);
        fates.values().forEach(fate -> counts.merge(fate, 1L, Long::sum));
        return counts;
    }

    /** Those that wait to be told. */
    List<Wait> waits() {
        return List.copyOf(waits);
    }

    List<Missed> missed() {
        return List.copyOf(missed.values());
    }

    /**
     * What the topology shall take after all, since this was last asked: what was missed, and what waits for the conditions of
     * its rule, so that a match that was lost is there when they hold. What it knows already tells nothing again.
     */
    List<ArticleMatched> takeLate() {
        List<ArticleMatched> all = List.copyOf(late);
        late.clear();
        return all;
    }
}
