package silkwire.common.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The topics a query may call by name: the seventeen top-level IPTC Media Topics and some below them. Any other topic is
 * called by its code. An article's narrower topic comes with its ancestors, so a topic finds what is narrower too.
 */
public final class TopicVocabulary {
    private static final Pattern CODE = Pattern.compile("medtop:\\d{8}");
    private static final Map<String, String> CODES_BY_NAME = new HashMap<>();
    private static final Map<String, String> LABELS = new HashMap<>();

    static {
        topic("01000000", "arts, culture, entertainment and media", "culture", "arts", "media", "entertainment");
        topic("02000000", "crime, law and justice", "crime", "law", "justice");
        topic("03000000", "disaster, accident and emergency incident", "disaster", "disasters", "accident");
        topic("04000000", "economy, business and finance", "economy", "business", "finance");
        topic("05000000", "education");
        topic("06000000", "environment");
        topic("07000000", "health");
        topic("08000000", "human interest");
        topic("09000000", "labour", "labor", "work");
        topic("10000000", "lifestyle and leisure", "lifestyle", "leisure");
        topic("11000000", "politics", "политика", "سياسة", "саясат", "政治");
        topic("12000000", "religion");
        topic("13000000", "science and technology", "science", "technology");
        topic("14000000", "society");
        topic("15000000", "sport", "sports");
        topic("16000000", "conflict, war and peace", "conflict", "war", "peace");
        topic("17000000", "weather");
        topic("20000574", "election", "elections");
        topic("20000593", "government");
        topic("20000621", "government policy");
        topic("20000638", "international relations");
        topic("20000053", "act of terror");
        topic("20000103", "terrorism");
        topic("20000056", "armed conflict");
        topic("20000065", "civil unrest", "protest", "protests");
        topic("20000073", "peace process");
        topic("20000106", "judiciary");
        topic("20000129", "law enforcement");
        topic("20000385", "market and exchange", "markets");
        topic("20000418", "climate change");
        topic("20000509", "employment");
        topic("20000093", "corruption");
        topic("20000151", "natural disaster", "natural disasters");
        topic("20000337", "transport");
        topic("20000346", "macro economics");
        topic("20000587", "fundamental rights");
        topic("20000771", "immigration", "migration");
        topic("20001065", "soccer", "football");
        topic("20001316", "border disputes");
        topic("20000153", "earthquake", "earthquakes");
        topic("20000154", "flood", "floods");
        topic("20000210", "agriculture");
        topic("20000256", "energy and resource", "energy");
        topic("20001243", "oil and gas", "oil", "gas");
        topic("20000355", "currency");
        topic("20000370", "inflation");
        topic("20000373", "international trade", "trade");
        topic("20000592", "human rights");
        topic("20000615", "legislative body", "parliament");
        topic("20000639", "diplomacy");
        topic("20000640", "summit meetings", "summit");
        topic("20000641", "treaty", "treaties");
        topic("20000642", "economic sanction", "sanctions");
        topic("20000645", "refugees and internally displaced people", "refugees");
    }

    private TopicVocabulary() {}

    private static void topic(String digits, String label, String... aliases) {
        String code = "medtop:" + digits;
        LABELS.put(code, label);
        CODES_BY_NAME.put(label, code);
        for (String alias : aliases) {
            CODES_BY_NAME.put(alias, code);
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
        return Optional.ofNullable(LABELS.get(code));
    }

    /** All codes that have a label here. */
    public static Collection<String> codes() {
        return List.copyOf(LABELS.keySet());
    }

    static Optional<String> nearest(String text) {
        return Nearest.of(text, CODES_BY_NAME.keySet())
                .map(CODES_BY_NAME::get)
                .map(LABELS::get)
                .map(label -> label.indexOf(' ') < 0 ? label : "\"" + label + "\"");
    }
}
