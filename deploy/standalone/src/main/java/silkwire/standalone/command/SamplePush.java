package silkwire.standalone.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import silkwire.common.http.ServiceClient;
import silkwire.servers.Progress;
import silkwire.standalone.product.DataFolder;
import silkwire.standalone.product.Member;
import silkwire.standalone.product.ProductException;
import silkwire.standalone.push.PushTotals;
import silkwire.standalone.push.Pusher;
import silkwire.standalone.sample.Samples;

/** Pushes the sample articles into a new product and waits until each can be found. */
final class SamplePush {
    private static final long PATIENCE_NANOS = 60_000_000_000L;
    private static final long PAUSE_MILLIS = 100;
    private static final int NOT_FOUND = 404;

    private final DataFolder folder;
    private final ServiceClient ingest;
    private final ServiceClient search;
    private final Progress progress;

    SamplePush(DataFolder folder, String key, int portOffset, Progress progress) {
        this.folder = folder;
        this.ingest = new ServiceClient(URI.create(Member.INGEST.url(portOffset)), key);
        this.search = new ServiceClient(URI.create(Member.SEARCH.url(portOffset)), key);
        this.progress = progress;
    }

    /** Whether an earlier start did it. */
    boolean isDone() {
        return Files.exists(folder.samplesMark());
    }

    /** Pushes them; their ids. */
    Set<String> push(Samples samples) {
        Set<String> ids = new TreeSet<>();
        PushTotals totals = samples.push(source ->
                new Pusher(ingest, Map.of("source", List.of(source)), new Pusher.Patience(progress), receipt -> {
                    if (receipt.has("id")) {
                        ids.add(receipt.get("id").asString());
                    } else {
                        progress.says("A sample article was rejected: " + receipt);
                    }
                }));
        progress.says("Pushed " + totals.accepted() + " sample articles from "
                + samples.sourcesWithArticles().size() + " sources");
        return ids;
    }

    /** Waits until each can be found, and marks that as done. */
    void awaitSearchable(Set<String> ids) throws IOException {
        Set<String> missing = new TreeSet<>(ids);
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (true) {
            removeFound(missing);
            if (missing.isEmpty()) {
                progress.says("All of them can be found");
                Files.writeString(folder.samplesMark(), ids.size() + "\n");
                return;
            }
            if (System.nanoTime() > deadline) {
                throw new ProductException(missing.size() + " of " + ids.size()
                        + " sample articles cannot be found after a minute, for example "
                        + missing.iterator().next() + "; see: ./silkwire logs");
            }
            pause();
        }
    }

    private void removeFound(Set<String> missing) throws IOException {
        for (String id : List.copyOf(missing)) {
            ServiceClient.Answer answer = search.get("/v1/articles/" + id, Map.of());
            if (answer.isSuccess()) {
                missing.remove(id);
            } else if (answer.status() == NOT_FOUND) {
                return;
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProductException("Interrupted while waiting for the sample articles", e);
        }
    }
}
