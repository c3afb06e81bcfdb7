package silkwire.alert.reconcile;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import silkwire.alert.match.ArticleMatched;
import silkwire.alert.match.MatchLog;
import silkwire.alert.notification.Notification;
import silkwire.alert.thread.ThreadAdvanced;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.lucene.IndexedArticle;
import silkwire.common.query.QueryNode;

/** The topics and the index between which is reconciled, in memory; a topic has one partition. */
final class FakeWire
        implements PushedArticles, Passage, ToldLog, IndexedView, IndexSnapshot, MatchLog, ReconciliationLog {
    private static final int PAGE = 2;

    final List<ArticleEnriched> topic = new ArrayList<>();
    final Map<String, ArticleEnriched> index = new LinkedHashMap<>();
    final List<ThreadAdvanced> threads = new ArrayList<>();
    final List<Notification> notifications = new ArrayList<>();
    final List<ArticleMatched> late = new ArrayList<>();
    final List<ReconciledWindow> written = new ArrayList<>();
    final Reconciliations reconciliations;
    String waitingFor = "";
    String hidden = "";
    long lost;
    private int threadsRead;
    private int notificationsRead;
    private ToldLedger taker = new ToldLedger();

    FakeWire(Reconciliations reconciliations) {
        this.reconciliations = reconciliations;
    }

    /** An article goes through enrichment and into the index. */
    void push(ArticleEnriched article) {
        topic.add(article);
        index.put(article.id(), article);
    }

    @Override
    public Map<Integer, Long> since(Instant time) {
        long before = topic.stream()
                .takeWhile(article -> article.enrichedAt().isBefore(time))
                .count();
        return Map.of(0, before);
    }

    @Override
    public Stretch until(Map<Integer, Long> from, Instant before) {
        return new Stretch(
                from, Map.of(0, Math.max(from.getOrDefault(0, 0L), since(before).get(0))));
    }

    @Override
    public void read(Stretch stretch, Consumer<ArticleEnriched> taker) {
        topic.subList(
                        stretch.from().getOrDefault(0, 0L).intValue(),
                        stretch.before().get(0).intValue())
                .forEach(taker);
    }

    @Override
    public Progress of(Stretch stretch, Set<String> versions) {
        return waitingFor.isEmpty()
                ? new Progress.Through(Map.of(0, (long) threads.size()), Map.of(0, (long) notifications.size()))
                : new Progress.Waiting(waitingFor);
    }

    @Override
    public void readInto(ToldLedger told, Progress.Through ends, Instant since) {
        if (told != taker) {
            threadsRead = 0;
            notificationsRead = 0;
            taker = told;
        }
        for (; threadsRead < threads.size(); threadsRead++) {
            told.advanced(threads.get(threadsRead), 0, threadsRead);
        }
        for (; notificationsRead < notifications.size(); notificationsRead++) {
            told.notified(notifications.get(notificationsRead));
        }
    }

    @Override
    public Set<String> versions() {
        return index.isEmpty() ? Set.of() : Set.of("2");
    }

    @Override
    public Optional<IndexSnapshot> open() {
        return index.isEmpty() ? Optional.empty() : Optional.of(this);
    }

    private List<ArticleEnriched> in(Window window) {
        return index.values().stream()
                .filter(article -> !article.receivedAt().isBefore(window.from())
                        && article.receivedAt().isBefore(window.to()))
                .toList();
    }

    @Override
    public void received(Window window, Consumer<List<ArticleEnriched>> taker) {
        List<ArticleEnriched> all = in(window);
        for (int i = 0; i < all.size(); i += PAGE) {
            taker.accept(all.subList(i, Math.min(all.size(), i + PAGE)));
        }
    }

    @Override
    public List<ArticleEnriched> find(Collection<String> ids) {
        return ids.stream().filter(index::containsKey).map(index::get).toList();
    }

    @Override
    public long count(Window window, QueryNode query, Instant now, ZoneId zone) {
        return in(window).stream()
                .filter(article -> !article.id().equals(hidden))
                .filter(article -> IndexedArticle.of(article).matches(query, now, zone))
                .count();
    }

    @Override
    public boolean beganBefore(String story, Instant time) {
        return index.values().stream()
                .anyMatch(article -> article.story() != null
                        && article.story().id().equals(story)
                        && article.receivedAt().isBefore(time));
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    @Override
    public Optional<String> append(List<ArticleMatched> missed) {
        late.addAll(missed);
        return Optional.empty();
    }

    @Override
    public void append(ReconciledWindow window) {
        written.add(window);
        if (lost > 0) {
            lost--;
        } else {
            reconciliations.apply(window);
        }
    }
}
