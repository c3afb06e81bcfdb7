package silkwire.ingest.syndication;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import silkwire.common.item.Draft;
import silkwire.common.problem.Problem;
import silkwire.ingest.xml.Xml;
import silkwire.ingest.xml.XmlDocument;

/**
 * Reads every entry of a feed in XML. A feed that is not well-formed is read as far as it goes, each entry with a warning;
 * of one that breaks off the last entry is refused, for nobody knows what is missing.
 */
public final class FeedReader {
    private static final int BAD_REQUEST = 400;

    private FeedReader() {}

    /** The entries of RSS 0.9x, 1.0 and 2.0 in their order; {@code location} is where the feed was found. */
    public static List<Draft> rss(XmlDocument document, @Nullable String location) {
        Element root = document.root();
        Element channel = Xml.child(root, "channel").orElse(root);
        List<Element> items = new ArrayList<>(Xml.children(root, "item"));
        if (Xml.child(root, "channel").isPresent()) {
            items.addAll(Xml.children(channel, "item"));
        }
        RssEntry.Feed feed = RssEntry.Feed.of(channel, location);
        return drafts(document, items, (item, draft) -> RssEntry.read(item, feed, draft));
    }

    /** The entries of Atom 1.0 and 0.3, and the ones it says are deleted (RFC 6721). */
    public static List<Draft> atom(XmlDocument document, @Nullable String location) {
        Element root = document.root();
        boolean isEntry = Xml.local(root).equals("entry");
        AtomEntry.Feed feed = AtomEntry.Feed.of(root, location);
        List<Element> entries = isEntry
                ? List.of(root)
                : root.children().stream()
                        .filter(child -> Xml.local(child).equals("entry")
                                || Xml.local(child).equals("deleted-entry"))
                        .toList();
        return drafts(document, entries, (entry, draft) -> AtomEntry.read(entry, feed, draft));
    }

    /** The entries of a news sitemap; one that has no news is refused as a whole. */
    public static List<Draft> sitemap(XmlDocument document) {
        List<Element> entries = Xml.children(document.root(), "url").stream()
                .filter(url -> Xml.child(url, "news:news").isPresent())
                .toList();
        if (entries.isEmpty()) {
            Draft draft = new Draft();
            draft.refuse(Problem.of(
                            "no-news",
                            BAD_REQUEST,
                            "A sitemap without news",
                            "No url of the sitemap has a news:news element; a list of sitemaps is not followed")
                    .at(Xml.name(document.root()), null, "url elements with news:news (Google News sitemap)"));
            return List.of(draft);
        }
        return drafts(document, entries, SitemapEntry::read);
    }

    /** Reads one entry. */
    private interface EntryReader {
        void read(Element entry, Draft draft);
    }

    private static List<Draft> drafts(XmlDocument document, List<Element> entries, EntryReader reader) {
        EntryBound.require(entries.size());
        List<Draft> drafts = new ArrayList<>();
        for (Element entry : entries) {
            Draft draft = new Draft();
            draft.showing(() -> Xml.excerpt(entry));
            if (document.flaw() != null) {
                draft.warn("the feed is not well-formed XML: " + document.flaw());
            }
            reader.read(entry, draft);
            drafts.add(draft);
        }
        if (document.isCut()) {
            if (drafts.isEmpty()) {
                drafts.add(new Draft());
            }
            drafts.getLast()
                    .refuse(Problem.of(
                            "broken-off",
                            BAD_REQUEST,
                            "The feed breaks off",
                            "The feed ends "
                                    + (entries.isEmpty() ? "before its first entry: " : "within or behind this entry: ")
                                    + document.flaw()));
        }
        return drafts;
    }
}
