package silkwire.alert.thread;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps what is known of stories, their articles and threads. Used by one thread at a time. */
public interface ThreadStore {

    /** The numbers of a story; null where it is not known. */
    @Nullable StoryTally tally(String story);

    /** Keeps the numbers of a story. */
    void put(String story, StoryTally tally);

    /** An article of a story; null where it is not known. */
    @Nullable StoryMember member(String story, String article);

    /** Keeps an article of a story. */
    void put(String story, String article, StoryMember member);

    /** The threads of a story by rule. */
    Map<String, ThreadState> threads(String story);

    /** Keeps the thread of a rule. */
    void put(String story, String rule, ThreadState thread);

    /** What was matched of a story by a rule, by article. */
    Map<String, MatchedArticle> matched(String story, String rule);

    /** What was matched of a story by a rule, of this article; null where it was not matched. */
    @Nullable MatchedArticle matched(String story, String rule, String article);

    /** Keeps that an article was matched. */
    void put(String story, String rule, String article, MatchedArticle matched);

    /** Forgets that an article was matched. */
    void unmatch(String story, String rule, String article);

    /** Has a story looked at on a day. */
    void lookOn(LocalDate day, String story);

    /** At most so many stories to be looked at on this day or before, each with its day, the earliest first. */
    List<Look> looksUntil(LocalDate day, int most);

    /** A story has been looked at. */
    void looked(Look look);

    /** Forgets all of a story. */
    void forget(String story);

    /** A story to be looked at, and when. */
    record Look(LocalDate day, String story) {}
}
