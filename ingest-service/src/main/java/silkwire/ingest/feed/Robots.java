package silkwire.ingest.feed;

import java.time.Duration;
import silkwire.common.http.OutboundAddressRule;

/** What sites allow robots to fetch ({@code robots.txt}, RFC 9309). */
public interface Robots {

    /** Judges a page; asks its site first where that was not done lately. */
    Verdict judge(String url, OutboundAddressRule rule);

    /** Whether the page may be fetched, and how long to wait between two pages of the site. */
    record Verdict(boolean isAllowed, Duration delay) {}
}
