package silkwire.common.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often a key may call an instance of a service, unless its entry says otherwise.
 *
 * @param calls so many calls
 * @param per in so long; as many may come at once after a rest
 */
@ConfigurationProperties("silkwire.access.limit")
record LimitProperties(
        @DefaultValue("12000") int calls,
        @DefaultValue("1m") Duration per) {

    LimitProperties {
        if (calls < 1) {
            throw new IllegalArgumentException("silkwire.access.limit.calls is " + calls + "; allowed: 1 or more");
        }
        if (per.toSeconds() < 1) {
            throw new IllegalArgumentException("silkwire.access.limit.per is " + per + "; allowed: 1s or longer");
        }
    }

    CallLimits.Limit limit() {
        return new CallLimits.Limit(calls, per);
    }
}
