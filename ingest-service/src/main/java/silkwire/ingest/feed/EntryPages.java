package silkwire.ingest.feed;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.Optional;
import silkwire.common.event.ArticleReceived;
import silkwire.common.event.Operation;
import silkwire.common.event.ReceivedItem;
import silkwire.common.http.OutboundAddressRule;
import silkwire.common.item.ItemReading;
import silkwire.common.item.PushContext;
import silkwire.ingest.feed.WebFetcher.Answered;
import silkwire.ingest.feed.WebFetcher.FetchRequest;

/**
 * Fetches the pages of entries for their text, where the feed says so and {@code robots.txt} lets us. An entry whose page
 * may not be fetched, does not answer or says less than the entry keeps its own text. Counted under {@code
 * silkwire.ingest.pages}: taken, forbidden, failed, poorer.
 */
public final class EntryPages {
    private static final int OK = 200;

    private final WebFetcher fetcher;
    private final Robots robots;
    private final HostGate gate;
    private final PageReader reader;
    private final MeterRegistry meters;

    /** Fetches through {@code gate}. */
    public EntryPages(WebFetcher fetcher, Robots robots, HostGate gate, PageReader reader, MeterRegistry meters) {
        this.fetcher = fetcher;
        this.robots = robots;
        this.gate = gate;
        this.reader = reader;
        this.meters = meters;
    }

    /** The entry with the text of its page. */
    ItemReading completed(Feed feed, ItemReading reading) {
        if (!feed.entry().pages()
                || !(reading instanceof ItemReading.Read read)
                || read.article().operation() != Operation.PUSH) {
            return reading;
        }
        ReceivedItem item = read.article().item();
        return item == null || item.url() == null
                ? reading
                : text(item.url(), FeedPoller.ruleOf(feed), contextOf(feed, read.article()))
                        .filter(text -> isRicher(text, item))
                        .<ItemReading>map(
                                text -> new ItemReading.Read(with(read.article(), item, text), read.warnings()))
                        .orElse(reading);
    }

    private static PushContext contextOf(Feed feed, ArticleReceived article) {
        return new PushContext(feed.source(), article.receivedAt(), false);
    }

    private Optional<String> text(String url, OutboundAddressRule rule, PushContext context) {
        Robots.Verdict verdict = robots.judge(url, rule);
        if (!verdict.isAllowed()) {
            count("forbidden");
            return Optional.empty();
        }
        Optional<String> text = gate.pass(url, verdict.delay(), () -> fetched(url, rule, context));
        if (text.isEmpty()) {
            count("failed");
        }
        return text;
    }

    private Optional<String> fetched(String url, OutboundAddressRule rule, PushContext context) {
        Map<String, String> headers = Map.of("Accept", "text/html, application/xhtml+xml;q=0.9");
        return fetcher.fetch(new FetchRequest(url, headers, rule)) instanceof Answered page && page.status() == OK
                ? reader.text(page.body(), page.header("content-type").orElse(""), page.finalUrl(), context)
                : Optional.empty();
    }

    private boolean isRicher(String text, ReceivedItem item) {
        boolean isRicher = text.length() > item.body().length();
        count(isRicher ? "taken" : "poorer");
        return isRicher;
    }

    private void count(String outcome) {
        meters.counter("silkwire.ingest.pages", "outcome", outcome).increment();
    }

    private static ArticleReceived with(ArticleReceived article, ReceivedItem item, String text) {
        return new ArticleReceived(
                article.id(), article.operation(), article.source(), article.receivedAt(), item.withBody(text));
    }
}
