package silkwire.search.elasticsearch;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import silkwire.common.elasticsearch.Snapshots;
import silkwire.search.article.Position;
import silkwire.search.article.Question;

/**
 * What a page is read from: the index as it is, or (from the second page in order of relevance on) a snapshot under the
 * reader's lease.
 */
final class PageView {
    private final Snapshots snapshots;
    private final SnapshotLeases leases;
    private final String reader;
    private final boolean isFresh;
    private @Nullable String snapshot;
    private @Nullable String lease;

    private PageView(Snapshots snapshots, SnapshotLeases leases, Question question) throws IOException {
        this.snapshots = snapshots;
        this.leases = leases;
        this.reader = question.reader();
        Position.@Nullable InScore after = question.after() instanceof Position.InScore score ? score : null;
        this.isFresh = after != null && after.snapshot() == null;
        if (after != null) {
            this.lease = after.lease() == null ? leases.take(reader) : after.lease();
            this.snapshot = after.snapshot() == null ? openUnder(lease) : after.snapshot();
            leases.renew(reader, lease);
        }
    }

    /** What the page of this question is read from. */
    static PageView open(Snapshots snapshots, SnapshotLeases leases, Question question) throws IOException {
        return new PageView(snapshots, leases, question);
    }

    private String openUnder(String taken) throws IOException {
        boolean opened = false;
        try {
            String open = snapshots.open();
            opened = true;
            return open;
        } finally {
            if (!opened) {
                leases.end(reader, taken);
            }
        }
    }

    @Nullable String snapshot() {
        return snapshot;
    }

    @Nullable String lease() {
        return lease;
    }

    /** The server renames snapshots when it likes. */
    void renamed(@Nullable String name) {
        snapshot = name == null || snapshot == null ? snapshot : name;
    }

    /** This was the last page. */
    void end() {
        if (lease != null) {
            snapshots.release(snapshot);
            leases.end(reader, lease);
        }
    }

    /** The page could not be read: a snapshot that was opened for it has no cursor that leads to it. */
    void failed() {
        if (isFresh) {
            end();
        }
    }
}
