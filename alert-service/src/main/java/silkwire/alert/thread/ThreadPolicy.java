package silkwire.alert.thread;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import silkwire.alert.match.ArticleMatched;
import silkwire.alert.match.ArticleSummary;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.RuleBook;
import silkwire.common.event.Cause;

/**
 * Follows stories from article to article and says what is news to which thread. What is taken twice is news once. A story is
 * forgotten when nothing was heard of it for as long as it can still get members and its corrections must still reach.
 */
public final class ThreadPolicy {
    private final ThreadStore store;
    private final RuleBook book;
    private final Duration kept;
    private final Clock clock;

    /** Tells the rules in {@code book}; stories are kept in {@code store} for {@code kept} after their latest article. */
    public ThreadPolicy(ThreadStore store, RuleBook book, Duration kept, Clock clock) {
        this.store = store;
        this.book = book;
        this.kept = kept;
        this.clock = clock;
    }

    /** What is news by an article, rule by rule. */
    public List<ThreadAdvanced> take(ArticleMatched matched) {
        ArticleSummary article = matched.article();
        StoryMember known = store.member(article.storyId(), article.id());
        boolean overtaken = known != null && known.sequence() > article.sequence();
        if (overtaken && !matched.comesOutOfTurn()) {
            return List.of();
        }
        StoryTally tally = overtaken ? tally(article.storyId()) : count(article, known);
        boolean mayTell =
                matched.resend() != null || article.cause() == Cause.PUSH || article.cause() == Cause.WITHDRAW;
        StoryStep step = new StoryStep(store, matched, tally.numbers(), known == null, mayTell);
        List<ThreadAdvanced> news = new ArrayList<>();
        for (String rule : step.rules()) {
            Optional<Rule> standing = book.find(rule).filter(Rule::enabled);
            standing.ifPresent(found -> news.addAll(step.of(found)));
        }
        return news;
    }

    private StoryTally tally(String story) {
        return Objects.requireNonNullElse(store.tally(story), StoryTally.NONE);
    }

    private StoryTally count(ArticleSummary article, @Nullable StoryMember known) {
        StoryMember member = StoryMember.of(article);
        StoryTally tally = tally(article.storyId());
        StoryTally counted = (known == null ? tally : tally.without(known)).with(member);
        LocalDate until = dayOf(clock.instant().plus(kept)).plusDays(1);
        if (!until.equals(counted.keptUntil())) {
            store.lookOn(until, article.storyId());
            counted = counted.keptUntil(until);
        }
        store.put(article.storyId(), counted);
        store.put(article.storyId(), article.id(), member);
        return counted;
    }

    /** Forgets at most so many stories whose time is over; answers how many it looked at. */
    public int forget(int most) {
        List<ThreadStore.Look> due = store.looksUntil(dayOf(clock.instant()), most);
        for (ThreadStore.Look look : due) {
            StoryTally tally = store.tally(look.story());
            if (tally != null && look.day().equals(tally.keptUntil())) {
                store.forget(look.story());
            }
            store.looked(look);
        }
        return due.size();
    }

    private static LocalDate dayOf(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }
}
