package silkwire.standalone.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import silkwire.standalone.explanation.Isolate;
import tools.jackson.databind.JsonNode;

/** Answers about rules, for people. */
final class RuleTables {
    private static final String INDENT = "  ";
    private static final double PERCENT = 100;

    private RuleTables() {}

    /** One line a rule: its id, whether it is enabled, its name and query. */
    static String rules(JsonNode answer) {
        StringBuilder text = new StringBuilder();
        for (JsonNode rule : answer.path("items")) {
            text.append(rule.path("id").asString(""))
                    .append(rule.path("enabled").asBoolean(false) ? "  enabled   " : "  disabled  ")
                    .append(isolated(rule, "name"))
                    .append(INDENT)
                    .append(isolated(rule, "query"))
                    .append('\n');
        }
        return text.append(answer.path("items").size()).append(" rules\n").toString();
    }

    /** What became of a pack. */
    static String pack(JsonNode answer) {
        return answer.path("made").asInt(0) + " rules made, "
                + answer.path("existing").asInt(0) + " stood already; new ones are disabled until you enable them";
    }

    /** One line a receiver: whether it took the sample, and what it said. */
    static String test(JsonNode answer) {
        JsonNode items = answer.path("items");
        if (items.isEmpty()) {
            return "The rule has no channels, so nobody got a sample\n";
        }
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode item : items) {
            rows.add(List.of(
                    item.path("taken").asBoolean(false) ? "taken" : "not taken",
                    text(item, "kind"),
                    Isolate.of(text(item, "address")),
                    item.has("status") ? "status " + item.path("status").asInt() : "no status",
                    item.path("millis").asInt(0) + " ms",
                    text(item, "standing"),
                    text(item, "error")));
        }
        return columns(rows);
    }

    /** What a resend will send. */
    static String resend(JsonNode answer) {
        boolean sent = answer.path("sent").asBoolean(false);
        StringBuilder text = new StringBuilder();
        text.append(sent ? "On its way: at most " : "Would come: at most ")
                .append(count(answer.path("atMost").asLong(0), "notification"))
                .append(" (")
                .append(text(answer, "how"))
                .append(")\n")
                .append(INDENT)
                .append(count(answer.path("articles").asLong(0), "article"))
                .append(" of ")
                .append(count(answer.path("stories").asLong(0), "story"))
                .append(" match from ")
                .append(text(answer, "from"))
                .append(" to ")
                .append(text(answer, "to"))
                .append("\n");
        line(text, answer.path("toldBefore").asLong(0), "told before");
        line(text, answer.path("muted").asLong(0), "left out because the rule mutes them");
        return text.append(INDENT).append(text(answer, "resend")).append('\n').toString();
    }

    private static void line(StringBuilder text, long number, String what) {
        if (number > 0) {
            text.append(INDENT).append(number).append(' ').append(what).append('\n');
        }
    }

    /** A preview: numbers, warnings, days, clauses, samples, and what is exact. */
    static String preview(JsonNode answer) {
        StringBuilder text = new StringBuilder();
        text.append(Isolate.of(text(answer, "parsed"))).append("\n\n");
        numbers(text, answer);
        section(text, "Warnings", bullets(answer.path("warnings")));
        section(text, "By day (" + text(answer, "tz") + ")", days(answer.path("byDay")));
        section(text, "Clauses by themselves", clauses(answer.path("clauses")));
        section(text, "Samples", samples(answer.path("samples")));
        section(text, "How exact this is", bullets(answer.path("exactness")));
        return text.append("Took ")
                .append(answer.path("tookMillis").asLong(0))
                .append(" ms\n")
                .toString();
    }

    private static void numbers(StringBuilder text, JsonNode answer) {
        JsonNode told = answer.path("notifications");
        text.append(String.format(
                Locale.ROOT,
                "%s of %s in %d days; %.1f %% are copies%n",
                count(answer.path("articles").asLong(0), "article"),
                (answer.path("storiesExact").asBoolean(true) ? "" : "about ")
                        + count(answer.path("stories").asLong(0), "story"),
                answer.path("days").asInt(0),
                PERCENT * answer.path("shareOfCopies").asDouble(0)));
        text.append(String.format(
                Locale.ROOT,
                "%s%s: %.1f a day, %d on the fullest (%d by itself, %d digests)%n",
                told.path("everyNthStory").asInt(1) > 1 ? "about " : "",
                count(told.path("total").asLong(0), "notification"),
                told.path("perDay").asDouble(0),
                told.path("mostPerDay").asLong(0),
                told.path("single").asLong(0),
                told.path("digests").asLong(0)));
        JsonNode hour = answer.path("busiestHour");
        if (hour.isObject()) {
            text.append("Busiest hour: ")
                    .append(text(hour, "from"))
                    .append(" with ")
                    .append(count(hour.path("articles").asLong(0), "article"))
                    .append('\n');
        }
    }

    private static String days(JsonNode days) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("day", "articles", "notifications", "by themselves", "digests", "over budget"));
        for (JsonNode day : days) {
            rows.add(List.of(
                    text(day, "day"),
                    number(day, "articles"),
                    number(day, "notifications"),
                    number(day, "single"),
                    number(day, "digests"),
                    number(day, "overBudget")));
        }
        return columns(rows);
    }

    private static String clauses(JsonNode clauses) {
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode clause : clauses) {
            long articles = clause.path("articles").asLong(0);
            rows.add(List.of(articles == 0 ? "never" : Long.toString(articles), isolated(clause, "clause")));
        }
        return columns(rows);
    }

    private static String samples(JsonNode samples) {
        StringBuilder text = new StringBuilder();
        for (JsonNode sample : samples) {
            text.append(INDENT).append(isolated(sample, "title")).append('\n');
            text.append(INDENT + INDENT)
                    .append(String.join(
                            " · ",
                            text(sample, "receivedAt"),
                            text(sample, "source"),
                            text(sample, "outlet"),
                            text(sample, "language")))
                    .append('\n');
            String matched = sample.path("matched")
                    .valueStream()
                    .map(one -> isolated(one, "text"))
                    .distinct()
                    .collect(Collectors.joining(", "));
            text.append(INDENT + INDENT)
                    .append(matched.isEmpty() ? text(sample, "id") : matched)
                    .append('\n');
        }
        return text.toString();
    }

    private static void section(StringBuilder text, String title, String content) {
        if (!content.isEmpty()) {
            text.append('\n').append(title).append('\n').append(content);
        }
    }

    private static String bullets(JsonNode lines) {
        return lines.valueStream()
                .map(line -> INDENT + "- " + line.asString("") + "\n")
                .collect(Collectors.joining());
    }

    /** Rows as wide as their widest; the last column is not filled. */
    private static String columns(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                line.append(INDENT).append(row.get(column));
                if (column < row.size() - 1) {
                    line.repeat(' ', width(rows, column) - row.get(column).length());
                }
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String count(long number, String one) {
        String many = one.endsWith("y") ? one.substring(0, one.length() - 1) + "ies" : one + "s";
        return number + " " + (number == 1 ? one : many);
    }

    private static String isolated(JsonNode node, String field) {
        return Isolate.of(text(node, field));
    }

    private static String number(JsonNode node, String field) {
        return Long.toString(node.path(field).asLong(0));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
