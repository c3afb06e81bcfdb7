package silkwire.common.expansion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gathers the forms of one value, each once per language. */
final class Forms {
    private static final String OTHER = "other";
    private static final Set<String> LANGUAGES =
            Set.of("ar", "ru", "en", "kk", "uz", "ky", "tg", "tk", "fa", "tr", "zh", "fr");

    /** Of the languages without an analysis of their own, those with a press that writes about the region. */
    private static final Set<String> OTHERS = Set.of(
            "az", "ba", "be", "uk", "tt", "ur", "ps", "ckb", "ug", "de", "es", "it", "pt", "ja", "ko", "mn", "he", "hi",
            "ku", "bg", "pl", "nl", "sv", "cs", "ro", "el", "hu", "id", "ms", "vi", "th", "bn", "ka", "hy", "sr", "hr",
            "sk", "fi", "da", "nb", "lt", "lv", "et", "other");

    /** Abbreviations that are among the commonest words once their capitals are gone. */
    private static final Set<String> ORDINARY = Set.of(
            "us/en", "who/en", "it/en", "is/en", "in/en", "un/fr", "eu/fr", "ue/fr", "onu/ro", "ab/tr", "us/fr",
            "bm/tr");

    private final String written;
    private final Map<String, Form> forms = new LinkedHashMap<>();
    private final Set<OmittedForm> omitted = new LinkedHashSet<>();

    /** Forms of the value {@code written}; what was written is never left out for being unsure. */
    Forms(String written) {
        this.written = Spelling.key(written);
    }

    void add(String language, String words, Origin origin) {
        String text = Spelling.joined(words);
        boolean own = LANGUAGES.contains(language);
        if (own ? !text.isEmpty() : OTHERS.contains(language) && text.length() > 2) {
            String analysis = own ? language : OTHER;
            forms.putIfAbsent(key(analysis, text), new Form(analysis, text, origin));
        }
    }

    /** Adds a form that is also something else, if it is what was written; else notes that it was left out. */
    void addUnsure(String language, String words, Origin origin, String reason) {
        String key = Spelling.key(words);
        if (key.equals(written)) {
            add(language, words, origin);
        } else if (LANGUAGES.contains(language) && !key.isEmpty()) {
            omitted.add(new OmittedForm(language, Spelling.joined(words), reason));
        }
    }

    /** Adds an abbreviation, whose capitals search does not see. */
    void addCapitals(String language, String letters, Origin origin) {
        String key = Spelling.key(letters);
        if (ORDINARY.contains(key.replace(" ", "") + "/" + language) || key.length() < 2) {
            omitted.add(new OmittedForm(language, letters, "an ordinary word where case does not count"));
        } else {
            add(language, letters, origin);
        }
    }

    private static String key(String language, String text) {
        return language + "/" + text.toLowerCase(Locale.ROOT);
    }

    List<Form> found() {
        return new ArrayList<>(forms.values());
    }

    List<OmittedForm> omitted() {
        return omitted.stream()
                .filter(form -> !forms.containsKey(key(form.language(), form.text())))
                .toList();
    }
}
