package silkwire.common.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import silkwire.common.table.ResourceTable;

/**
 * The topics a query may call by name and a tagger tells apart: the seventeen top-level IPTC Media Topics and those below
 * them that news of Central Asia needs (codes and hierarchy of the IPTC, CC BY 4.0; steps between may be left out),
 * by their labels in the twelve languages. Any other topic is called by its code. An article's narrower topic comes with its
 * ancestors, so a topic finds what is narrower too.
 */
public final class TopicVocabulary {
    private static final String PREFIX = "medtop:";
    private static final String NONE = "-";
    private static final Pattern CODE = Pattern.compile("medtop:\\d{8}");
    private static final Map<String, String> CODES_BY_NAME = new HashMap<>();
    private static final Map<String, Entry> ENTRIES = new LinkedHashMap<>();

    static {
        for (String[] row : ResourceTable.read(TopicVocabulary.class, "topics.tsv")) {
            topic(row[0], row[1].equals(NONE) ? null : row[1], row[2], row[3].equals(NONE) ? "" : row[3]);
        }
        for (String[] row : ResourceTable.read(TopicVocabulary.class, "topic-labels.tsv")) {
            CODES_BY_NAME.putIfAbsent(key(row[2]), PREFIX + row[0]);
        }
    }

    private TopicVocabulary() {}

    private record Entry(String label, @Nullable String parent) {}

    /** A name that two topics share calls the one named first, so the wider. */
    private static void topic(String digits, @Nullable String parent, String label, String aliases) {
        String code = PREFIX + digits;
        ENTRIES.put(code, new Entry(label, parent == null ? null : PREFIX + parent));
        CODES_BY_NAME.putIfAbsent(key(label), code);
        for (String alias : aliases.split("\\|")) {
            if (!alias.isEmpty()) {
                CODES_BY_NAME.putIfAbsent(key(alias), code);
            }
        }
    }

    /** Names are compared in lower case; a hyphen is a blank, since a query may write one for the other. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', ' ');
    }

    /** The code {@code medtop:…} for a code, a label or an alias. */
    public static Optional<String> codeOf(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT);
        if (CODE.matcher(name).matches()) {
            return Optional.of(name);
        }
        return Optional.ofNullable(CODES_BY_NAME.get(key(name)));
    }

    /** The label of a code, where it has one here. */
    public static Optional<String> labelOf(String code) {
        return Optional.ofNullable(ENTRIES.get(code)).map(Entry::label);
    }

    /** The codes above a code, the nearest first; none for one of the top level, or one not named here. */
    public static List<String> ancestorsOf(String code) {
        List<String> above = new ArrayList<>();
        Entry entry = ENTRIES.get(code);
        while (entry != null && entry.parent() != null) {
            above.add(entry.parent());
            entry = ENTRIES.get(entry.parent());
        }
        return List.copyOf(above);
    }

    /** All codes that have a label here, the top level first. */
    public static Collection<String> codes() {
        return List.copyOf(ENTRIES.keySet());
    }

    /** The label of a code where it calls that code and no other, else the code. */
    static String callOf(String code) {
        return labelOf(code)
                .filter(label -> code.equals(CODES_BY_NAME.get(key(label))))
                .orElse(code);
    }

    static Optional<String> nearest(String text) {
        return Nearest.of(text, CODES_BY_NAME.keySet())
                .map(CODES_BY_NAME::get)
                .flatMap(TopicVocabulary::labelOf)
                .map(label -> label.indexOf(' ') < 0 ? label : "\"" + label + "\"");
    }
}
