package silkwire.alert.http;

import java.util.ArrayList;
import java.util.List;
import silkwire.alert.delivery.LinkAction;
import silkwire.alert.delivery.MessageLinks;
import silkwire.alert.delivery.Receiver;
import silkwire.alert.delivery.Wording;
import silkwire.alert.match.ArticleSummary;
import silkwire.alert.notification.Notification;
import silkwire.alert.notification.NotifiedStory;
import silkwire.alert.rule.Channel;
import silkwire.common.direction.IsolatedText;
import silkwire.common.json.EventJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Notifications as the messages of chats. What is longer than a chat takes is shortened with an ellipsis, and the link shows
 * the whole; what has a meaning in a chat's markup is escaped.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks">Slack: a header of 150, a section of 3000, 50 blocks</a>
 * @see <a href="https://adaptivecards.io/explorer/AdaptiveCard.html">Adaptive Cards; Teams takes 28 KB</a>
 * @see <a href="https://core.telegram.org/bots/api#sendmessage">Telegram: 4096 characters</a>
 */
final class ChatMessages {
    private static final int SLACK_HEADER = 150;
    private static final int MOST_STORIES = 10;
    private static final int TITLE = 300;
    private static final int EXCERPT = 300;
    private static final int TELEGRAM = 4096;
    private static final int TELEGRAM_TITLE = 200;
    private static final int TELEGRAM_EXCERPT = 120;

    private final MessageLinks links;

    ChatMessages(MessageLinks links) {
        this.links = links;
    }

    /** Blocks, with a line of text for notifications on a screen. */
    ObjectNode slack(Receiver receiver, Notification notification) {
        ObjectNode message = EventJson.mapper().createObjectNode();
        message.put("text", slackText(Wording.shortened(Wording.subject(notification), TITLE)));
        ArrayNode blocks = message.putArray("blocks");
        blocks.addObject()
                .put("type", "header")
                .putObject("text")
                .put("type", "plain_text")
                .put("text", Wording.shortened(Wording.label(notification), SLACK_HEADER));
        if (notification.message() != null) {
            section(blocks, slackText(Wording.shortened(notification.message(), TITLE)));
        }
        for (NotifiedStory story : shown(notification)) {
            section(blocks, slack(story));
        }
        ArrayNode context = blocks.addObject().put("type", "context").putArray("elements");
        context.addObject()
                .put("type", "mrkdwn")
                .put(
                        "text",
                        slackText(Wording.shortened(Wording.rule(notification) + rest(notification), TITLE)) + " · <"
                                + links.show(receiver, notification) + "|Show details>");
        return message;
    }

    private static String slack(NotifiedStory story) {
        ArticleSummary article = story.article();
        String title = slackText(IsolatedText.of(Wording.shortened(oneLine(article.title()), TITLE)));
        String url = article.url();
        String linked = url == null || url.length() > 1_000 || !isWeb(url)
                ? "*" + title + "*"
                : "<" + slackText(url.replace("|", "%7C").replace(">", "%3E")) + "|" + title + ">";
        return linked + "\n" + slackText(IsolatedText.of(Wording.shortened(article.excerpt(), EXCERPT))) + "\n"
                + slackText(told(story) + Wording.source(story));
    }

    private static void section(ArrayNode blocks, String markdown) {
        blocks.addObject()
                .put("type", "section")
                .putObject("text")
                .put("type", "mrkdwn")
                .put("text", markdown);
    }

