package silkwire.search.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The columns of an article in a table; several values of one cell are separated by semicolons. */
final class ArticleColumns {
    private static final Map<String, Function<JsonNode, String>> COLUMNS = columns();

    private ArticleColumns() {}

    static List<String> names() {
        return List.copyOf(COLUMNS.keySet());
    }

    static List<String> cells(JsonNode article) {
        return COLUMNS.values().stream().map(column -> column.apply(article)).toList();
    }

    private static Map<String, Function<JsonNode, String>> columns() {
        Map<String, Function<JsonNode, String>> columns = new LinkedHashMap<>();
        columns.put("id", text("/id"));
        columns.put("published", text("/publishedAt"));
        columns.put("title", text("/title"));
        columns.put("outlet", text("/outlet"));
        columns.put("source", text("/source/id"));
        columns.put("language", text("/language/code"));
        columns.put("url", text("/url"));
        columns.put("countries", list("/countries", text("/code")));
        columns.put("focus", article -> focus(article.at("/countries")));
        columns.put("regions", list("/regions", JsonNode::asString));
        columns.put("organisations", list("/organisations", text("/code")));
        columns.put("topics", list("/topics", text("/label")));
        columns.put("stances", list("/stances", ArticleColumns::stance));
        columns.put("story", text("/story/id"));
        columns.put("role", text("/story/role"));
        columns.put("status", text("/status"));
        columns.put("revision", text("/revision"));
        columns.put("byline", list("/byline", JsonNode::asString));
        columns.put("section", text("/section"));
        columns.put("tags", list("/tags", JsonNode::asString));
        columns.put("received", text("/receivedAt"));
        columns.put("body", text("/body"));
        return columns;
    }

    private static Function<JsonNode, String> text(String pointer) {
        return node -> node.at(pointer).asString("");
    }

    private static Function<JsonNode, String> list(String pointer, Function<JsonNode, String> value) {
        return article -> {
            List<String> values = new ArrayList<>();
            article.at(pointer).forEach(item -> values.add(value.apply(item)));
            return String.join("; ", values);
        };
    }

    private static String focus(JsonNode countries) {
        List<String> codes = new ArrayList<>();
        for (JsonNode country : countries) {
            if (country.path("focus").asBoolean(false)) {
                codes.add(country.path("code").asString(""));
            }
        }
        return String.join("; ", codes);
    }

    /** Such as {@code KZ=critical (author)}. */
    private static String stance(JsonNode stance) {
        JsonNode target = stance.path("target");
        JsonNode holder = stance.path("holder");
        String name = target.path("code")
                .asString(target.path("name").asString(target.path("id").asString("")));
        String whose = holder.path("name").asString(holder.path("type").asString(""));
        return name + "=" + stance.path("label").asString("") + " (" + whose + ")";
    }
}
