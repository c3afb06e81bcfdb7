package silkwire.ingest.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article beside the text, from the most to the least reliable: JSON-LD, Open Graph and other meta
 * elements, microdata, {@code time} elements.
 */
final class PageMetadata {
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s]+");
    private static final Pattern HOME = Pattern.compile("(?i)https?://[^/]+/?");
    private static final Pattern BY = Pattern.compile("(?i)^(by|par|von|от|автор:?|بقلم:?|كتب:?|作者[:：]?)\\s+");
    private static final int LONGEST_NAME = 100;
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "parsely-pub-date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "sailthru.date",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date",
            "dcterms.created",
            "cxenseparse:recs:publishtime",
            "date",
            "last-modified-date");
    private static final List<String> MODIFIED =
            List.of("article:modified_time", "og:updated_time", "dcterms.modified", "lastmod", "last-modified");
    private static final List<String> AUTHOR = List.of(
            "author", "article:author", "parsely-author", "dc.creator", "sailthru.author", "byl", "cxenseparse:author");

    private final Document page;
    private final LinkedArticle data;

    private PageMetadata(Document page, LinkedArticle data) {
        this.page = page;
        this.data = data;
    }

    static PageMetadata of(Document page) {
        return new PageMetadata(page, LinkedArticle.of(page));
    }

    @Nullable String headline() {
        return data.text("headline");
    }

    /** The text of the article in JSON-LD, as plain text. */
    @Nullable String articleBody() {
        return data.text("articleBody");
    }

    /** The content of a meta element, by its name or property. */
    @Nullable String shared(String name) {
        for (Element meta : page.select("meta[content]")) {
            boolean isNamed = name.equalsIgnoreCase(meta.attr("property"))
                    || name.equalsIgnoreCase(meta.attr("name"))
                    || name.equalsIgnoreCase(meta.attr("itemprop"));
            if (isNamed && !meta.attr("content").isBlank()) {
                return meta.attr("content").strip();
            }
        }
        return null;
    }

    @Nullable String published() {
        String said = data.text("datePublished");
        said = said != null ? said : firstShared(PUBLISHED);
        said = said != null ? said : property("datePublished");
        return said != null ? said : timeElement();
    }

    @Nullable String modified() {
        String said = data.text("dateModified");
        said = said != null ? said : firstShared(MODIFIED);
        return said != null ? said : property("dateModified");
    }

    @Nullable String language() {
        String said = page.select("html").attr("lang").strip();
        said = said.isEmpty() ? page.select("html").attr("xml:lang").strip() : said;
        said = said.isEmpty()
                ? page.select("meta[http-equiv=content-language]")
                        .attr("content")
                        .strip()
                : said;
        if (said.isEmpty()) {
            String shared = shared("og:locale");
            String linked = data.text("inLanguage");
            said = linked != null ? linked : shared == null ? "" : shared;
        }
        String tag = said.split("[,;\\s]", 2)[0].replace('_', '-');
        return tag.isEmpty() ? null : tag;
    }

    @Nullable String section() {
        String said = data.text("articleSection");
        return said != null ? said : shared("article:section");
    }

    /** The address the page gives itself, unless that is its site's first page. */
    @Nullable String canonical() {
        List<String> said = new ArrayList<>();
        said.add(page.select("link[rel=canonical]").attr("abs:href"));
        said.add(page.select("link[rel=canonical]").attr("href"));
        String shared = shared("og:url");
        said.add(shared == null ? "" : shared);
        said.add(data.id());
        return said.stream()
                .map(String::strip)
                .filter(url -> WEB.matcher(url).matches() && !HOME.matcher(url).matches())
                .findFirst()
                .orElse(null);
    }

    List<String> authors() {
        Set<String> authors = new LinkedHashSet<>(data.authors());
        for (int i = 0; i < AUTHOR.size() && authors.isEmpty(); i++) {
            addAuthor(authors, shared(AUTHOR.get(i)));
        }
        if (authors.isEmpty()) {
            page.select("[itemprop=author]").forEach(author -> {
                Element name = author.selectFirst("[itemprop=name]");
                addAuthor(authors, value(name == null ? author : name));
            });
        }
        if (authors.isEmpty()) {
            page.select("a[rel=author], .byline a, .author-name, .byline__name").stream()
                    .limit(4)
                    .forEach(author -> addAuthor(authors, author.text()));
        }
        return List.copyOf(authors);
    }

    List<String> keywords() {
        Set<String> words = new LinkedHashSet<>(data.keywords());
        page.select("meta[property=article:tag]")
                .forEach(tag -> words.add(tag.attr("content").strip()));
        if (words.isEmpty()) {
            String said = shared("news_keywords");
            said = said != null ? said : shared("keywords");
            for (String word : said == null ? new String[0] : said.split("[,،，;]")) {
                words.add(word.strip());
            }
        }
        words.remove("");
        return List.copyOf(words);
    }

    private static void addAuthor(Set<String> authors, @Nullable String name) {
        String text =
                name == null ? "" : BY.matcher(name.strip()).replaceFirst("").strip();
        boolean isName = !text.isEmpty()
                && text.length() <= LONGEST_NAME
                && !WEB.matcher(text).matches();
        if (isName) {
            authors.add(text);
        }
    }

    private @Nullable String firstShared(List<String> names) {
        for (String name : names) {
            String said = shared(name);
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    private @Nullable String property(String name) {
        Element element = page.selectFirst("[itemprop=" + name + "]");
        return element == null ? null : value(element);
    }

    private @Nullable String timeElement() {
        Elements times = page.select("time[pubdate], article time, header time, main time, time");
        for (Element time : times) {
            String said = value(time);
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    private static @Nullable String value(Element element) {
        for (String attribute : new String[] {"content", "datetime"}) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute).strip();
            }
        }
        return element.text().isBlank() ? null : element.text().strip();
    }
}
