package silkwire.ingest.syndication;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import silkwire.common.item.Draft;
import silkwire.common.item.ItemField;

/** Tells text that is HTML from text that only looks like it may be. */
final class Markup {
    private static final Pattern TAG_OR_ESCAPE =
            Pattern.compile("</?[a-zA-Z][^<>]*>|&(?:[a-zA-Z]+|#\\d+|#x[0-9a-fA-F]+);");

    private Markup() {}

    static void offer(Draft draft, String name, @Nullable String text) {
        if (text != null && !draft.has(ItemField.BODY) && !draft.has(ItemField.HTML)) {
            boolean isHtml = TAG_OR_ESCAPE.matcher(text).find();
            draft.offer(isHtml ? ItemField.HTML : ItemField.BODY, name, text);
        }
    }
}
