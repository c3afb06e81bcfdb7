package silkwire.search.reindex;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Which version is served, as far as this instance knows; unknown until the index was asked. Thread-safe. */
public final class ServedVersion {
    private final AtomicReference<@Nullable IndexVersion> version = new AtomicReference<>();

    /** The version; empty until it is known. */
    public Optional<IndexVersion> get() {
        return Optional.ofNullable(version.get());
    }

    /** Whether this version is served. */
    public boolean is(IndexVersion other) {
        return other.equals(version.get());
    }

    void set(IndexVersion served) {
        version.set(served);
    }
}
