package silkwire.search.kafka;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import silkwire.search.stream.ArticleStream;
import silkwire.search.stream.StreamedArticle;
import silkwire.search.stream.TopicPosition;

/**
 * One reader of the tail: first what it missed, at its own pace, then what waits for it. One for whom too much waits is dropped; since its
 * place is that of the last article it read, it misses nothing when it comes back.
 */
final class TailedStream implements ArticleStream {
    private final KafkaArticleTail tail;
    private final Predicate<StreamedArticle> wanted;
    private final BlockingQueue<Arrived> waiting;
    /** What lies before it was read already: a reader who came from another instance may have read more than this one has. */
    private TopicPosition begin;
    /** Whether the tail offers it what comes; guarded, as {@code begin} is, by the lock of the tail. */
    private boolean live;

    private @Nullable CatchUp missed;
    private TopicPosition position;
    private volatile @Nullable String dropped;

    TailedStream(
            KafkaArticleTail tail,
            Predicate<StreamedArticle> wanted,
            TopicPosition position,
            @Nullable CatchUp missed,
            int mostWaiting) {
        this.tail = tail;
        this.wanted = wanted;
        this.position = position;
        this.begin = position;
        this.missed = missed;
        this.live = missed == null;
        this.waiting = new ArrayBlockingQueue<>(mostWaiting);
    }

    /** Called by the tail for every article, in their order; false where the reader is dropped. */
    boolean offer(StreamedArticle article, int partition, long offset, TopicPosition behind) {
        if (!live
                || begin.isBehind(partition, offset)
                || !wanted.test(article)
                || waiting.offer(new Arrived(article.json(), behind.atLeast(begin)))) {
            return true;
        }
        drop("Too slow: " + waiting.size() + " articles wait to be read; come back with the id of the last one");
        return false;
    }

    /** Called by the tail when what was missed has been read up to its own place. */
    void goLive(TopicPosition reached) {
        begin = reached;
        live = true;
    }

    void drop(String reason) {
        dropped = reason;
        waiting.clear();
    }

    @Override
    public TopicPosition position() {
        return position;
    }

    @Override
    public Next next(Duration patience) {
        Next next = missed == null ? arrived(patience) : caughtUp(missed, patience);
        switch (next) {
            case Arrived arrived -> position = arrived.position();
            case Quiet quiet -> position = quiet.position();
            case Dropped end -> {}
        }
        return next;
    }

    private Next caughtUp(CatchUp source, Duration patience) {
        String reason = dropped;
        if (reason != null) {
            return new Dropped(reason);
        }
        try {
            if (!source.isLookedThrough() || !tail.takeIn(this, source.reached())) {
                return source.next(wanted);
            }
        } catch (KafkaException e) {
            return new Dropped("The articles cannot be read now; come back");
        }
        source.close();
        missed = null;
        return arrived(patience);
    }

    /** The place is asked for first: where nothing waits afterwards, everything up to it was looked at. */
    private Next arrived(Duration patience) {
        try {
            Arrived next = waiting.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (next != null && dropped == null) {
                return next;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Dropped("The service stops; come back");
        }
        String reason = dropped;
        if (reason != null) {
            return new Dropped(reason);
        }
        TopicPosition reached = tail.position();
        Arrived late = waiting.poll();
        if (late != null) {
            return late;
        }
        reason = dropped;
        return reason == null ? new Quiet(reached.atLeast(begin)) : new Dropped(reason);
    }

    @Override
    public void close() {
        tail.leave(this);
        if (missed != null) {
            missed.close();
        }
    }
}
