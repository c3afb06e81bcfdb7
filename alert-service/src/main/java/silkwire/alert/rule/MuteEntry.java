package silkwire.alert.rule;

import java.time.Instant;

/** A mute, who made it and when. */
public record MuteEntry(Mute mute, String by, Instant at) {}
