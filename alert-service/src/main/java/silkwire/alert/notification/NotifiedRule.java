package silkwire.alert.notification;

import java.time.ZoneId;

/** The rule of a notification, as it was when it was made. */
public record NotifiedRule(String id, long revision, String name, String owner, ZoneId tz) {}
