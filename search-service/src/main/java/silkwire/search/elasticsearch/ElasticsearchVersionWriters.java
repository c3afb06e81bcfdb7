package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import silkwire.common.elasticsearch.ExpiredDocuments;
import silkwire.common.elasticsearch.Paths;
import silkwire.common.query.QueryField;
import silkwire.search.index.ArticleIndex;
import silkwire.search.index.OutcomeIndex;
import silkwire.search.reindex.IndexVersion;
import silkwire.search.reindex.ServedVersion;
import silkwire.search.reindex.VersionWriters;
import silkwire.search.revision.RevisionKeepingIndex;
import silkwire.search.revision.RevisionStore;
import silkwire.search.story.StoryKeeper;
import silkwire.search.story.StoryKeepingIndex;
import silkwire.search.story.StoryStore;
import silkwire.search.story.StoryTouch;
import silkwire.search.story.TouchedStories;
import tools.jackson.databind.node.ObjectNode;

/** Makes the indices of a version and what writes into them: articles with their texts and stories, and fates. */
final class ElasticsearchVersionWriters implements VersionWriters {
    private static final int MOST_TOUCHED_ARTICLES = 100_000;

    private final ElasticsearchClient client;
    private final String prefix;
    private final IndexProperties properties;
    private final ServedVersion served;
    private final Clock clock;

    ElasticsearchVersionWriters(
            ElasticsearchClient client, String prefix, IndexProperties properties, ServedVersion served, Clock clock) {
        this.client = client;
        this.prefix = prefix;
        this.properties = properties;
        this.served = served;
        this.clock = clock;
    }

    private record Opened(
            ArticleIndex articles, OutcomeIndex outcomes, StoryKeeper stories, List<ExpiredDocuments> expired)
            implements Writers {
        @Override
        public boolean hasCountedStoriesUntil(Instant time) {
            return stories.hasCountedUntil(time);
        }

        /** The stories of articles that are gone are counted without them; a story without articles goes too. */
        @Override
        public boolean expire(Instant receivedBefore) {
            boolean isMore = false;
            for (ExpiredDocuments documents : expired) {
                Optional<ExpiredDocuments.Page> page = SearchAnswers.of(() -> documents.remove(receivedBefore));
                isMore |= page.isPresent() && !page.get().isLast();
                page.ifPresent(of -> stories.add(of.reported().stream()
                        .map(story -> new StoryTouch(story, "", 0, Instant.EPOCH))
                        .toList()));
            }
            return isMore;
        }

        @Override
        public void close() {
            stories.close();
        }
    }

    @Override
    public Writers open(IndexVersion version) {
        IndexFamily texts = IndexFamily.texts(prefix).in(version);
        IndexFamily fates = IndexFamily.revisions(prefix).in(version);
        IndexFamily articles = IndexFamily.articles(prefix).in(version);
        MonthlyIndices textMonths = indices(texts, Templates.texts(texts));
        MonthlyIndices fateMonths = indices(fates, Templates.revisions(fates));
        MonthlyIndices months = indices(articles, Templates.articles(articles));
        RevisionStore revisions = new ElasticsearchRevisionStore(writer(textMonths));
        StoryKeeper keeper = new StoryKeeper(
                stories(version), new TouchedStories(MOST_TOUCHED_ARTICLES), properties.unseen(), clock);
        keeper.start();
        return new Opened(
                new StoryKeepingIndex(
                        new RevisionKeepingIndex(new ElasticsearchArticleIndex(writer(months), months), revisions),
                        keeper,
                        clock),
                new ElasticsearchOutcomeIndex(writer(fateMonths)),
                keeper,
                List.of(
                        expired(months, Paths.key(QueryField.STORY)),
                        expired(textMonths, null),
                        expired(fateMonths, null)));
    }

    private ExpiredDocuments expired(MonthlyIndices indices, @Nullable String reported) {
        ExpiredDocuments.Months months =
                new ExpiredDocuments.Months(indices.family().template() + "-", Paths.RECEIVED, indices::forget);
        return new ExpiredDocuments(client, months, reported);
    }

    /** The stories of this version are counted from the articles of this version, whether they are served or not. */
    private StoryStore stories(IndexVersion version) {
        IndexFamily family = IndexFamily.stories(prefix).in(version);
        StoryDocuments documents = new StoryDocuments(client, indices(family, Templates.stories(family)));
        return new ElasticsearchStoryStore(
                new ElasticsearchStoryMembers(
                        client, IndexFamily.articles(prefix).in(version).pattern(), SearchAnswers::ofWork),
                documents);
    }

    private MonthlyIndices indices(IndexFamily family, ObjectNode template) {
        return new MonthlyIndices(client, family, template, served);
    }

    private BulkWriter writer(MonthlyIndices indices) {
        return new BulkWriter(client, indices, properties.bulkSize().toBytes());
    }
}
