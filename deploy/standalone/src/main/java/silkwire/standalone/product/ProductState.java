package silkwire.standalone.product;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the launcher writes down about the product.
 *
 * @param launcher the launcher's process, as {@code pid-startMillis}
 * @param services every member by its id
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProductState(Phase state, @Nullable String launcher, int portOffset, Map<String, MemberState> services) {
    /** Copies, in order. */
    public ProductState {
        services = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(services));
    }

    /** The same in another phase. */
    public ProductState in(Phase phase) {
        return new ProductState(phase, launcher, portOffset, services);
    }

    /** The same with one member changed. */
    public ProductState with(Member member, MemberState changed) {
        Map<String, MemberState> all = new LinkedHashMap<>(services);
        all.put(member.id(), changed);
        return new ProductState(state, launcher, portOffset, all);
    }
}
