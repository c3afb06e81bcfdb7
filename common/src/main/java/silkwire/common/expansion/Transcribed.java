package silkwire.common.expansion;

import java.lang.Character.UnicodeScript;
import java.util.List;

/** The forms that rules make of a name that no table knows: as it is written, and in the other scripts. */
final class Transcribed {
    private static final List<String> LATIN = List.of("en", "fr", "tr", "tk", "uz", "other");
    private static final List<String> CYRILLIC = List.of("ru", "kk", "ky", "tg", "uz", "other");
    private static final List<String> ARABIC = List.of("ar", "fa", "other");
    private static final List<String> EVERY =
            List.of("ar", "ru", "en", "kk", "uz", "ky", "tg", "tk", "fa", "tr", "zh", "fr", "other");

    private Transcribed() {}

    static void addTo(Forms forms, String name) {
        EVERY.forEach(language -> forms.add(language, name, Origin.WRITTEN));
        UnicodeScript script = Transcription.script(name);
        if (script == UnicodeScript.CYRILLIC) {
            addOfCyrillic(forms, name);
        } else if (script == UnicodeScript.LATIN) {
            Transcription.cyrillic(name).forEach(cyrillic -> addOfCyrillic(forms, cyrillic));
        } else if (script == UnicodeScript.ARABIC) {
            String latin = Transcription.fromArabic(name);
            add(forms, LATIN, latin);
            Transcription.cyrillic(latin).forEach(cyrillic -> add(forms, CYRILLIC, cyrillic));
            add(forms, List.of("fa"), Transcription.persianLetters(name));
        }
    }

    private static void addOfCyrillic(Forms forms, String cyrillic) {
        add(forms, CYRILLIC, cyrillic);
        Transcription.latin(cyrillic).forEach(latin -> add(forms, LATIN, latin));
        add(forms, List.of("uz"), Transcription.uzbek(cyrillic));
        add(forms, List.of("tk"), Transcription.turkmen(cyrillic));
        add(forms, List.of("fr"), Transcription.french(cyrillic));
        Transcription.arabic(cyrillic).forEach(arabic -> add(forms, ARABIC, arabic));
        add(forms, List.of("fa"), Transcription.persian(cyrillic));
    }

    private static void add(Forms forms, List<String> languages, String name) {
        languages.forEach(language -> forms.add(language, name, Origin.TRANSLITERATION));
    }
}
