package silkwire.alert.kafka;

import static silkwire.alert.kafka.StoreKeys.clear;
import static silkwire.alert.kafka.StoreKeys.key;
import static silkwire.alert.kafka.StoreKeys.under;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import silkwire.alert.thread.MatchedArticle;
import silkwire.alert.thread.StoryMember;
import silkwire.alert.thread.StoryTally;
import silkwire.alert.thread.ThreadState;
import silkwire.alert.thread.ThreadStore;

/** Stories in the stores of a task. */
final class KafkaThreadStore implements ThreadStore {
    private final KeyValueStore<String, StoryTally> tallies;
    private final KeyValueStore<String, StoryMember> members;
    private final KeyValueStore<String, ThreadState> threads;
    private final KeyValueStore<String, MatchedArticle> matches;
    private final KeyValueStore<String, String> looks;

    KafkaThreadStore(ProcessorContext<String, Object> context) {
        tallies = context.getStateStore(AlertTopology.TALLIES);
        members = context.getStateStore(AlertTopology.MEMBERS);
        threads = context.getStateStore(AlertTopology.THREADS);
        matches = context.getStateStore(AlertTopology.MATCHES);
        looks = context.getStateStore(AlertTopology.LOOKS);
    }

    @Override
    public @Nullable StoryTally tally(String story) {
        return tallies.get(story);
    }

    @Override
    public void put(String story, StoryTally tally) {
        tallies.put(story, tally);
    }

    @Override
    public @Nullable StoryMember member(String story, String article) {
        return members.get(key(story, article));
    }

    @Override
    public void put(String story, String article, StoryMember member) {
        members.put(key(story, article), member);
    }

    @Override
    public Map<String, ThreadState> threads(String story) {
        return under(threads, key(story, ""));
    }

    @Override
    public void put(String story, String rule, ThreadState thread) {
        threads.put(key(story, rule), thread);
    }

    @Override
    public Map<String, MatchedArticle> matched(String story, String rule) {
        return under(matches, key(story, rule, ""));
    }

    @Override
    public @Nullable MatchedArticle matched(String story, String rule, String article) {
        return matches.get(key(story, rule, article));
    }

    @Override
    public void put(String story, String rule, String article, MatchedArticle matched) {
        matches.put(key(story, rule, article), matched);
    }

    @Override
    public void unmatch(String story, String rule, String article) {
        matches.delete(key(story, rule, article));
    }

    @Override
    public void lookOn(LocalDate day, String story) {
        looks.put(key(day.toString(), story), "");
    }

    @Override
    public List<Look> looksUntil(LocalDate day, int most) {
        List<Look> due = new ArrayList<>();
        try (KeyValueIterator<String, String> all =
                looks.range(null, key(day.plusDays(1).toString(), ""))) {
            while (all.hasNext() && due.size() < most) {
                String[] parts = all.next().key.split("/", 2);
                due.add(new Look(LocalDate.parse(parts[0]), parts[1]));
            }
        }
        return due;
    }

    @Override
    public void looked(Look look) {
        looks.delete(key(look.day().toString(), look.story()));
    }

    @Override
    public void forget(String story) {
        tallies.delete(story);
        clear(members, key(story, ""));
        clear(threads, key(story, ""));
        clear(matches, key(story, ""));
    }
}
