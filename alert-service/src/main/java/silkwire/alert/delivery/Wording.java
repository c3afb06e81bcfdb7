package silkwire.alert.delivery;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import silkwire.alert.notification.Notification;
import silkwire.alert.notification.NotifiedStory;
import silkwire.alert.notification.StoryNumbers;
import silkwire.common.direction.IsolatedText;

/** How notifications are put into words, the same in every message. */
public final class Wording {
    private Wording() {}

    /** What kind of news it is: "New story", "Correction", "Update (new-country)". */
    public static String label(Notification notification) {
        boolean isResent = notification.reasons().contains("resent");
        return isResent ? "Resent: " + kind(notification).toLowerCase(Locale.ROOT) : kind(notification);
    }

    private static String kind(Notification notification) {
        String reasons = notification.reasons().isEmpty() ? "" : " (" + String.join(", ", notification.reasons()) + ")";
        return switch (notification.kind()) {
            case STORY -> "New story";
            case ARTICLE -> "New article";
            case UPDATE -> "Update" + reasons;
            case CORRECTION -> "Correction";
            case WITHDRAWAL -> "Withdrawn";
            case DIGEST -> "Digest of " + counted(notification.stories().size(), "story", "stories");
            case CONDITION -> "Condition met";
            case NOTICE -> "Notice";
            case TEST -> "Sample";
        };
    }

    /** What it is about in one line: the title, the rule for a digest, the message otherwise. */
    public static String headline(Notification notification) {
        return switch (notification.stories().size()) {
            case 0 -> notification.message() == null ? notification.rule().name() : notification.message();
            case 1 -> notification.stories().getFirst().article().title();
            default -> notification.rule().name();
        };
    }

    /** Label and headline, fit to stand in text of any direction. */
    public static String subject(Notification notification) {
        return label(notification) + ": " + IsolatedText.of(headline(notification));
    }

    /** How far a story went: "12 outlets, 4 countries, 3 languages". */
    public static String numbers(StoryNumbers numbers) {
        List<String> parts = new ArrayList<>();
        parts.add(counted(numbers.articles(), "article", "articles"));
        parts.add(counted(numbers.outlets(), "outlet", "outlets"));
        if (!numbers.countries().isEmpty()) {
            parts.add(counted(numbers.countries().size(), "country", "countries"));
        }
        if (!numbers.languages().isEmpty()) {
            parts.add(counted(numbers.languages().size(), "language", "languages"));
        }
        if (numbers.copies() > 0) {
            parts.add(counted(numbers.copies(), "copy", "copies"));
        }
        return String.join(", ", parts);
    }

    /** Where a story is from and how far it went. */
    public static String source(NotifiedStory story) {
        return IsolatedText.of(story.article().outlet()) + " · " + numbers(story.numbers());
    }

    /** The words by which the rule matched, in their own script, each once. */
    public static List<String> words(NotifiedStory story) {
        return story.places().stream()
                .map(place -> place.text().strip())
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** Which rule it is of. */
    public static String rule(Notification notification) {
        return "Rule " + IsolatedText.of(notification.rule().name());
    }

    /** Whether the text begins from the right. */
    public static boolean isRightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** What a link does, for people. */
    public static String link(LinkAction action) {
        return switch (action) {
            case SHOW -> "Show details";
            case VERIFY -> "Yes, send me these alerts";
            case UNSUBSCRIBE -> "Unsubscribe";
            case MUTE_STORY -> "Mute this story";
            case MUTE_SOURCE -> "Mute this source";
            case NOT_RELEVANT -> "Not relevant";
        };
    }

    /** The text, or where it is longer than {@code most} code points its beginning and an ellipsis. */
    public static String shortened(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        String cut = text.substring(0, text.offsetByCodePoints(0, most - 1));
        int space = cut.lastIndexOf(' ');
        return (space > cut.length() / 2 ? cut.substring(0, space) : cut) + "…";
    }

    private static String counted(int count, String one, String many) {
        return String.format(Locale.ROOT, "%d %s", count, count == 1 ? one : many);
    }
}
