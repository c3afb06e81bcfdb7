package silkwire.standalone.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a person is told about a build of the indices, made from the search service's report. */
final class ReindexLines {
    private static final long MINUTE = 60;
    private static final long HOUR = 3600;

    private ReindexLines() {}

    static String begun(JsonNode report) {
        JsonNode building = report.path("building");
        return "Version " + building.path("version").asString() + " of the indices is being built beside version "
                + report.path("served").asString() + ", since "
                + building.path("since").asString();
    }

    /** What the topics no longer hold has to be said before anything is exchanged. */
    static List<String> forgotten(JsonNode report) {
        return report.at("/building/topics")
                .valueStream()
                .filter(topic -> topic.path("forgotten").asLong() > 0)
                .map(topic -> topic.path("topic").asString() + " no longer holds its first "
                        + number(topic.path("forgotten").asLong())
                        + " records: what only they told cannot be built again")
                .toList();
    }

    static String progress(JsonNode report) {
        JsonNode building = report.path("building");
        String phase = building.path("phase").asString();
        return switch (phase) {
            case "counting-stories" -> "everything is read; stories are being counted";
            case "waiting-for-served" -> "everything is read; waiting for the served indices, which are behind";
            case "comparing", "different" -> "everything is read; the documents are being compared";
            default -> reading(building);
        };
    }

    private static String reading(JsonNode building) {
        String topics =
                building.path("topics").valueStream().map(ReindexLines::topic).collect(Collectors.joining("; "));
        JsonNode left = building.path("secondsLeft");
        return (topics.isEmpty() ? "reading" : topics)
                + (left.isNumber() && left.asLong() > 0 ? "; " + duration(left.asLong()) + " left" : "");
    }

    private static String topic(JsonNode topic) {
        long records = topic.path("records").asLong();
        long read = topic.path("read").asLong();
        String name = topic.path("topic").asString().contains("outcomes") ? "fates" : "articles";
        long percent = records == 0 ? 100 : 100 * read / records;
        return name + " " + number(read) + " of " + number(records) + " (" + percent + " %), "
                + number(Math.round(topic.path("perSecond").asDouble())) + "/s";
    }

    static List<String> different(JsonNode report) {
        List<String> lines = new ArrayList<>();
        lines.add("Nothing was exchanged: the new indices have not as many documents as those that are served.");
        lines.addAll(table(report.at("/building/comparison"), true));
        lines.addAll(forgotten(report));
        lines.add("The build stays beside and keeps up. Exchange them all the same with: ./silkwire reindex"
                + " --accept-difference");
        lines.add("Give it up with: ./silkwire reindex --cancel");
        return lines;
    }

    static List<String> ended(JsonNode report, String version) {
        JsonNode last = report.path("last");
        if (!last.path("version").asString("").equals(version)) {
            return List.of("The build of version " + version + " ended, and another one after it");
        }
        if (last.path("outcome").asString().equals("cancelled")) {
            return List.of("The build of version " + version + " was cancelled; version "
                    + report.path("served").asString() + " is served");
        }
        List<String> lines = new ArrayList<>(table(last.path("comparison"), false));
        String before = last.path("before").asString();
        lines.add("Version " + version + " is served instead of version " + before);
        if (last.path("keptOld").asBoolean()) {
            lines.add("The indices of version " + before + " are kept, unserved, until another reindex");
        } else if (report.path("retired").isEmpty()) {
            lines.add("The indices before are removed");
        } else {
            lines.add("The indices before are removed as soon as nobody reads them any more");
        }
        return lines;
    }

    static String cancelled(JsonNode report) {
        return "The build of version " + report.at("/last/version").asString() + " is given up; version "
                + report.path("served").asString() + " is served as before";
    }

    private static List<String> table(JsonNode comparison, boolean isOnlyDifferent) {
        List<String> lines = new ArrayList<>();
        comparison.path("lines").valueStream().forEach(line -> {
            long before = line.path("before").asLong();
            long after = line.path("after").asLong();
            boolean isDifferent = line.path("isJudged").asBoolean() && before != after;
            if (isDifferent || !isOnlyDifferent) {
                String month = line.path("month").asString();
                lines.add(String.format(
                        Locale.ROOT,
                        "  %-10s %-8s %,12d before %,12d after%s",
                        line.path("kind").asString(),
                        month.equals("all") ? "" : month,
                        before,
                        after,
                        isDifferent ? String.format(Locale.ROOT, "  %+,d", after - before) : ""));
            }
        });
        return lines;
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private static String duration(long seconds) {
        if (seconds < MINUTE) {
            return seconds + " s";
        }
        return seconds < HOUR
                ? seconds / MINUTE + " min " + seconds % MINUTE + " s"
                : seconds / HOUR + " h " + seconds % HOUR / MINUTE + " min";
    }
}
