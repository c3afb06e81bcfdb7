package silkwire.ingest.http;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import silkwire.common.http.OutboundAddressRule;
import silkwire.ingest.feed.Robots;
import silkwire.ingest.feed.WebFetcher;
import silkwire.ingest.feed.WebFetcher.Answered;
import silkwire.ingest.feed.WebFetcher.FetchOutcome;
import silkwire.ingest.feed.WebFetcher.FetchRequest;

/**
 * Asks each site for its {@code robots.txt} and keeps the answer for a day. A site without one allows all; one that fails
 * to answer allows nothing for an hour (RFC 9309, section 2.3.1).
 */
final class SiteRobots implements Robots {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration AFTER_FAILURE = Duration.ofHours(1);
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);
    private static final int MOST_SITES = 10_000;
    private static final int OK = 200;
    private static final int NO_ANSWER = 503;
    private static final int SERVER_ERROR = 500;

    private final WebFetcher fetcher;
    private final Clock clock;
    private final List<String> names;
    private final Map<String, Known> sites = new ConcurrentHashMap<>();

    /** We are called by the first word of {@code userAgent}, up to its version. */
    SiteRobots(WebFetcher fetcher, String userAgent, Clock clock) {
        this.fetcher = fetcher;
        this.clock = clock;
        this.names = List.of(userAgent.split("[/\\s]", 2)[0].toLowerCase(Locale.ROOT));
    }

    private record Known(BaseRobotRules rules, Instant until) {}

    @Override
    public Verdict judge(String url, OutboundAddressRule rule) {
        URI page = URI.create(url);
        String site = page.getScheme() + "://" + page.getRawAuthority();
        Instant now = clock.instant();
        Known known = sites.get(site);
        if (known == null || known.until().isBefore(now)) {
            known = ask(site, rule, now);
            if (sites.size() >= MOST_SITES) {
                sites.clear();
            }
            sites.put(site, known);
        }
        long delay = known.rules().getCrawlDelay();
        Duration wait = delay <= 0 ? Duration.ZERO : Duration.ofMillis(Math.min(delay, LONGEST_DELAY.toMillis()));
        return new Verdict(known.rules().isAllowed(url), wait);
    }

    private Known ask(String site, OutboundAddressRule rule, Instant now) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        String address = site + "/robots.txt";
        FetchOutcome outcome = fetcher.fetch(new FetchRequest(address, Map.of("Accept", "text/plain"), rule));
        if (!(outcome instanceof Answered answer) || answer.status() >= SERVER_ERROR) {
            return new Known(parser.failedFetch(NO_ANSWER), now.plus(AFTER_FAILURE));
        }
        return answer.status() == OK
                ? new Known(
                        parser.parseContent(
                                address,
                                answer.body(),
                                answer.header("content-type").orElse("text/plain"),
                                names),
                        now.plus(KEPT))
                : new Known(parser.failedFetch(answer.status()), now.plus(KEPT));
    }
}
