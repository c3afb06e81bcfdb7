package silkwire.standalone.supervision;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import silkwire.standalone.product.DataFolder;
import silkwire.standalone.product.Member;
import silkwire.standalone.product.MemberState;
import silkwire.standalone.product.Phase;
import silkwire.standalone.product.ProductState;

/** The state of the product, written down at every change. */
final class StateBoard {
    private final DataFolder folder;
    private ProductState state;

    StateBoard(DataFolder folder, ProductState first) {
        this.folder = folder;
        this.state = first;
        folder.write(first);
    }

    synchronized void product(Phase phase) {
        update(current -> current.in(phase));
    }

    synchronized void member(Member member, Phase phase, @Nullable Long pid, @Nullable String problem) {
        update(current -> {
            MemberState before = current.services().get(member.id());
            return before == null ? current : current.with(member, before.in(phase, pid, problem));
        });
    }

    synchronized ProductState current() {
        return state;
    }

    private void update(UnaryOperator<ProductState> change) {
        state = change.apply(state);
        folder.write(state);
    }
}
