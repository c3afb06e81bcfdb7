package silkwire.alert.mail;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import silkwire.alert.delivery.LinkAction;
import silkwire.alert.delivery.MessageLinks;
import silkwire.alert.delivery.Wording;
import silkwire.alert.match.ArticleSummary;
import silkwire.alert.notification.Notification;
import silkwire.alert.notification.NotifiedStory;
import silkwire.common.direction.IsolatedText;

/** A notification as the text and the HTML of a mail; each title and excerpt in its own direction. */
record MailText(String text, String html) {

    static MailText of(Notification notification, List<MessageLinks.Link> links) {
        return new MailText(text(notification, links), html(notification, links));
    }

    /** The question whether somebody wants the alerts of a rule. */
    static MailText question(Notification sample, String link) {
        String question = "Somebody set up the alerts of the rule "
                + IsolatedText.of(sample.rule().name())
                + " to come to this address. They come once you say so, by this link:";
        String otherwise = "If you do not want them, do nothing.";
        Document page = page();
        page.body().appendElement("p").attr("dir", "auto").text(question);
        anchor(page.body().appendElement("p"), link, Wording.link(LinkAction.VERIFY));
        page.body().appendElement("p").text(otherwise);
        return new MailText(question + "\n\n" + link + "\n\n" + otherwise + "\n", page.outerHtml());
    }

    private static String text(Notification notification, List<MessageLinks.Link> links) {
        StringBuilder text = new StringBuilder(Wording.label(notification)).append('\n');
        if (notification.message() != null) {
            text.append(notification.message()).append('\n');
        }
        for (NotifiedStory story : notification.stories()) {
            ArticleSummary article = story.article();
            text.append('\n')
                    .append(article.title())
                    .append("\n\n")
                    .append(article.excerpt())
                    .append("\n\n");
            if (story.before() != null) {
                text.append("Told before: ")
                        .append(IsolatedText.of(story.before().title()))
                        .append('\n');
            }
            text.append(Wording.source(story)).append('\n');
            if (!story.places().isEmpty()) {
                text.append("Matched: ")
                        .append(String.join(", ", isolated(story)))
                        .append('\n');
            }
            if (article.url() != null) {
                text.append(article.url()).append('\n');
            }
        }
        text.append('\n').append(Wording.rule(notification)).append('\n');
        links.forEach(link -> text.append(Wording.link(link.action()))
                .append(": ")
                .append(link.url())
                .append('\n'));
        return text.toString();
    }

    private static List<String> isolated(NotifiedStory story) {
        return Wording.words(story).stream().map(IsolatedText::of).toList();
    }

    private static String html(Notification notification, List<MessageLinks.Link> links) {
        Document page = page();
        Element body = page.body();
        body.appendElement("p").text(Wording.label(notification));
        if (notification.message() != null) {
            body.appendElement("p").attr("dir", "auto").text(notification.message());
        }
        notification.stories().forEach(story -> story(body, story));
        body.appendElement("hr");
        body.appendElement("p").text(Wording.rule(notification));
        Element last = body.appendElement("p");
        for (MessageLinks.Link link : links) {
            anchor(last, link.url(), Wording.link(link.action()));
            last.appendText(" ");
        }
        return page.outerHtml();
    }

    private static void story(Element body, NotifiedStory story) {
        ArticleSummary article = story.article();
        Element heading = directed(body, "h2", article.title(), article.language());
        if (article.url() != null && article.url().matches("(?i)https?://.*")) {
            heading.empty();
            anchor(heading, article.url(), article.title());
        }
        if (story.before() != null) {
            body.appendElement("p").text("Told before:");
            directed(body, "p", story.before().title(), story.before().language());
        }
        directed(body, "p", article.excerpt(), article.language());
        body.appendElement("p").text(Wording.source(story));
        if (!story.places().isEmpty()) {
            Element words = body.appendElement("p").text("Matched: ");
            for (String word : Wording.words(story)) {
                words.appendElement("bdi").appendElement("mark").text(word);
                words.appendText(" ");
            }
        }
    }

    /** Old mail programs know {@code dir=rtl} and {@code ltr}, but not {@code auto}. */
    private static Element directed(Element parent, String name, String text, String language) {
        return parent.appendElement(name)
                .attr("dir", Wording.isRightToLeft(text) ? "rtl" : "ltr")
                .attr("lang", language)
                .text(text);
    }

    private static void anchor(Element parent, String url, String text) {
        parent.appendElement("a").attr("href", url).text(text);
    }

    private static Document page() {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.head().appendElement("meta").attr("charset", "utf-8");
        return page;
    }
}
