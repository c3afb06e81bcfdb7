package silkwire.alert.rule;

import java.time.Instant;

/** Whether a notification was relevant, who said so and when. */
public record Judgement(String notification, boolean relevant, String by, Instant at) {}
