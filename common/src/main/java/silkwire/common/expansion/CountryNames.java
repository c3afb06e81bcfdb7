package silkwire.common.expansion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import silkwire.common.place.PlaceKind;
import silkwire.common.place.PlaceRow;
import silkwire.common.place.PlaceTables;
import silkwire.common.place.Transliteration;

/** The names, adjectives and peoples of one country, region of countries or organisation of states. */
final class CountryNames {
    private static final String ORDINARY = "also an ordinary word or another name in this language";
    private static final int SHORTEST_PART = 4;
    private static final int LIKE = 5;
    private static final int SHORTEST_CHINESE_ADJECTIVE = 3;

    private final String code;
    private final List<Written> names = new ArrayList<>();
    private final Set<String> starts = new HashSet<>();
    private final Set<String> ownStarts = new HashSet<>();

    CountryNames(String code) {
        this.code = code;
    }

    private record Written(String language, String words, PlaceKind kind, boolean capitals, boolean unsure) {
        Origin origin() {
            return switch (kind) {
                case ADJECTIVE -> Origin.ADJECTIVE;
                case DEMONYM -> Origin.PEOPLE;
                default -> Origin.NAME;
            };
        }
    }

    void addCldr(String name, List<String> languages) {
        for (String language : languages) {
            boolean unsure = PlaceTables.isMisleading(code, language) || PlaceTables.isConditional(code, language);
            if (name.length() > 1) {
                add(new Written(language, name, PlaceKind.NAME, false, unsure));
            }
        }
    }

    void addPeople(String language, PlaceKind kind, String patterns) {
        if (kind != PlaceKind.NAME && kind != PlaceKind.ADJECTIVE && kind != PlaceKind.DEMONYM) {
            return;
        }
        for (String pattern : patterns.split("\\|")) {
            WrittenPattern written = WrittenPattern.of(pattern);
            if (written != null && !tooShort(language, kind, written)) {
                add(new Written(language, written.words(), kind, written.capitals(), written.unsure()));
            }
        }
    }

    /** A Chinese adjective of two characters is found inside other words too often. */
    private static boolean tooShort(String language, PlaceKind kind, WrittenPattern written) {
        return language.equals("zh")
                && kind == PlaceKind.ADJECTIVE
                && written.words().length() < SHORTEST_CHINESE_ADJECTIVE;
    }

    private void add(Written name) {
        names.add(name);
        if (name.kind() == PlaceKind.NAME) {
            String start = start(name.language(), name.words());
            if (start != null) {
                ownStarts.add(start);
            }
        }
    }

    /** Notes a place in the country, so that what is called after the place is not taken for the country's. */
    void addPart(PlaceRow row) {
        for (String language : PlaceRow.LANGUAGES) {
            for (String name : row.names(language)) {
                String start = start(language, name);
                if (start != null) {
                    starts.add(start);
                }
            }
        }
    }

    /** The first letters of a word, by which a derived one is known; null of a short word. */
    private static @Nullable String start(String language, String words) {
        String key = Spelling.key(words);
        int length = Math.min(LIKE, key.length() - 1);
        return length < SHORTEST_PART || language.equals("zh") ? null : language + "/" + key.substring(0, length);
    }

    private boolean isOfAPart(Written name) {
        if (name.kind() == PlaceKind.NAME) {
            return false;
        }
        String key = Spelling.key(name.words());
        for (int length = SHORTEST_PART; length <= Math.min(LIKE, key.length()); length++) {
            String start = name.language() + "/" + key.substring(0, length);
            if (starts.contains(start) && !ownStarts.contains(start)) {
                return true;
            }
        }
        return false;
    }

    /** The keys by which it is looked up. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        for (Written name : names) {
            if (name.kind() == PlaceKind.NAME) {
                keys.add(Spelling.key(name.words()));
            }
        }
        keys.remove("");
        return keys;
    }

    /** Adds the forms; names come as of {@code origin}, adjectives and peoples as what they are. */
    void addTo(Forms forms, Origin origin) {
        for (Written name : names) {
            if (!isOfAPart(name)) {
                Origin from = origin == Origin.NAME ? name.origin() : origin;
                add(forms, name, name.words(), from);
                String other = Transliteration.other(name.words(), name.language());
                if (!other.equals(name.words()) && !name.language().equals("tk")) {
                    add(forms, name, other, from);
                }
            }
        }
    }

    private static void add(Forms forms, Written name, String words, Origin origin) {
        if (name.unsure()) {
            forms.addUnsure(name.language(), words, origin, ORDINARY);
        } else if (name.capitals()) {
            forms.addCapitals(name.language(), words, origin);
        } else {
            forms.add(name.language(), words, origin);
        }
    }
}
