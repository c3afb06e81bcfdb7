package silkwire.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import silkwire.common.item.BoundedHtml;
import silkwire.ingest.json.Json;
import tools.jackson.databind.JsonNode;

/** The article in the JSON-LD of a page (schema.org), wherever it stands in it. */
final class LinkedArticle {
    private static final Pattern ARTICLE =
            Pattern.compile("(\\w*Article|Report|BlogPosting|LiveBlogPosting|NewsArticle|\\w*NewsArticle|Opinion\\w*)");
    private static final int DEEPEST = 6;
    private static final int MOST_OBJECTS = 2_000;
    private static final int LONGEST_NAME = 100;

    private final List<JsonNode> articles = new ArrayList<>();
    private int objects;

    private LinkedArticle() {}

    static LinkedArticle of(Document page) {
        LinkedArticle data = new LinkedArticle();
        for (Element script : page.select("script[type*=ld+json]")) {
            Json.ofPage(script.data().strip()).ifPresent(json -> data.find(json, 0));
        }
        return data;
    }

    /** The text of a member of the article, its markup and escapes resolved. */
    @Nullable String text(String name) {
        for (JsonNode article : articles) {
            JsonNode value = article.path(name);
            String text = Json.text(value.isArray() ? value.path(0) : value);
            if (text != null) {
                return plain(text);
            }
        }
        return null;
    }

    /** The address that identifies the article or its page; empty where there is none. */
    String id() {
        for (JsonNode article : articles) {
            JsonNode page = article.path("mainEntityOfPage");
            String id = page.isObject() ? Json.text(page, "@id") : Json.text(page);
            id = id != null ? id : Json.text(article, "url");
            if (id != null) {
                return id;
            }
        }
        return "";
    }

    List<String> authors() {
        List<String> authors = new ArrayList<>();
        for (JsonNode article : articles) {
            JsonNode author = article.path("author");
            if (authors.isEmpty()) {
                (author.isArray() ? author.values() : List.of(author)).forEach(one -> author(one, authors));
            }
        }
        return authors;
    }

    List<String> keywords() {
        List<String> words = new ArrayList<>();
        for (JsonNode article : articles) {
            JsonNode keywords = article.path("keywords");
            if (keywords.isArray()) {
                keywords.forEach(word -> add(words, word.isObject() ? Json.text(word, "name") : Json.text(word)));
            } else {
                String text = Json.text(keywords);
                for (String word : text == null ? new String[0] : text.split("[,،，;]")) {
                    add(words, word);
                }
            }
        }
        return words;
    }

    private static void add(List<String> words, @Nullable String word) {
        if (word != null && !word.isBlank() && !words.contains(word.strip())) {
            words.add(plain(word.strip()));
        }
    }

    private static void author(JsonNode author, List<String> authors) {
        JsonNode name = author.isObject() ? author.path("name") : author;
        for (JsonNode one : name.isArray() ? name.values() : List.of(name)) {
            String text = Json.text(one);
            if (text != null && text.length() <= LONGEST_NAME && !text.startsWith("http")) {
                add(authors, text);
            }
        }
    }

    private void find(JsonNode json, int depth) {
        objects++;
        if (depth > DEEPEST || objects > MOST_OBJECTS) {
            return;
        }
        if (json.isArray()) {
            json.forEach(entry -> find(entry, depth + 1));
        } else if (json.isObject()) {
            if (isArticle(json.path("@type"))) {
                articles.add(json);
            }
            for (Map.Entry<String, JsonNode> member : json.properties()) {
                boolean mayHold =
                        member.getKey().equals("@graph") || member.getKey().equals("mainEntity");
                if (mayHold) {
                    find(member.getValue(), depth + 1);
                }
            }
        }
    }

    private static boolean isArticle(JsonNode type) {
        for (JsonNode one : type.isArray() ? type.values() : List.of(type)) {
            String name = Json.text(one);
            if (name != null
                    && ARTICLE.matcher(name.substring(name.lastIndexOf('/') + 1))
                            .matches()) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String text) {
        boolean isMarkup = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
        return isMarkup ? BoundedHtml.parse(text, "").wholeText() : text;
    }
}
