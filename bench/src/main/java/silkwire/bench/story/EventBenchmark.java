package silkwire.bench.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import silkwire.common.event.ArticleId;
import silkwire.common.event.ReceivedItem;
import silkwire.common.event.Story;
import silkwire.common.event.StoryClaimed;
import silkwire.common.event.StoryRole;
import silkwire.common.json.EventJson;
import silkwire.enrich.story.StoryDecision;
import silkwire.enrich.story.StoryIndex;
import silkwire.enrich.story.StoryRules;
import silkwire.enrich.tagging.TaggingPipeline;
import silkwire.enrich.tagging.Tags;
import tools.jackson.databind.JsonNode;

/** Whether texts of different languages on one event come into one story, and those on others do not. */
public final class EventBenchmark {
    private final TaggingPipeline pipeline = TaggingPipeline.embedded(System::nanoTime);
    private final Consumer<String> errors;

    /** Tells {@code errors} of every article that joined another event's story. */
    public EventBenchmark(Consumer<String> errors) {
        this.errors = errors;
    }

    private record Text(String id, String event, Instant publishedAt, StoryClaimed claim) {}

    /** Measures a set: a line a text, in the order of their publication. */
    public EventReport run(Path set) throws IOException {
        List<Text> texts = new ArrayList<>();
        for (String line : Files.readAllLines(set)) {
            texts.add(read(EventJson.mapper().readTree(line)));
        }
        texts.sort(Comparator.comparing(Text::publishedAt));
        StoryIndex index = new StoryIndex(StoryRules.within(Duration.ofDays(7)));
        List<Story> stories = new ArrayList<>();
        for (Text text : texts) {
            StoryDecision decision = index.decide(text.claim());
            index.add(Objects.requireNonNull(decision.entry()).encode());
            stories.add(decision.story());
            tellError(text, decision.story(), texts);
        }
        return report(set, texts, stories);
    }

    private void tellError(Text text, Story story, List<Text> texts) {
        for (Text other : texts) {
            if (other.claim().articleId().equals(story.of()) && !other.event().equals(text.event())) {
                errors.accept(text.id() + " joined " + other.id() + " by " + story.role() + " " + story.similarity());
            }
        }
    }

    private static EventReport report(Path set, List<Text> texts, List<Story> stories) {
        long same = 0;
        long joined = 0;
        long right = 0;
        long copies = 0;
        for (int i = 0; i < texts.size(); i++) {
            copies += stories.get(i).role() == StoryRole.COPY ? 1 : 0;
            for (int j = 0; j < i; j++) {
                boolean isEvent = texts.get(i).event().equals(texts.get(j).event());
                boolean isStory = stories.get(i).id().equals(stories.get(j).id());
                same += isEvent ? 1 : 0;
                joined += isStory ? 1 : 0;
                right += isEvent && isStory ? 1 : 0;
            }
        }
        return new EventReport(
                String.valueOf(set.getFileName()),
                texts.size(),
                joined == 0 ? 1 : (double) right / joined,
                same == 0 ? 1 : (double) right / same,
                copies);
    }

    private Text read(JsonNode row) {
        String id = row.required("id").asString();
        ReceivedItem item = ReceivedItem.toTag(
                id, row.path("title").asString(""), row.required("text").asString(), null, List.of(), List.of());
        Tags tags = pipeline.tag(item);
        Instant published = Instant.parse(row.required("publishedAt").asString());
        StoryClaimed claim = new StoryClaimed(
                ArticleId.ofItem("bench", id),
                1,
                id,
                tags.textHash(),
                published,
                tags.fingerprint(),
                published,
                tags.traits());
        return new Text(id, row.required("event").asString(), published, claim);
    }
}
