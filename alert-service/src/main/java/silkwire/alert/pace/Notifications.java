package silkwire.alert.pace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import silkwire.alert.notification.Notification;
import silkwire.alert.notification.NotificationKind;
import silkwire.alert.notification.NotifiedRule;
import silkwire.alert.notification.NotifiedStory;
import silkwire.alert.rule.Rule;
import silkwire.alert.thread.ThreadAdvanced;
import silkwire.common.direction.IsolatedText;
import silkwire.common.event.ArticleId;

/** Words notifications; their ids are made of what they tell. */
final class Notifications {
    /** What fits into one digest; a longer one is sent in parts. */
    static final int MOST_IN_DIGEST = 200;

    private static final String ID = "ntf_";
    private static final String THREAD = "thr_";

    private Notifications() {}

    static Notification of(Rule rule, ThreadAdvanced news, Instant now) {
        return new Notification(
                news.id(),
                news.thread(),
                news.kind(),
                news.reasons(),
                ruleOf(rule),
                List.of(news.story()),
                null,
                now,
                news.late());
    }

    static Notification condition(Rule rule, OverTime.Came came, Instant now) {
        return new Notification(
                ArticleId.named(ID, rule.id(), "condition", Long.toString(rule.revision()), came.by()),
                ArticleId.named(THREAD, rule.id(), "condition"),
                NotificationKind.CONDITION,
                OverTime.of(rule).stream().map(condition -> condition.text()).toList(),
                ruleOf(rule),
                came.stories(),
                came.facts(),
                now,
                false);
    }

    /** Tells that the service disabled the rule; the same for the same revision. */
    static Notification disabled(Rule rule, Instant now) {
        return new Notification(
                ArticleId.named(ID, rule.id(), "disabled", Long.toString(rule.revision())),
                ArticleId.named(THREAD, rule.id(), "disabled"),
                NotificationKind.NOTICE,
                List.of(),
                ruleOf(rule),
                List.of(),
                "The rule " + IsolatedText.of(rule.name()) + " was disabled and tells nothing any more. "
                        + rule.disabledBecause() + " Its query is: " + IsolatedText.of(rule.query())
                        + ". Mend the query and enable the rule (PUT /v1/rules/" + rule.id() + ").",
                now,
                false);
    }

    /** One digest of all, or several where it would be too long. */
    static List<Notification> digests(Rule rule, List<Notification> gathered, Instant now) {
        int parts = (gathered.size() + MOST_IN_DIGEST - 1) / MOST_IN_DIGEST;
        List<Notification> digests = new ArrayList<>(parts);
        for (int part = 0; part < parts; part++) {
            List<Notification> told =
                    gathered.subList(part * MOST_IN_DIGEST, Math.min(gathered.size(), (part + 1) * MOST_IN_DIGEST));
            digests.add(digest(rule, told, parts == 1 ? "" : "Part " + (part + 1) + " of " + parts, now));
        }
        return digests;
    }

    private static Notification digest(Rule rule, List<Notification> told, String part, Instant now) {
        String[] what = Stream.concat(
                        Stream.of(rule.id(), "digest"), told.stream().map(Notification::id))
                .toArray(String[]::new);
        String message = Stream.concat(
                        Stream.of(part),
                        told.stream().map(Notification::message).filter(Objects::nonNull))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        return new Notification(
                ArticleId.named(ID, what),
                ArticleId.named(THREAD, rule.id(), "digest"),
                NotificationKind.DIGEST,
                told.stream().flatMap(one -> one.reasons().stream()).distinct().toList(),
                ruleOf(rule),
                stories(told),
                message.isEmpty() ? null : message,
                now,
                told.stream().anyMatch(Notification::late));
    }

    private static List<NotifiedStory> stories(List<Notification> told) {
        return told.stream()
                .flatMap(one -> one.stories().stream())
                .sorted(Comparator.comparing(NotifiedStory::matchedAt).reversed())
                .toList();
    }

    private static NotifiedRule ruleOf(Rule rule) {
        return new NotifiedRule(rule.id(), rule.revision(), rule.name(), rule.owner(), rule.tz());
    }

    /** Whether it tells of one story or article, and not of a count of them. */
    static boolean isOfOneStory(Notification notification) {
        return switch (notification.kind()) {
            case STORY, ARTICLE, UPDATE, CORRECTION, WITHDRAWAL -> true;
            case DIGEST, CONDITION, NOTICE, TEST -> false;
        };
    }
}
