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

/**
 * The topics a query may call by name and a tagger tells apart: the seventeen top-level IPTC Media Topics and some below
 * them (codes and hierarchy of the IPTC, CC BY 4.0; steps between may be left out). Any other topic is called by its code. An article's narrower topic
 * comes with its ancestors, so a topic finds what is narrower too.
 */
public final class TopicVocabulary {
    private static final Pattern CODE = Pattern.compile("medtop:\\d{8}");
    private static final Map<String, String> CODES_BY_NAME = new HashMap<>();
    private static final Map<String, Entry> ENTRIES = new LinkedHashMap<>();

    static {
        topLevel();
        politicsAndConflict();
        economy();
        others();
    }

    private TopicVocabulary() {}

    private record Entry(String label, @Nullable String parent) {}

    private static void topLevel() {
        topic("", "01000000", "arts, culture, entertainment and media", "culture", "arts", "media", "entertainment");
        topic("", "02000000", "crime, law and justice", "crime", "law", "justice");
        topic("", "03000000", "disaster, accident and emergency incident", "disaster", "disasters", "accident");
        topic("", "04000000", "economy, business and finance", "economy", "business", "finance");
        topic("", "05000000", "education");
        topic("", "06000000", "environment");
        topic("", "07000000", "health");
        topic("", "08000000", "human interest");
        topic("", "09000000", "labour", "labor", "work");
        topic("", "10000000", "lifestyle and leisure", "lifestyle", "leisure");
        topic("", "11000000", "politics", "политика", "سياسة", "саясат", "政治");
        topic("", "12000000", "religion");
        topic("", "13000000", "science and technology", "science", "technology");
        topic("", "14000000", "society");
        topic("", "15000000", "sport", "sports");
        topic("", "16000000", "conflict, war and peace", "conflict", "war", "peace");
        topic("", "17000000", "weather");
    }

    private static void politicsAndConflict() {
        topic("11000000", "20000574", "election", "elections");
        topic("11000000", "20000587", "fundamental rights");
        topic("20000587", "20000592", "human rights");
        topic("11000000", "20000593", "government");
        topic("11000000", "20000615", "legislative body", "parliament");
        topic("11000000", "20000621", "government policy");
        topic("11000000", "20000638", "international relations");
        topic("20000638", "20000639", "diplomacy");
        topic("20000638", "20000640", "summit meetings", "summit");
        topic("20000638", "20000641", "treaty", "treaties");
        topic("20000638", "20000642", "economic sanction", "sanctions");
        topic("20000638", "20000645", "refugees and internally displaced people", "refugees");
        topic("20000638", "20001316", "border disputes");
        topic("16000000", "20000053", "act of terror");
        topic("16000000", "20000056", "armed conflict");
        topic("16000000", "20000065", "civil unrest", "protest", "protests");
        topic("16000000", "20000073", "peace process");
    }

    private static void economy() {
        topic("04000000", "20000209", "products and services");
        topic("20000209", "20000210", "agriculture");
        topic("20000209", "20000256", "energy and resource", "energy");
        topic("20000256", "20001243", "oil and gas", "oil", "gas");
        topic("20000209", "20000337", "transport");
        topic("04000000", "20000344", "economy");
        topic("20000344", "20000346", "macro economics");
        topic("04000000", "20000355", "currency");
        topic("04000000", "20000370", "inflation");
        topic("20000346", "20000373", "international trade", "trade");
        topic("04000000", "20000385", "market and exchange", "markets");
    }

    private static void others() {
        topic("02000000", "20000082", "crime");
        topic("20000082", "20000093", "corruption");
        topic("20000082", "20000103", "terrorism");
        topic("02000000", "20000106", "judiciary");
        topic("02000000", "20000129", "law enforcement");
        topic("03000000", "20000148", "disaster");
        topic("20000148", "20000151", "natural disaster", "natural disasters");
        topic("20000151", "20000153", "earthquake", "earthquakes");
        topic("20000151", "20000154", "flood", "floods");
        topic("06000000", "20000418", "climate change");
        topic("09000000", "20000509", "employment");
        topic("14000000", "20000771", "immigration", "migration");
        topic("15000000", "20000822", "competition discipline");
        topic("20000822", "20001065", "soccer", "football");
    }

    /** A name that two topics share calls the one named first, so the wider. */
    private static void topic(String parent, String digits, String label, String... aliases) {
        String code = "medtop:" + digits;
        ENTRIES.put(code, new Entry(label, parent.isEmpty() ? null : "medtop:" + parent));
        CODES_BY_NAME.putIfAbsent(label, code);
        for (String alias : aliases) {
            CODES_BY_NAME.putIfAbsent(alias, code);
        }
    }

    /** The code {@code medtop:…} for a code, a label or an alias. */
    public static Optional<String> codeOf(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT);
        if (CODE.matcher(name).matches()) {
            return Optional.of(name);
        }
        return Optional.ofNullable(CODES_BY_NAME.get(name.replace('-', ' ')));
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
                .filter(label -> code.equals(CODES_BY_NAME.get(label)))
                .orElse(code);
    }

    static Optional<String> nearest(String text) {
        return Nearest.of(text, CODES_BY_NAME.keySet())
                .map(CODES_BY_NAME::get)
                .flatMap(TopicVocabulary::labelOf)
                .map(label -> label.indexOf(' ') < 0 ? label : "\"" + label + "\"");
    }
}
