package silkwire.alert.rule;

import java.net.URI;
import java.util.regex.Pattern;
import silkwire.common.event.ArticleId;

/**
 * The addresses of chats, which are secrets: whoever has one can post. What is shown of one is where it leads and a mark by
 * which two can be told apart: {@code https://hooks.example.org/…k3v9x2ab}.
 */
final class ChatUrl {
    private static final int MARK = 8;
    private static final Pattern MASKED = Pattern.compile("/…[0-9a-z]{" + MARK + "}");

    private ChatUrl() {}

    /** What may be shown of the address; the same for what is shown already. */
    static URI masked(URI url) {
        if (isMasked(url)) {
            return url;
        }
        String mark = ArticleId.named("", url.toString()).substring(0, MARK);
        return URI.create(url.getScheme() + "://" + url.getRawAuthority() + "/…" + mark);
    }

    /** Whether this is what is shown of an address, and no address itself. */
    static boolean isMasked(URI url) {
        return url.getPath() != null && MASKED.matcher(url.getPath()).matches();
    }
}
