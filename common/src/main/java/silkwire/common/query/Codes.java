package silkwire.common.query;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.ArticleId;

/** Checks the values of code fields and brings them into their stored form. */
final class Codes {
    private static final Pattern STORY = Pattern.compile("sty_[0-9A-Za-z_-]{1,64}");
    private static final Set<String> STATUSES = Set.of("current", "withdrawn");

    private Codes() {}

    static String stored(Cursor cursor, int start, QueryField field, String value) {
        String text = Normalizer.normalize(value, Normalizer.Form.NFKC).strip();
        Optional<String> code = code(field, text);
        if (code.isPresent()) {
            return code.get();
        }
        throw cursor.refuseAt(start, "`" + value + "`", field.expects(), suggestion(field, text));
    }

    private static Optional<String> code(QueryField field, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return switch (field) {
            case COUNTRY, FOCUS -> Optional.of(text.toUpperCase(Locale.ROOT)).filter(Countries.CODES::contains);
            case LANG -> Optional.of(lower).filter(Languages.CODES::contains);
            case REGION -> RegionVocabulary.codeOf(lower);
            case TOPIC -> TopicVocabulary.codeOf(lower);
            case STATUS -> Optional.of(lower).filter(STATUSES::contains);
            case ID -> Optional.of(lower).filter(ArticleId::isValid);
            case STORY -> Optional.of(text).filter(id -> STORY.matcher(id).matches());
            default -> throw new IllegalArgumentException(field + " has no codes");
        };
    }

    private static @Nullable String suggestion(QueryField field, String text) {
        if (text.indexOf(',') > 0) {
            return several(field, List.of(text.split(",")));
        }
        Optional<String> likely = switch (field) {
            case COUNTRY, FOCUS -> Countries.codeFor(text);
            case LANG -> Languages.codeFor(text);
            case REGION -> Nearest.of(text, RegionVocabulary.codes());
            case TOPIC -> TopicVocabulary.nearest(text);
            case STATUS -> Nearest.of(text, STATUSES);
            default -> Optional.empty();
        };
        return likely.map(code -> field.text() + ":" + code).orElse(null);
    }

    private static @Nullable String several(QueryField field, List<String> parts) {
        boolean known =
                parts.stream().allMatch(part -> code(field, part.strip()).isPresent());
        if (!known) {
            return null;
        }
        String joined = String.join(" OR ", parts.stream().map(String::strip).toList());
        return field.text() + ":(" + joined + ")";
    }
}
