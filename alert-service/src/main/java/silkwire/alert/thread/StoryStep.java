package silkwire.alert.thread;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import silkwire.alert.match.ArticleMatched;
import silkwire.alert.match.ArticleSummary;
import silkwire.alert.match.Resend;
import silkwire.alert.match.RuleMatch;
import silkwire.alert.notification.NotificationKind;
import silkwire.alert.notification.StoryNumbers;
import silkwire.alert.rule.Change;
import silkwire.alert.rule.NotifyMode;
import silkwire.alert.rule.Rule;
import silkwire.common.event.ArticleStatus;

/** One article on its way through the threads of its story. */
final class StoryStep {
    private final ThreadStore store;
    private final ArticleSummary article;
    private final StoryNumbers numbers;
    private final boolean isNewMember;
    private final boolean mayTell;
    private final Map<String, RuleMatch> matches = new LinkedHashMap<>();
    private final Map<String, ThreadState> threads;
    private final Map<String, List<String>> expressed;
    private final ArticleMatched matched;

    StoryStep(ThreadStore store, ArticleMatched matched, StoryNumbers numbers, boolean isNewMember, boolean mayTell) {
        this.store = store;
        this.matched = matched;
        this.article = matched.article();
        this.numbers = numbers;
        this.isNewMember = isNewMember;
        this.mayTell = mayTell;
        matched.matches().forEach(match -> matches.put(match.ruleId(), match));
        this.threads = store.threads(article.storyId());
        this.expressed = StoryNews.expressed(article.stances());
    }

    /**
     * The rules this article may be news to: those it matches, and those with a thread in its story. What comes out of
     * turn says nothing of other rules than those it names.
     */
    Set<String> rules() {
        Set<String> rules = new TreeSet<>(matches.keySet());
        if (!matched.comesOutOfTurn()) {
            rules.addAll(threads.keySet());
        }
        return rules;
    }

    /** What is news to the thread of a rule. */
    List<ThreadAdvanced> of(Rule rule) {
        ThreadState thread = threads.getOrDefault(rule.id(), ThreadState.WAITING);
        List<ThreadAdvanced> news = mayTell ? news(rule, thread) : List.of();
        boolean open = thread.open() || (mayTell && opens(rule));
        ThreadState next = (open ? thread.opened() : thread).seeing(numbers, expressed);
        if (!next.equals(threads.get(rule.id()))) {
            store.put(article.storyId(), rule.id(), next);
        }
        return news;
    }

    private List<ThreadAdvanced> news(Rule rule, ThreadState thread) {
        MatchedArticle before = store.matched(article.storyId(), rule.id(), article.id());
        MatchedArticle now = remember(rule, before);
        if (!thread.open()) {
            return opens(rule) ? beginning(rule) : List.of();
        }
        boolean perArticle = rule.notification().tellsEachArticle();
        if (perArticle && before == null && now != null) {
            return List.of(first(rule, now));
        }
        Resend resend = matched.resend();
        if (resend != null) {
            return now == null ? List.of() : resent(rule, now, resend);
        }
        return isOverTime(rule) ? List.of() : further(rule, thread, before);
    }

    /** What was told already: where that is wished, and once by each wish. */
    private List<ThreadAdvanced> resent(Rule rule, MatchedArticle known, Resend resend) {
        RuleMatch match = matches.get(rule.id());
        boolean perArticle = rule.notification().mode() == NotifyMode.ARTICLE;
        Collection<MatchedArticle> told = perArticle
                ? List.of(known)
                : store.matched(article.storyId(), rule.id()).values();
        if (match == null
                || !resend.again()
                || told.stream().anyMatch(one -> one.resends().contains(resend.id()))) {
            return List.of();
        }
        store.put(
                article.storyId(),
                rule.id(),
                article.id(),
                known.toldAs(article).resentBy(resend.id()));
        NotificationKind kind = perArticle ? NotificationKind.ARTICLE : NotificationKind.STORY;
        MatchedArticle shown =
                new MatchedArticle(article, match.places(), match.morePlaces(), matched.matchedAt(), true);
        return List.of(new Told(rule, kind, reasons(), numbers, matched).anew(shown, resend));
    }

    private List<String> reasons() {
        return matched.resend() == null ? List.of() : List.of(Told.RESENT);
    }

    /** Keeps whether the article matches as it is now, unless it was told already. */
    private @Nullable MatchedArticle remember(Rule rule, @Nullable MatchedArticle before) {
        RuleMatch match = matches.get(rule.id());
        if (before != null && before.told()) {
            return before;
        }
        if (match == null) {
            if (before != null) {
                store.unmatch(article.storyId(), rule.id(), article.id());
            }
            return null;
        }
        MatchedArticle now =
                new MatchedArticle(article, match.places(), match.morePlaces(), matched.matchedAt(), false);
        store.put(article.storyId(), rule.id(), article.id(), now);
        return now;
    }

