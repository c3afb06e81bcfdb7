package silkwire.common.item;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.Association;
import silkwire.common.event.WatchTarget;
import silkwire.common.problem.Problem;

/**
 * The fields of one item as they stood in a document, before they are judged together. Of several values offered for a
 * field the first stands; each keeps the name it has in its format, so that a problem names what the sender wrote.
 */
public final class Draft {
    private static final int MOST_WARNINGS = 20;
    private static final int MOST_ENTRIES = 1_000;
    private static final int LONGEST_SHOWN = 100;
    private static final Pattern VERSION = Pattern.compile("\\d{1,18}");

    /** What an item cannot be without when it has it: too long, it refuses the item; any other field is left out. */
    private static final Set<ItemField> ESSENTIAL = EnumSet.of(
            ItemField.SOURCE_ITEM_ID,
            ItemField.URL,
            ItemField.TITLE,
            ItemField.BODY,
            ItemField.HTML,
            ItemField.EMBARGO_UNTIL);

    private final Map<ItemField, String> texts = new EnumMap<>(ItemField.class);
    private final Map<ItemField, List<String>> lists = new EnumMap<>(ItemField.class);
    private final Map<ItemField, Boolean> flags = new EnumMap<>(ItemField.class);
    private final Map<ItemField, String> origins = new EnumMap<>(ItemField.class);
    private final List<String> warnings = new ArrayList<>();
    private final List<Association> associations = new ArrayList<>();
    private List<WatchTarget> targets = List.of();
    private @Nullable Long version;
    private @Nullable String site;
    private Supplier<String> excerpt = () -> "";
    private @Nullable Problem problem;
    private int unnamedWarnings;

    /** Offers a text for a field that has none yet; blank is none. {@code name} is what the format calls it. */
    public void offer(ItemField field, String name, @Nullable String text) {
        if (text == null || text.isBlank() || texts.containsKey(field)) {
            return;
        }
        int bad = Texts.firstBadCharacter(text);
        if (bad >= 0) {
            refuse(ItemProblems.badCharacter(name, "U+%04X".formatted((int) text.charAt(bad)), bad));
        } else if (Texts.utf8Length(text) <= field.mostBytes()) {
            texts.put(field, text);
            origins.put(field, name);
        } else if (ESSENTIAL.contains(field)) {
            refuse(ItemProblems.tooLong(
                    name, Texts.utf8Length(text) + " bytes", field.mostBytes() + " bytes of UTF-8"));
        } else {
            warn(name + " has " + Texts.utf8Length(text) + " bytes and is not kept; allowed: " + field.mostBytes());
        }
    }

    /** Adds an entry to a list; blank ones and those that stand there already are passed over. */
    public void add(ItemField field, String name, @Nullable String entry) {
        if (entry == null || entry.isBlank()) {
            return;
        }
        List<String> entries = lists.computeIfAbsent(field, key -> new ArrayList<>());
        String text = entry.strip();
        if (Texts.firstBadCharacter(text) >= 0 || Texts.utf8Length(text) > field.mostBytes()) {
            warn(name + " '" + Texts.showable(text, LONGEST_SHOWN) + "' is not kept; allowed: " + field.mostBytes()
                    + " bytes of Unicode text");
        } else if (entries.size() >= MOST_ENTRIES) {
            warn(name + " '" + Texts.showable(text, LONGEST_SHOWN) + "' is not kept; allowed: " + MOST_ENTRIES
                    + " entries");
        } else if (!entries.contains(text)) {
            entries.add(text);
        }
    }

    /** Says that the item is marked so. */
    public void mark(ItemField flag) {
        flags.put(flag, true);
    }

    /** Says anew what was said of a field before. */
    public void replace(ItemField field, String name, String text) {
        texts.remove(field);
        offer(field, name, text);
    }

    /** Keeps another item that this one goes with. */
    public void associate(Association association) {
        if (associations.size() < MOST_ENTRIES) {
            associations.add(association);
        } else {
            warn("association '" + association.name() + "' is not kept; allowed: " + MOST_ENTRIES);
        }
    }

    /** Offers the provider's version; what is no whole number is warned of. */
    public void offerVersion(String name, @Nullable String text) {
        if (text == null || text.isBlank() || version != null) {
            return;
        }
        if (VERSION.matcher(text.strip()).matches()) {
            version = Long.parseLong(text.strip());
        } else {
            warn(name + " '" + Texts.showable(text, LONGEST_SHOWN) + "' is not kept; allowed: a whole number");
        }
    }

    /** Says of which site the document is; its domain is the outlet where none is named. */
    public void offerSite(@Nullable String url) {
        if (site == null) {
            site = url;
        }
    }

    /** Says how the beginning of the item is found, for whoever asks why it was refused. */
    public void showing(Supplier<String> beginning) {
        excerpt = beginning;
    }

    /** The beginning of the item as it stood; empty where the document is the item. */
    public String excerpt() {
        return excerpt.get();
    }

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
    public void refuse(Problem reason) {
        if (problem == null) {
            problem = reason;
        }
    }

    /** Notes what was passed over; after twenty of them only their number. */
    public void warn(String warning) {
        if (warnings.size() < MOST_WARNINGS) {
            warnings.add(warning);
        } else {
            unnamedWarnings++;
        }
    }

    /** Whether there is a text for this field. */
    public boolean has(ItemField field) {
        return text(field) != null;
    }

    /** The text of this field, or null where it is absent or blank. */
    public @Nullable String text(ItemField field) {
        String text = texts.get(field);
        return text == null || text.isBlank() ? null : text;
    }

    /** What the document calls this field: its pointer in our own JSON, another name in another format. */
    String nameOf(ItemField field) {
        return origins.getOrDefault(field, field.pointer());
    }

    /** Whether this field was read from a format that is not our own. */
    boolean isForeign(ItemField field) {
        return origins.containsKey(field);
    }

    @Nullable String site() {
        return site;
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

    List<Association> associations() {
        return List.copyOf(associations);
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
