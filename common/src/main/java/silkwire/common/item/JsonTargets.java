package silkwire.common.item;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.Span;
import silkwire.common.event.TextField;
import silkwire.common.event.WatchTarget;
import tools.jackson.core.JsonToken;

/** Reads the names an article asks to be watched, with where they stand in its text. */
final class JsonTargets {
    private final JsonCursor cursor;
    private final Draft draft;

    JsonTargets(JsonCursor cursor, Draft draft) {
        this.cursor = cursor;
        this.draft = draft;
    }

    /** Reads the targets the cursor stands on. */
    List<WatchTarget> read(ItemField field, int depth) {
        List<WatchTarget> targets = new ArrayList<>();
        if (cursor.token() == JsonToken.START_ARRAY) {
            cursor.elements(
                    field.pointer(), JsonItemReader.MOST_ENTRIES, pointer -> target(pointer, depth + 1, targets));
        } else {
            cursor.refuseType(field.pointer(), field.kind().allowed(), depth);
        }
        return targets;
    }

    private void target(String pointer, int depth, List<WatchTarget> targets) {
        if (cursor.token() != JsonToken.START_OBJECT) {
            cursor.refuseType(pointer, "{\"id\",\"name\",\"mentions\"?}", depth);
            return;
        }
        TargetDraft target = new TargetDraft();
        cursor.members(pointer, (name, at) -> {
            switch (name) {
                case "id" -> target.id = cursor.text(at, ItemField.NAME_BYTES, "a text", depth + 1);
                case "name" -> target.name = cursor.text(at, ItemField.NAME_BYTES, "a text", depth + 1);
                case "mentions" -> mentions(at, depth + 1, target.mentions);
                default -> {
                    draft.warn("unknown field " + at + " is not kept");
                    cursor.skip(at, depth + 1);
                }
            }
        });
        if (target.id == null || target.id.isBlank()) {
            draft.refuse(ItemProblems.wrongValue(pointer + "/id", "missing", "a text that names the target"));
        } else if (target.name == null || target.name.isBlank()) {
            draft.refuse(ItemProblems.wrongValue(pointer + "/name", "missing", "the name as it stands in texts"));
        } else {
            targets.add(new WatchTarget(target.id, target.name, target.mentions));
        }
    }

    private void mentions(String pointer, int depth, List<Span> mentions) {
        if (cursor.token() != JsonToken.START_ARRAY) {
            cursor.refuseType(pointer, "an array of {\"field\",\"start\",\"end\"}", depth);
            return;
        }
        cursor.elements(pointer, JsonItemReader.MOST_ENTRIES, at -> mention(at, depth + 1, mentions));
    }

    private void mention(String pointer, int depth, List<Span> mentions) {
        if (cursor.token() != JsonToken.START_OBJECT) {
            cursor.refuseType(pointer, "{\"field\",\"start\",\"end\"}", depth);
            return;
        }
        MentionDraft mention = new MentionDraft();
        cursor.members(pointer, (name, at) -> {
            switch (name) {
                case "field" -> mention.field = cursor.text(at, ItemField.NAME_BYTES, "title or body", depth + 1);
                case "start" -> mention.start = cursor.number(at, "an offset in UTF-16 units", depth + 1);
                case "end" -> mention.end = cursor.number(at, "an offset in UTF-16 units", depth + 1);
                default -> {
                    draft.warn("unknown field " + at + " is not kept");
                    cursor.skip(at, depth + 1);
                }
            }
        });
        mention.addTo(mentions, pointer, draft);
    }

    /** A target while it is read. */
    private static final class TargetDraft {
        private @Nullable String id;
        private @Nullable String name;
        private final List<Span> mentions = new ArrayList<>();
    }

    /** A mention while it is read. */
    private static final class MentionDraft {
        private static final String ALLOWED = "{\"field\":\"title|body\",\"start\",\"end\"} with start < end";
        private @Nullable String field;
        private @Nullable Long start;
        private @Nullable Long end;

        void addTo(List<Span> mentions, String pointer, Draft draft) {
            boolean known = "title".equals(field) || "body".equals(field);
            if (!known || start == null || end == null || start >= end || end > Integer.MAX_VALUE) {
                draft.refuse(ItemProblems.wrongValue(
                        pointer, "field " + field + ", start " + start + ", end " + end, ALLOWED));
                return;
            }
            TextField in = "title".equals(field) ? TextField.TITLE : TextField.BODY;
            mentions.add(new Span(in, start.intValue(), end.intValue()));
        }
    }
}
