package silkwire.bench.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The classes of other sets, and the top-level IPTC topics, by two digits, that each stands for. */
final class TopicClasses {
    /** Classes of which a text has one. */
    private static final Map<String, Set<String>> SINGLE = Map.ofEntries(
            Map.entry("science/technology", Set.of("13")),
            Map.entry("scitech", Set.of("13")),
            Map.entry("technology", Set.of("13", "04")),
            Map.entry("politics", Set.of("11", "16")),
            Map.entry("world", Set.of("11", "16", "02", "03")),
            Map.entry("sports", Set.of("15")),
            Map.entry("health", Set.of("07")),
            Map.entry("entertainment", Set.of("01")),
            Map.entry("travel", Set.of("10")),
            Map.entry("business", Set.of("04")),
            Map.entry("religion", Set.of("12")));

    /** Classes of which a text may have several. */
    private static final Map<String, String> SEVERAL = Map.ofEntries(
            Map.entry("accidents", "03"),
            Map.entry("natural hazards", "03"),
            Map.entry("law and crime", "02"),
            Map.entry("culture", "01"),
            Map.entry("economics and finance", "04"),
            Map.entry("development", "04"),
            Map.entry("education", "05"),
            Map.entry("ecology", "06"),
            Map.entry("natural resources", "06"),
            Map.entry("health", "07"),
            Map.entry("politics", "11"),
            Map.entry("foreign affairs", "11"),
            Map.entry("border", "11"),
            Map.entry("religion", "12"),
            Map.entry("science and technology", "13"),
            Map.entry("society", "14"),
            Map.entry("sports", "15"),
            Map.entry("weather", "17"));

    private TopicClasses() {}

    /** The topics that are right for a text of this class; none where IPTC has no such class. */
    static Set<String> topicsOf(String label) {
        return SINGLE.getOrDefault(label, Set.of());
    }

    /** The topics for all the classes named in {@code labels}, whose words may be apart. */
    static Set<String> topicsOf(List<String> labels) {
        String all = String.join(" ", labels);
        Set<String> topics = new TreeSet<>();
        SEVERAL.forEach((label, topic) -> {
            if (all.contains(label)) {
                topics.add(topic);
            }
        });
        return topics;
    }

    /** Every topic that one of the classes stands for of which a text may have several. */
    static Set<String> ofSeveral() {
        return Set.copyOf(SEVERAL.values());
    }
}
