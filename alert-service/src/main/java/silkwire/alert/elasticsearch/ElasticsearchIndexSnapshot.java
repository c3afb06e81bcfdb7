package silkwire.alert.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import silkwire.alert.reconcile.IndexSnapshot;
import silkwire.alert.reconcile.Window;
import silkwire.common.elasticsearch.Paths;
import silkwire.common.elasticsearch.QueryTranslator;
import silkwire.common.elasticsearch.Snapshots;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.lucene.LuceneQueryTerms;
import silkwire.common.query.QueryField;
import silkwire.common.query.QueryNode;
import silkwire.common.query.TimeInterval;

/** A point in time of the index of articles. */
final class ElasticsearchIndexSnapshot implements IndexSnapshot {
    private final ArticlePages pages;
    private final Snapshots snapshots;

    ElasticsearchIndexSnapshot(ArticlePages pages, Snapshots snapshots) {
        this.pages = pages;
        this.snapshots = snapshots;
    }

    @Override
    public void received(Window window, Consumer<List<ArticleEnriched>> taker) {
        pages.read(receivedIn(window), taker);
    }

    @Override
    public List<ArticleEnriched> find(Collection<String> ids) {
        List<FieldValue> wanted = ids.stream().map(FieldValue::of).toList();
        List<ArticleEnriched> found = new ArrayList<>();
        pages.read(
                Query.of(query -> query.terms(terms -> terms.field(Paths.ID).terms(any -> any.value(wanted)))),
                found::addAll);
        return found;
    }

    @Override
    public long count(Window window, QueryNode query, Instant now, ZoneId zone) {
        Query asked = new QueryTranslator(new LuceneQueryTerms(), now, zone).translate(query);
        return pages.count(Query.of(all -> all.bool(bool -> bool.filter(receivedIn(window), asked))));
    }

    @Override
    public boolean beganBefore(String story, Instant time) {
        Query ofStory = Query.of(query ->
                query.term(term -> term.field(Paths.key(QueryField.STORY)).value(story)));
        Query before = QueryTranslator.within(Paths.RECEIVED, new TimeInterval(null, time));
        return pages.count(Query.of(all -> all.bool(bool -> bool.filter(ofStory, before)))) > 0;
    }

    private static Query receivedIn(Window window) {
        return QueryTranslator.within(Paths.RECEIVED, new TimeInterval(window.from(), window.to()));
    }

    @Override
    public void close() {
        snapshots.release(pages.snapshot());
    }
}