    /** A card with a button that shows everything. */
    ObjectNode teams(Receiver receiver, Notification notification) {
        ObjectNode message = EventJson.mapper().createObjectNode();
        message.put("type", "message");
        ObjectNode attachment = message.putArray("attachments").addObject();
        attachment.put("contentType", "application/vnd.microsoft.card.adaptive");
        ObjectNode card = attachment.putObject("content");
        card.put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json");
        card.put("type", "AdaptiveCard");
        card.put("version", "1.4");
        card.put("rtl", Wording.isRightToLeft(Wording.headline(notification)));
        ArrayNode body = card.putArray("body");
        block(body, Wording.label(notification)).put("weight", "bolder").put("size", "medium");
        if (notification.message() != null) {
            block(body, Wording.shortened(notification.message(), TITLE));
        }
        for (NotifiedStory story : shown(notification)) {
            block(body, Wording.shortened(oneLine(story.article().title()), TITLE))
                    .put("weight", "bolder");
            block(body, Wording.shortened(story.article().excerpt(), EXCERPT));
            block(body, told(story) + Wording.source(story)).put("isSubtle", true);
        }
        block(body, Wording.shortened(Wording.rule(notification) + rest(notification), TITLE))
                .put("isSubtle", true);
        card.putArray("actions")
                .addObject()
                .put("type", "Action.OpenUrl")
                .put("title", Wording.link(LinkAction.SHOW))
                .put("url", links.show(receiver, notification));
        return message;
    }

    private static ObjectNode block(ArrayNode body, String text) {
        return body.addObject()
                .put("type", "TextBlock")
                .put("text", cardText(text))
                .put("wrap", true);
    }

    /** HTML of Telegram's own kind; whole stories are left out, and counted, before a message is too long. */
    ObjectNode telegram(Receiver receiver, Notification notification) {
        ObjectNode message = EventJson.mapper().createObjectNode();
        message.put("chat_id", ((Channel.Telegram) receiver.channel()).chat());
        message.put("parse_mode", "HTML");
        message.putObject("link_preview_options").put("is_disabled", true);
        List<NotifiedStory> stories = new ArrayList<>(shown(notification));
        String text = telegram(receiver, notification, stories);
        while (text.length() > TELEGRAM && !stories.isEmpty()) {
            stories.removeLast();
            text = telegram(receiver, notification, stories);
        }
        message.put("text", text);
        return message;
    }

    private String telegram(Receiver receiver, Notification notification, List<NotifiedStory> stories) {
        StringBuilder text = new StringBuilder("<b>")
                .append(htmlText(Wording.label(notification)))
                .append("</b>\n");
        if (notification.message() != null) {
            text.append(htmlText(Wording.shortened(notification.message(), TITLE)))
                    .append('\n');
        }
        for (NotifiedStory story : stories) {
            ArticleSummary article = story.article();
            String title = htmlText(Wording.shortened(oneLine(article.title()), TELEGRAM_TITLE));
            String url = article.url();
            text.append('\n')
                    .append(
                            url == null || url.length() > 1_000 || !isWeb(url)
                                    ? "<b>" + title + "</b>"
                                    : "<a href=\"" + htmlText(url) + "\">" + title + "</a>")
                    .append('\n')
                    .append(htmlText(Wording.shortened(article.excerpt(), TELEGRAM_EXCERPT)))
                    .append('\n')
                    .append(htmlText(told(story) + Wording.source(story)))
                    .append('\n');
        }
        int left = notification.stories().size() - stories.size();
        return text.append('\n')
                .append(htmlText(Wording.shortened(Wording.rule(notification), TITLE) + (left == 0 ? "" : more(left))))
                .append(" · <a href=\"")
                .append(htmlText(links.show(receiver, notification)))
                .append("\">Show details</a>")
                .toString();
    }

    private static List<NotifiedStory> shown(Notification notification) {
        return notification.stories().stream().limit(MOST_STORIES).toList();
    }

    private static String rest(Notification notification) {
        int left = notification.stories().size() - MOST_STORIES;
        return left <= 0 ? "" : more(left);
    }

    private static String more(int stories) {
        return " · and " + stories + (stories == 1 ? " more story" : " more stories");
    }

    private static String told(NotifiedStory story) {
        return story.before() == null
                ? ""
                : "Told before: "
                        + IsolatedText.of(
                                Wording.shortened(oneLine(story.before().title()), TITLE)) + "\n";
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static boolean isWeb(String url) {
        return url.matches("(?i)https?://\\S+");
    }

    /** Slack knows these three and no others. */
    private static String slackText(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String htmlText(String text) {
        return slackText(text).replace("\"", "&quot;");
    }

    /** Cards read a part of Markdown: what would be a link, emphasis, a list or a heading is escaped. */
    private static String cardText(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]()#+!|~>-])", "\\\\$1");
    }
}
