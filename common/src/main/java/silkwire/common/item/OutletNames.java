package silkwire.common.item;

import java.util.regex.Pattern;
import org.apache.hc.client5.http.psl.PublicSuffixMatcher;
import org.apache.hc.client5.http.psl.PublicSuffixMatcherLoader;

/** Names the outlet of a page by its registrable domain: {@code news.anbaa24.com} is of {@code anbaa24.com}. */
final class OutletNames {
    private static final Pattern ADDRESS = Pattern.compile("\\[.*]|[0-9.]+");
    private final PublicSuffixMatcher suffixes = PublicSuffixMatcherLoader.getDefault();

    /** The registrable domain of {@code host}; the host itself where it has none, as an IP address. */
    String ofHost(String host) {
        if (ADDRESS.matcher(host).matches()) {
            return host;
        }
        String registrable = suffixes.getDomainRoot(host);
        return registrable == null ? host : registrable;
    }
}
