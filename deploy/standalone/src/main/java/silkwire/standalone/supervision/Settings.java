package silkwire.standalone.supervision;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import silkwire.servers.process.Compilers;
import silkwire.standalone.product.Member;

/**
 * How a product is run.
 *
 * @param portOffset added to every port
 * @param adapters what stands beside the enrich service
 * @param stays whether it is to be fast after its first minutes rather than in them: all of it is compiled by all compilers
 * @param retention how long it keeps what it received; zero is for ever
 */
public record Settings(int portOffset, Adapters adapters, boolean stays, Duration retention) {
    /** Where the slow compiler's work pays at once: reading and tagging. The others start with half the work without it. */
    private static final Set<Member> COMPILED_FULLY = EnumSet.of(Member.ENRICH, Member.INGEST);

    Compilers compilers(Member member) {
        return stays || COMPILED_FULLY.contains(member) ? Compilers.ALL : Compilers.FAST;
    }
}
