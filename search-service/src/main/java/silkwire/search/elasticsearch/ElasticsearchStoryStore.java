package silkwire.search.elasticsearch;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import silkwire.search.story.StoryMember;
import silkwire.search.story.StoryStore;
import silkwire.search.story.StoryTouch;

/** Writes summaries over the version that was read before; the articles are read elsewhere. */
final class ElasticsearchStoryStore implements StoryStore {
    private final ElasticsearchStoryMembers articles;
    private final StoryDocuments documents;

    ElasticsearchStoryStore(ElasticsearchStoryMembers articles, StoryDocuments documents) {
        this.articles = articles;
        this.documents = documents;
    }

    @Override
    public List<StoryMember> members(Collection<String> stories) {
        return articles.members(stories);
    }

    @Override
    public List<StoryTouch> writtenSince(Instant from, @Nullable StoryTouch after) {
        return articles.writtenSince(from, after);
    }

    @Override
    public Map<String, Version> versions(Collection<String> stories) {
        return SearchAnswers.ofWork(() -> documents.versions(stories)).orElse(Map.of());
    }

    @Override
    public Set<String> replace(List<Replacement> replacements) {
        return SearchAnswers.ofWork(() -> documents.replace(replacements))
                .orElseThrow(() -> SearchAnswers.unavailable("The index of stories is gone; it is created anew"));
    }

    @Override
    public @Nullable Instant countedUntil() {
        return SearchAnswers.ofWork(documents::note)
                .map(note -> note.equals(Instant.EPOCH) ? null : note)
                .orElse(null);
    }

    @Override
    public void noteCountedUntil(Instant time) {
        SearchAnswers.ofWork(() -> documents.note(time));
    }

    @Override
    public void clear() {
        SearchAnswers.ofWork(documents::clear);
    }
}
