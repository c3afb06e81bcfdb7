package silkwire.common.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads NEAR: how far, and what may stand on its sides. */
final class NearReader {
    /** What looks like the operator, well written or not. */
    static final Pattern NEAR = Pattern.compile("NEAR|(?i:near)/.*");

    private static final Pattern WHOLE = Pattern.compile("NEAR/(\\d{1,3})");
    private static final int FARTHEST = 100;
    private static final String SIDES =
            "words, phrases, place: or name: on both sides of NEAR, or a bracket of them joined by OR";

    private final Cursor cursor;

    NearReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Whether an operator NEAR comes next; blanks before it are passed over. */
    boolean isNext() {
        cursor.skipBlanks();
        if (cursor.now() != 'N' && cursor.now() != 'n') {
            return false;
        }
        return NEAR.matcher(word()).matches();
    }

    private String word() {
        return cursor.slice(cursor.index(), cursor.endOfWord(cursor.index()));
    }

    /** How many words may stand between the sides, and moves behind the operator. */
    int distance() {
        String word = word();
        var matcher = WHOLE.matcher(TimeText.plainDigits(word));
        if (!matcher.matches()) {
            throw cursor.refuseAt(cursor.index(), "`" + word + "`", "NEAR/ and a number, as in NEAR/5", "NEAR/5");
        }
        int distance = Integer.parseInt(matcher.group(1));
        if (distance > FARTHEST) {
            throw cursor.refuseAt(cursor.index(), "`" + word + "`", "at most NEAR/" + FARTHEST, "NEAR/" + FARTHEST);
        }
        cursor.moveTo(cursor.index() + word.length());
        return distance;
    }

    /** The node of two sides that begin at these places. */
    QueryNode of(int leftStart, QueryNode left, int distance, int rightStart, QueryNode right) {
        Side first = side(leftStart, left);
        Side second = side(rightStart, right);
        if (first.scope() != second.scope() || !java.util.Objects.equals(first.language(), second.language())) {
            throw cursor.refuseAt(
                    leftStart,
                    "NEAR between fields",
                    "the field in front of both sides, as in title:(a NEAR/5 b)",
                    suggestion(first, distance, second));
        }
        if (first.words().equals(second.words())) {
            throw cursor.refuseAt(rightStart, "the same words on both sides of NEAR", "different ones", null);
        }
        QueryNode near = new QueryNode.Near(first.scope(), distance, first.words(), second.words());
        String language = first.language();
        return language == null ? near : new QueryNode.InLanguage(language, near);
    }

    private static @Nullable String suggestion(Side first, int distance, Side second) {
        Side fielded = first.isPlain() ? second : first;
        QueryNode near = new QueryNode.Near(fielded.scope(), distance, first.words(), second.words());
        String language = fielded.language();
        return NormalForm.of(language == null ? near : new QueryNode.InLanguage(language, near));
    }

    private record Side(TextScope scope, @Nullable String language, List<QueryNode> words) {
        boolean isPlain() {
            return scope == TextScope.TEXT && language == null;
        }
    }

    private Side side(int start, QueryNode node) {
        List<QueryNode> words = new ArrayList<>();
        Set<TextScope> scopes = new HashSet<>();
        Set<String> languages = new HashSet<>();
        for (QueryNode each : node instanceof QueryNode.Or or ? or.clauses() : List.of(node)) {
            QueryNode clause = each instanceof QueryNode.InLanguage in ? in.clause() : each;
            languages.add(each instanceof QueryNode.InLanguage in ? in.language() : "");
            scopes.add(scope(start, clause));
            words.add(scoped(clause));
        }
        if (scopes.size() > 1 || languages.size() > 1) {
            throw cursor.refuseAt(start, "several fields beside NEAR", SIDES + ", all of one field", null);
        }
        String language = languages.iterator().next();
        return new Side(scopes.iterator().next(), language.isEmpty() ? null : language, words);
    }

    private TextScope scope(int start, QueryNode clause) {
        return switch (clause) {
            case QueryNode.Word word -> word.scope();
            case QueryNode.Phrase phrase -> phrase.scope();
            case QueryNode.Expanded expanded -> TextScope.TEXT;
            case QueryNode.Prefix prefix -> throw cursor.refuseAt(start, "a word with a * beside NEAR", SIDES, null);
            default -> throw cursor.refuseAt(start, "`" + NormalForm.of(clause) + "` beside NEAR", SIDES, null);
        };
    }

    /** The scope stands with the nearness; its words carry none of their own. */
    private static QueryNode scoped(QueryNode clause) {
        return switch (clause) {
            case QueryNode.Word word -> new QueryNode.Word(TextScope.TEXT, word.text());
            case QueryNode.Phrase phrase -> new QueryNode.Phrase(TextScope.TEXT, phrase.text());
            default -> clause;
        };
    }
}
