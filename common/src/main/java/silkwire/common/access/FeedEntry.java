package silkwire.common.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A feed of a source in {@code silkwire.yml}: its URL, the content type to read it as where the site names a wrong one,
 * the bounds its interval is learned within (ISO 8601 durations), whether each entry's page is fetched for its text, and
 * whether to leave its WebSub hub aside.
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record FeedEntry(
        String url,
        @Nullable String type,
        @Nullable Duration fastest,
        @Nullable Duration slowest,
        boolean pages,
        boolean withoutWebSub) {

    private static final Duration LEAST = Duration.ofSeconds(1);
    private static final Duration MOST = Duration.ofDays(7);

    /** Refuses what cannot be polled, naming the key and what is allowed. */
    public FeedEntry {
        requireUrl(url);
        requireBound(url, "fastest", fastest);
        requireBound(url, "slowest", slowest);
        if (fastest != null && slowest != null && fastest.compareTo(slowest) > 0) {
            throw new IllegalArgumentException("fastest of feed '" + url + "' is " + fastest + " and slowest is "
                    + slowest + "; allowed: fastest at most slowest");
        }
    }

    /** A feed with nothing but its URL. */
    public static FeedEntry of(String url) {
        return new FeedEntry(url, null, null, null, false, false);
    }

    private static void requireUrl(String url) {
        try {
            URI uri = new URI(url == null ? "" : url);
            boolean isWeb = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (isWeb && uri.getHost() != null && uri.getUserInfo() == null) {
                return;
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(notAllowed(url), e);
        }
        throw new IllegalArgumentException(notAllowed(url));
    }

    private static String notAllowed(@Nullable String url) {
        return "sources[].feeds[].url is '" + url
                + "'; allowed: an absolute http or https URL without user and password";
    }

    private static void requireBound(String url, String key, @Nullable Duration bound) {
        if (bound != null && (bound.compareTo(LEAST) < 0 || bound.compareTo(MOST) > 0)) {
            throw new IllegalArgumentException(
                    key + " of feed '" + url + "' is " + bound + "; allowed: PT1S to P7D, such as PT5M");
        }
    }
}
