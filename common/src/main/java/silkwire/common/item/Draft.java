package silkwire.common.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.WatchTarget;
import silkwire.common.problem.Problem;

/** The fields of one item as they stood in the document, before they are judged together. */
final class Draft {
    private static final int MOST_WARNINGS = 20;

    private final Map<ItemField, String> texts = new HashMap<>();
    private final Map<ItemField, List<String>> lists = new HashMap<>();
    private final Map<ItemField, Boolean> flags = new HashMap<>();
    private final List<String> warnings = new ArrayList<>();
    private List<WatchTarget> targets = List.of();
    private @Nullable Long version;
    private @Nullable Problem problem;
    private int unnamedWarnings;

    void put(ItemField field, String text) {
        texts.put(field, text);
    }

    void put(ItemField field, List<String> list) {
        lists.put(field, list);
    }

    void put(ItemField field, boolean flag) {
        flags.put(field, flag);
    }

    void putTargets(List<WatchTarget> read) {
        targets = read;
    }

    void putVersion(long read) {
        version = read;
    }

    /** Refuses the item; the first reason stands. */
    void refuse(Problem reason) {
        if (problem == null) {
            problem = reason;
        }
    }

    /** Notes what was passed over; after twenty of them only their number. */
    void warn(String warning) {
        if (warnings.size() < MOST_WARNINGS) {
            warnings.add(warning);
        } else {
            unnamedWarnings++;
        }
    }

    /** The text of this field, or null where it is absent or blank. */
    @Nullable String text(ItemField field) {
        String text = texts.get(field);
        return text == null || text.isBlank() ? null : text;
    }

    /** The text of this field exactly as it stood, empty where it is absent. */
    String exact(ItemField field) {
        return texts.getOrDefault(field, "");
    }

    List<String> list(ItemField field) {
        return lists.getOrDefault(field, List.of());
    }

    boolean flag(ItemField field) {
        return flags.getOrDefault(field, false);
    }

    List<WatchTarget> targets() {
        return targets;
    }

    @Nullable Long version() {
        return version;
    }

    @Nullable Problem problem() {
        return problem;
    }

    List<String> warnings() {
        if (unnamedWarnings == 0) {
            return List.copyOf(warnings);
        }
        List<String> all = new ArrayList<>(warnings);
        all.add("and " + unnamedWarnings + " more");
        return List.copyOf(all);
    }
}
