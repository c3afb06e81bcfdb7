package silkwire.ingest.syndication;

import org.jsoup.nodes.Element;
import silkwire.common.item.Draft;
import silkwire.common.item.ItemField;
import silkwire.ingest.xml.Xml;

/** A page in a sitemap of Google News: its address and title, no text. */
final class SitemapEntry {
    private SitemapEntry() {}

    static void read(Element url, Draft draft) {
        draft.offer(ItemField.URL, "loc", Xml.text(url, "loc"));
        draft.offer(ItemField.UPDATED_AT, "lastmod", Xml.text(url, "lastmod"));
        Xml.child(url, "news:news").ifPresent(news -> news(news, draft));
    }

    private static void news(Element news, Draft draft) {
        draft.offer(ItemField.TITLE, "news:title", Xml.line(Xml.text(news, "news:title")));
        draft.offer(ItemField.PUBLISHED_AT, "news:publication_date", Xml.text(news, "news:publication_date"));
        Xml.child(news, "news:publication")
                .ifPresent(publication ->
                        draft.offer(ItemField.LANGUAGE, "news:language", Xml.text(publication, "news:language")));
        for (String list : new String[] {"news:keywords", "news:genres"}) {
            String words = Xml.text(news, list);
            for (String word : words == null ? new String[0] : words.split("[,،，]")) {
                draft.add(ItemField.TAGS, list, word);
            }
        }
    }
}
