package silkwire.alert.hub;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import silkwire.alert.rule.Rule;
import silkwire.common.access.AccessKey;
import silkwire.common.access.AccessRegistry;
import silkwire.common.access.KeyEntry;

/**
 * The addresses of rules' feeds. One with a token is a topic: whoever names it may read the feed and so may subscribe to
 * it, for as long as the token is good and the rule has its query.
 */
public final class FeedTopics {
    private static final Pattern PATH =
            Pattern.compile("/v1/rules/(rul_[0-9a-hjkmnp-tv-z]{26})/feed\\.atom(?:\\?token=([\\w-]{1,200}))?");

    private final String address;
    private final AccessRegistry registry;

    /** Topics below {@code address}, the one of this service as others see it. */
    public FeedTopics(String address, AccessRegistry registry) {
        this.address = address;
        this.registry = registry;
    }

    /**
     * What an address of a feed says.
     *
     * @param token null where it has none
     */
    record Named(String ruleId, @Nullable String token) {}

    /** The address of a rule's feed, with the token it was read with. */
    public String topic(String ruleId, @Nullable String token) {
        return address + "/v1/rules/" + ruleId + "/feed.atom" + (token == null ? "" : "?token=" + token);
    }

    /** The address of the hub of every topic. */
    public String hub() {
        return address + "/v1/hub";
    }

    /** How topics look, for people. */
    String form() {
        return topic("rul_…", "swq_…") + ", as the feed names itself (rel=\"self\") when it is read with a token";
    }

    /** What the address says; empty where it is none of a feed of this service. */
    Optional<Named> read(String topic) {
        Matcher path = PATH.matcher(topic.startsWith(address) ? topic.substring(address.length()) : "");
        return path.matches() ? Optional.of(new Named(path.group(1), path.group(2))) : Optional.empty();
    }

    /** Whether the token of the topic opens the feed of the rule now. */
    public boolean opens(String topic, Rule rule) {
        return read(topic)
                .filter(named -> named.ruleId().equals(rule.id()))
                .flatMap(named -> Optional.ofNullable(named.token()))
                .filter(AccessKey::isToken)
                .flatMap(registry::find)
                .filter(key -> key.query() != null && opens(key, rule))
                .isPresent();
    }

    /** Whether a key opens what a rule tells: one without a query does, a token where the rule has its query word for word. */
    public static boolean opens(KeyEntry key, Rule rule) {
        String query = key.query();
        return query == null || query.strip().equals(rule.query().strip());
    }
}
