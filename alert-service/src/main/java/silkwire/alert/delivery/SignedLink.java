package silkwire.alert.delivery;

import java.time.Instant;

/**
 * What a signed link says.
 *
 * @param object what is meant: a receiver, story, source or notification
 * @param by the receiver it was sent to
 * @param expires from when on it does nothing
 */
public record SignedLink(LinkAction action, String ruleId, String object, String by, Instant expires) {}