    private boolean opens(Rule rule) {
        return StoryNews.holds(rule.notification(), numbers)
                && (matches.containsKey(rule.id())
                        || !store.matched(article.storyId(), rule.id()).isEmpty());
    }

    /** A thread begins: with the latest match, or with all of them where every article is told. */
    private List<ThreadAdvanced> beginning(Rule rule) {
        List<MatchedArticle> waiting = store.matched(article.storyId(), rule.id()).values().stream()
                .sorted(Comparator.comparing(MatchedArticle::matchedAt))
                .toList();
        if (waiting.isEmpty()) {
            return List.of();
        }
        boolean perArticle = rule.notification().tellsEachArticle();
        List<MatchedArticle> told = perArticle ? waiting : List.of(preferred(waiting));
        return told.stream().map(one -> first(rule, one)).toList();
    }

    /** The article in hand where it matches, else the latest that does. */
    private MatchedArticle preferred(List<MatchedArticle> waiting) {
        return waiting.stream()
                .filter(one -> one.article().id().equals(article.id()))
                .findFirst()
                .orElse(waiting.getLast());
    }

    private ThreadAdvanced first(Rule rule, MatchedArticle one) {
        boolean perArticle = rule.notification().tellsEachArticle();
        NotificationKind kind = perArticle ? NotificationKind.ARTICLE : NotificationKind.STORY;
        if (!isOverTime(rule)) {
            Resend resend = matched.resend();
            MatchedArticle told = one.toldAs(one.article());
            store.put(
                    article.storyId(),
                    rule.id(),
                    one.article().id(),
                    resend == null ? told : told.resentBy(resend.id()));
        }
        return new Told(rule, kind, reasons(), numbers, matched).first(one);
    }

    private List<ThreadAdvanced> further(Rule rule, ThreadState thread, @Nullable MatchedArticle before) {
        List<String> reasons = new ArrayList<>(StoryNews.reasons(rule.notification(), thread, numbers, expressed));
        ArticleSummary told = before != null && before.told() ? before.article() : null;
        if (told != null && isWithdrawn(article) && !isWithdrawn(told)) {
            return again(rule, NotificationKind.WITHDRAWAL, Change.WITHDRAWAL, reasons, told);
        }
        if (told != null && !isWithdrawn(article) && isWithdrawn(told)) {
            return again(rule, NotificationKind.CORRECTION, Change.WITHDRAWAL, reasons, told);
        }
        ArticleSummary corrected = corrected(rule, told);
        if (corrected != null) {
            return again(rule, NotificationKind.CORRECTION, Change.CORRECTION, reasons, corrected);
        }
        return reasons.isEmpty()
                ? List.of()
                : List.of(new Told(rule, NotificationKind.UPDATE, reasons, numbers, matched).again(article, null));
    }

    private static boolean isWithdrawn(ArticleSummary article) {
        return article.status() == ArticleStatus.WITHDRAWN;
    }

    /** What was told and is corrected by this article: its own former text, or an article of its source that it corrects. */
    private @Nullable ArticleSummary corrected(Rule rule, @Nullable ArticleSummary told) {
        if (!article.correction()) {
            return null;
        }
        if (told != null) {
            return article.revision() > told.revision() ? told : null;
        }
        return isNewMember ? latestToldOfSource(rule) : null;
    }

    private @Nullable ArticleSummary latestToldOfSource(Rule rule) {
        return store.matched(article.storyId(), rule.id()).values().stream()
                .filter(MatchedArticle::told)
                .map(MatchedArticle::article)
                .filter(told -> told.source().equals(article.source()))
                .max(Comparator.comparing(ArticleSummary::receivedAt))
                .orElse(null);
    }

    private List<ThreadAdvanced> again(
            Rule rule, NotificationKind kind, Change change, List<String> others, ArticleSummary before) {
        if (!StoryNews.wants(rule.notification(), change)) {
            return others.isEmpty()
                    ? List.of()
                    : List.of(new Told(rule, NotificationKind.UPDATE, others, numbers, matched).again(article, null));
        }
        List<String> reasons = new ArrayList<>(List.of(change.text()));
        reasons.addAll(others);
        MatchedArticle known = store.matched(article.storyId(), rule.id(), article.id());
        MatchedArticle told =
                Objects.requireNonNullElse(known, new MatchedArticle(article, List.of(), 0, matched.matchedAt(), true));
        store.put(article.storyId(), rule.id(), article.id(), told.toldAs(article));
        return List.of(new Told(rule, kind, reasons, numbers, matched).again(article, before));
    }

    private static boolean isOverTime(Rule rule) {
        return rule.notification().tellsOverTime();
    }
}
