package silkwire.search.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Counts stories from their articles and writes the summaries. What stands is read before the articles are, and a summary
 * is written only over that: of two that count one story at the same time one has to count again, so that the last summary
 * was always counted after the last article was written. An article that cannot be found yet in the sequence it was written
 * in makes its story wait.
 */
final class StoryRecount {
    /** An article that is not found after this time was removed or overwritten; its story no longer waits for it. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final StoryStore store;

    StoryRecount(StoryStore store) {
        this.store = store;
    }

    /** The touches that have to be counted again, and how many articles each story has. */
    record Outcome(List<StoryTouch> again, Map<String, Integer> sizes) {}

    /** Counts the stories of these touches. */
    Outcome recount(Collection<StoryTouch> touches, Instant now) {
        Map<String, List<StoryTouch>> byStory = touches.stream().collect(Collectors.groupingBy(StoryTouch::story));
        if (byStory.isEmpty()) {
            return new Outcome(List.of(), Map.of());
        }
        Map<String, StoryStore.Version> versions = store.versions(byStory.keySet());
        List<StoryMember> members = store.members(byStory.keySet());
        Map<String, StoryMember> byArticle = members.stream()
                .collect(Collectors.toMap(StoryMember::article, Function.identity(), StoryRecount::later));
        Map<String, List<StoryMember>> membersByStory =
                byArticle.values().stream().collect(Collectors.groupingBy(StoryMember::story));
        List<StoryStore.Replacement> replacements = new ArrayList<>();
        List<StoryTouch> again = new ArrayList<>();
        for (Map.Entry<String, List<StoryTouch>> story : byStory.entrySet()) {
            if (story.getValue().stream().anyMatch(touch -> isExpected(touch, byArticle, now))) {
                again.addAll(story.getValue());
            } else {
                replacements.add(replacement(
                        story.getKey(),
                        membersByStory.getOrDefault(story.getKey(), List.of()),
                        versions.getOrDefault(story.getKey(), StoryStore.Version.NOTHING)));
            }
        }
        Set<String> overtaken = replacements.isEmpty() ? Set.of() : store.replace(replacements);
        overtaken.forEach(story -> again.addAll(byStory.getOrDefault(story, List.of())));
        Map<String, Integer> sizes = new HashMap<>();
        membersByStory.forEach((story, counted) -> sizes.put(story, counted.size()));
        return new Outcome(again, sizes);
    }

    private static StoryMember later(StoryMember one, StoryMember other) {
        return one.sequence() >= other.sequence() ? one : other;
    }

    private static boolean isExpected(StoryTouch touch, Map<String, StoryMember> byArticle, Instant now) {
        StoryMember found = byArticle.get(touch.article());
        boolean isFound = found != null && found.sequence() >= touch.sequence();
        return !isFound && now.isBefore(touch.at().plus(PATIENCE));
    }

    private static StoryStore.Replacement replacement(
            String story, List<StoryMember> members, StoryStore.Version over) {
        return new StoryStore.Replacement(story, StorySummary.of(story, members).orElse(null), over);
    }
}
