package silkwire.alert.reconcile;

import java.time.Instant;

/** A thread that has begun by this article of this source and is not told yet, and when that was first seen. */
public record Wait(String rule, String story, String article, String source, Instant since) {}
