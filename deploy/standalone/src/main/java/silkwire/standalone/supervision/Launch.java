package silkwire.standalone.supervision;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import silkwire.standalone.product.Member;

/**
 * How one member is launched, as often as needed.
 *
 * @param after completes when the member may start for the first time
 * @param start launches it
 */
record Launch(Member member, CompletableFuture<?> after, Supplier<Running> start) {}
