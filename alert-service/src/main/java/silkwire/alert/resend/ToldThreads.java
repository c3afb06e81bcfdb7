package silkwire.alert.resend;

import java.util.Collection;
import java.util.Set;

/** Knows which threads were told of by themselves, and not only in a digest. Fails with a problem (503) where it cannot be asked. */
public interface ToldThreads {

    /** Those of these threads that were. */
    Set<String> of(Collection<String> threads);
}
