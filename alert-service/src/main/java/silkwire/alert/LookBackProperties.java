package silkwire.alert;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much previews and resends of rules may take.
 *
 * @param earlier how long before its first day a preview follows stories, so that those told before are known: enrichment's
 *     story window
 * @param followed about how many articles a preview follows one by one; of more it follows every n-th story
 * @param read how many articles one resend reads
 * @param resent how many notifications one resend may make
 */
@ConfigurationProperties("silkwire.alert.look-back")
record LookBackProperties(
        @DefaultValue("7d") Duration earlier,
        @DefaultValue("10000") int followed,
        @DefaultValue("20000") int read,
        @DefaultValue("1000") int resent) {
    private static final int LEAST_FOLLOWED = 1_000;
    /** As many stories as one question to the index may name. */
    private static final int MOST = 60_000;

    LookBackProperties {
        check(!earlier.isNegative(), "earlier", earlier, "0s and longer");
        check(followed >= LEAST_FOLLOWED && followed <= MOST, "followed", followed, LEAST_FOLLOWED + " to " + MOST);
        check(read >= 1, "read", read, "1 and more");
        check(resent >= 1 && resent <= MOST, "resent", resent, "1 to " + MOST);
    }

    private static void check(boolean holds, String key, Object value, String allowed) {
        if (!holds) {
            throw new IllegalArgumentException(
                    "silkwire.alert.look-back." + key + " is " + value + "; allowed: " + allowed);
        }
    }
}
