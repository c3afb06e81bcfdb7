package silkwire.alert.http;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import silkwire.common.http.OutboundAddressRule;
import silkwire.common.http.OutboundClients;

/**
 * How receivers are called.
 *
 * @param userAgent how the service names itself
 * @param connectTimeout how long connecting may take
 * @param answerTimeout how long an answer may take in all
 * @param chatTimeout how long that of a chat may take, which is no longer
 * @param loopbackAllowed whether receivers on this machine are called
 * @param privateAllowed whether receivers in private networks are called
 */
@ConfigurationProperties("silkwire.alert.http")
record SendProperties(
        @DefaultValue("Silkwire/0.1 (news alerts)") String userAgent,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("10s") Duration answerTimeout,
        @DefaultValue("5s") Duration chatTimeout,
        @DefaultValue("false") boolean loopbackAllowed,
        @DefaultValue("false") boolean privateAllowed) {

    SendProperties {
        if (userAgent.isBlank()) {
            throw new IllegalArgumentException("silkwire.alert.http.user-agent is empty; allowed: a name");
        }
        requirePositive("connect-timeout", connectTimeout);
        requirePositive("answer-timeout", answerTimeout);
        requirePositive("chat-timeout", chatTimeout);
    }

    OutboundAddressRule rule() {
        return new OutboundAddressRule(loopbackAllowed, privateAllowed);
    }

    OutboundClients.Manner manner() {
        return new OutboundClients.Manner(
                userAgent,
                connectTimeout,
                answerTimeout,
                "silkwire.alert.http.loopback-allowed and silkwire.alert.http.private-allowed");
    }

    private static void requirePositive(String key, Duration value) {
        if (value.toMillis() < 1 || value.compareTo(Duration.ofMinutes(2)) > 0) {
            throw new IllegalArgumentException("silkwire.alert.http." + key + " is " + value + "; allowed: 1ms to 2m");
        }
    }
}
