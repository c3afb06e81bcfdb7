package silkwire.common.expansion;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a value stands for: what it was read as, its forms, the forms left out, and what else it may mean.
 *
 * @param meaning such as {@code country KZ}, or the whole name of a person
 * @param caution what the writer should know, null where there is nothing
 * @param extents how much the forms of each language are
 */
public record Expansion(
        String meaning,
        List<Form> forms,
        List<OmittedForm> omitted,
        @Nullable String caution,
        Map<String, Extent> extents) {

    /** Copies the collections. */
    public Expansion {
        forms = List.copyOf(forms);
        omitted = List.copyOf(omitted);
        extents = Map.copyOf(extents);
    }

    /** With the extents of its forms. */
    public Expansion(String meaning, List<Form> forms, List<OmittedForm> omitted, @Nullable String caution) {
        this(meaning, forms, omitted, caution, Extent.of(forms));
    }
}
