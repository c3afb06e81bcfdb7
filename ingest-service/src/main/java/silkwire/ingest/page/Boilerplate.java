package silkwire.ingest.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What stands around the article on a page and is told by the names it has: menus, share bars, captions, lists of others. */
final class Boilerplate {
    private static final String NEVER =
            "script, style, noscript, template, iframe, svg, math, object, embed, applet, canvas,"
                    + " button, input, select, textarea, label, nav, aside, footer, figure, figcaption, picture, video, audio, map,"
                    + " dialog, menu, link, meta, [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=banner],"
                    + " [role=contentinfo], [role=dialog], [role=search], [role=menu], [role=toolbar], [role=alert], [role=tooltip]";
    private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final Pattern WORDS = Pattern.compile("(?i)(?:^|[\\s_-])(?:"
            + "ads?|adverts?|advertisement|advertorial|banner|breadcrumbs?|byline|author-?(?:bio|box|info|card)|caption|wp-caption(?:-text)?|"
            + "comments?|comment-?(?:list|form|respond)|respond|cookies?|consent|copyright|credits?|disqus|disclaimer|follow(?:-?us)?|"
            + "footer|foot|gdpr|hidden|image-?(?:caption|credit)|jumplinks?|legal|masthead|media-?caption|menu|meta|modal|more-?(?:on|from|stories)|"
            + "most-?(?:read|popular|viewed)|nav|navbar|navigation|newsletters?|noprint|outbrain|pager|pagination|paywall|"
            + "photo-?credit|popup|popular|post-?(?:meta|nav|tags)|print-?only|promo|promoted|promotion|pullquote|pull-?quote|rating|"
            + "read-?(?:more|next|also)|recirc\\w*|recommend\\w*|related(?:-?\\w+)?|reply|rss|screen-?reader-?text|scroll|share|sharing|"
            + "share-?\\w+|shoutbox|sidebar|side-?bar|signup|sign-?up|skip(?:-?link)?|social(?:-?\\w+)?|sponsors?|sponsored|subscri\\w+|"
            + "taboola|tags?|tag-?list|teaser|timestamp|toolbar|tools|tooltip|trending|tweet-?this|visually-?hidden|vcard|widgets?|yarpp"
            + ")(?:$|[\\s_-])");
    private static final Pattern CONTENT = Pattern.compile(
            "(?i)article-?(?:body|text|content)|articlebody|story-?(?:body|text|content)|post-?(?:body|text|content)|entry-?content|main-?content|body-?(?:text|copy)");
    private static final double MOST_OF_TEXT = 0.4;

    private Boilerplate() {}

    /** Removes it, unless it holds so much of the page's text that its name must be misleading. */
    static void remove(Document page) {
        Element body = page.body();
        body.select(NEVER).remove();
        body.nodeStream(Comment.class).toList().forEach(Node::remove);
        int all = Math.max(1, body.text().length());
        List<Element> named = body.getAllElements().stream()
                .filter(element -> isNamedSo(element)
                        || HIDDEN.matcher(element.attr("style")).find())
                .toList();
        for (Element element : named) {
            boolean isAttached = element.parent() != null && element.ownerDocument() != null;
            if (isAttached && element.text().length() < MOST_OF_TEXT * all) {
                element.remove();
            }
        }
        body.select("header").stream()
                .filter(header -> header.select("p").isEmpty())
                .toList()
                .forEach(Element::remove);
    }

    private static boolean isNamedSo(Element element) {
        boolean isWhole = element.nameIs("body")
                || element.nameIs("html")
                || element.nameIs("article")
                || element.nameIs("main")
                || (element.nameIs("p") && element.className().isEmpty());
        if (isWhole) {
            return false;
        }
        String names = element.className() + " " + element.id();
        return names.length() > 1
                && WORDS.matcher(names).find()
                && !CONTENT.matcher(names).find();
    }
}
