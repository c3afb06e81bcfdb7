package silkwire.standalone.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import silkwire.common.json.EventJson;
import silkwire.standalone.explanation.Isolate;
import tools.jackson.databind.JsonNode;

/** An answer of the search, for people: per article its title, where it comes from, and what it is about. */
final class SearchListing {
    private static final int LONGEST_SENTENCE = 240;

    private SearchListing() {}

    /** For people who read it; {@code marking} shows the words that matched. */
    static String of(String answer, Marking marking) {
        JsonNode tree = EventJson.mapper().readTree(answer);
        StringBuilder text = new StringBuilder();
        for (JsonNode article : tree.path("items")) {
            append(text, article, marking);
        }
        String query = tree.path("query").path("parsed").asString("");
        return text
                + String.format(
                        Locale.ROOT,
                        "%d found in %d ms%s%n",
                        tree.path("total").path("value").asLong(),
                        tree.path("tookMillis").asLong(),
                        query.isEmpty() ? "" : "  (" + query + ")");
    }

    private static void append(StringBuilder text, JsonNode article, Marking marking) {
        text.append(Isolate.of(article.path("title").asString("(no title)"))).append('\n');
        text.append("  ")
                .append(String.join(
                        " · ",
                        article.path("publishedAt")
                                .asString(article.path("receivedAt").asString("")),
                        article.path("source").path("id").asString(""),
                        article.path("language").path("code").asString("und"),
                        countries(article),
                        topics(article)))
                .append('\n');
        stance(text, article);
        highlight(text, article, marking);
        text.append("  ").append(article.path("id").asString("")).append("\n\n");
    }

    /** Countries in focus stand in brackets. */
    private static String countries(JsonNode article) {
        List<String> codes = new ArrayList<>();
        for (JsonNode country : article.path("countries")) {
            String code = country.path("code").asString("");
            codes.add(country.path("focus").asBoolean(false) ? "[" + code + "]" : code);
        }
        return codes.isEmpty() ? "no country" : String.join(" ", codes);
    }

    private static String topics(JsonNode article) {
        List<String> labels = new ArrayList<>();
        article.path("topics").forEach(topic -> labels.add(topic.path("label").asString("")));
        return labels.isEmpty() ? "no topic" : String.join(", ", labels);
    }

    private static void stance(StringBuilder text, JsonNode article) {
        JsonNode stance = article.path("stances").path(0);
        if (stance.isMissingNode()) {
            return;
        }
        JsonNode target = stance.path("target");
        JsonNode holder = stance.path("holder");
        text.append("  ")
                .append(Isolate.of(
                        holder.path("name").asString(holder.path("type").asString(""))))
                .append(" is ")
                .append(stance.path("label").asString(""))
                .append(" of ")
                .append(Isolate.of(
                        target.path("code").asString(target.path("name").asString(""))));
        JsonNode evidence = stance.path("evidence").path(0);
        String field = article.path(evidence.path("field").asString("body")).asString("");
        int start = evidence.path("start").asInt(0);
        int end = Math.min(evidence.path("end").asInt(0), field.length());
        if (start < end) {
            text.append(": “")
                    .append(Isolate.of(oneLine(field.substring(start, end))))
                    .append('”');
        }
        text.append('\n');
    }

    /** The first sentence that matched, with all that matched in it. */
    private static void highlight(StringBuilder text, JsonNode article, Marking marking) {
        JsonNode first = article.path("highlights").path(0);
        String snippet = first.path("snippet").asString("");
        if (snippet.isBlank()) {
            return;
        }
        int snippetStart = first.path("snippetStart").asInt(0);
        List<Marking.Span> spans = new ArrayList<>();
        for (JsonNode highlight : article.path("highlights")) {
            if (highlight.path("field").equals(first.path("field"))
                    && highlight.path("snippetStart").asInt(0) == snippetStart) {
                spans.add(new Marking.Span(
                        highlight.path("start").asInt(0) - snippetStart,
                        highlight.path("end").asInt(0) - snippetStart));
            }
        }
        text.append("  … ")
                .append(Isolate.of(marking.mark(snippet, spans, LONGEST_SENTENCE)))
                .append('\n');
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST_SENTENCE ? line.substring(0, LONGEST_SENTENCE) + "…" : line;
    }
}
