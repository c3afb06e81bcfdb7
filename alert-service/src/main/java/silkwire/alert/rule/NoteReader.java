package silkwire.alert.rule;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what somebody says of a rule; the first thing that is wrong is a problem (400) that points at it. */
public final class NoteReader {
    private static final Pattern SOURCE = Pattern.compile("\\S{1,200}");
    private static final Pattern STORY = Pattern.compile("sty_[0-9a-hjkmnp-tv-z]{26}");
    private static final Pattern NOTIFICATION = Pattern.compile("ntf_[0-9a-hjkmnp-tv-z]{26}");

    private final Clock clock;

    /** Tells what is past by {@code clock}. */
    public NoteReader(Clock clock) {
        this.clock = clock;
    }

    /** What is to be muted: a story, a source, or with neither the rule until a time. */
    public RuleNote.Muted mute(JsonNode body) {
        RuleFields fields = RuleFields.of(body, "", Set.of("story", "source", "until"));
        String story = story(fields);
        String source = source(fields);
        Instant until = optional(fields, "until", this::future, "a time to come such as 2026-12-01T08:00:00Z");
        if (story != null && source != null) {
            throw fields.refuse("source", "absent where a story is muted: mute one after the other");
        }
        if (story == null && source == null && until == null) {
            throw fields.refuse(
                    "until", "a time, where neither a story nor a source is named: the rule is muted until then");
        }
        return new RuleNote.Muted(new Mute(story, source, until));
    }

    /** What is told again: a story, a source, or with neither the rule. */
    public RuleNote.Unmuted unmute(JsonNode body) {
        RuleFields fields = RuleFields.of(body, "", Set.of("story", "source"));
        return new RuleNote.Unmuted(story(fields), source(fields));
    }

    /** Whether a notification was relevant. */
    public RuleNote.Judged judge(JsonNode body) {
        RuleFields fields = RuleFields.of(body, "", Set.of("notification", "relevant"));
        String notification = fields.value(
                "notification", null, matching(NOTIFICATION), "the id of a notification: ntf_ and 26 characters");
        return new RuleNote.Judged(notification, fields.flag("relevant", false));
    }

    private static @Nullable String story(RuleFields fields) {
        return optional(fields, "story", matching(STORY), "the id of a story: sty_ and 26 characters");
    }

    private static @Nullable String source(RuleFields fields) {
        return optional(fields, "source", matching(SOURCE), "the id of a source, without spaces");
    }

    private static <T> @Nullable T optional(
            RuleFields fields, String name, Function<String, Optional<T>> reader, String allowed) {
        return fields.has(name) ? fields.value(name, null, reader, allowed) : null;
    }

    private static Function<String, Optional<String>> matching(Pattern form) {
        return text -> Optional.of(text).filter(given -> form.matcher(given).matches());
    }

    private Optional<Instant> future(String text) {
        try {
            return Optional.of(Instant.parse(text)).filter(time -> time.isAfter(clock.instant()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
