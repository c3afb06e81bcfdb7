package silkwire.ingest.page;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import silkwire.common.item.BoundedHtml;
import silkwire.common.item.Draft;
import silkwire.common.item.ItemField;
import silkwire.ingest.xml.XmlText;

/** Reads the article of a page. */
public final class PageReader {
    private static final int MOST_TAGS = 120_000;

    private PageReader() {}

    /** The article of {@code html}, which was found at {@code location}, an absolute URL. */
    public static Draft read(String html, @Nullable String location) {
        XmlText.requireBounded(html, MOST_TAGS);
        Document page = BoundedHtml.parse(html, location == null ? "" : location);
        Draft draft = new Draft();
        PageMetadata metadata = PageMetadata.of(page);
        PageTitle title = PageTitle.of(page, metadata);
        draft.offer(ItemField.TITLE, "title", title.text());
        metadata.authors().forEach(author -> draft.add(ItemField.BYLINE, "author", author));
        draft.offer(ItemField.PUBLISHED_AT, "date", metadata.published());
        draft.offer(ItemField.UPDATED_AT, "modified", metadata.modified());
        draft.offer(ItemField.LANGUAGE, "lang", metadata.language());
        draft.offer(ItemField.SECTION, "section", metadata.section());
        metadata.keywords().forEach(word -> draft.add(ItemField.TAGS, "keywords", word));
        String canonical = metadata.canonical();
        draft.offer(ItemField.URL, "canonical", canonical == null ? location : canonical);
        String body = MainText.of(page, title, metadata.articleBody());
        draft.offer(ItemField.BODY, "body", body);
        if (body.isEmpty()) {
            draft.warn("no main text was found in the page");
        }
        return draft;
    }
}
