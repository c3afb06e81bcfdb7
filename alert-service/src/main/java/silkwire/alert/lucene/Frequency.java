package silkwire.alert.lucene;

import silkwire.common.query.QueryField;
import silkwire.common.query.QueryNode;
import silkwire.common.query.TextScope;

/**
 * Guesses in how many articles of a million a clause holds, to choose which of its clauses a rule waits at. A wrong guess
 * costs time and nothing else. The figures are those of the sample articles, rounded.
 */
final class Frequency {
    private static final long ALL = 1_000_000;
    private static final int SHORT_WORD = 4;
    private static final int USUAL_WORD = 7;

    private Frequency() {}

    static long of(QueryNode node) {
        return switch (node) {
            case QueryNode.Word word -> in(word.scope(), word(word.text()));
            case QueryNode.Phrase phrase -> in(phrase.scope(), phrase(phrase.text()));
            case QueryNode.Prefix prefix -> in(prefix.scope(), prefix(prefix.text()));
            case QueryNode.InLanguage in -> of(in.clause()) / 4;
            case QueryNode.Expanded expanded -> expanded.field() == QueryField.PLACE ? 30_000 : 4_000;
            case QueryNode.Value value -> value(value.field());
            case QueryNode.ValuePrefix prefix -> 10 * value(prefix.field());
            case QueryNode.StanceIs stance -> 15_000;
            case QueryNode.RelationIs relation -> 3_000;
            default -> ALL;
        };
    }

    private static long in(TextScope scope, long frequency) {
        return scope == TextScope.TITLE ? frequency / 8 : frequency;
    }

    private static long word(String text) {
        int length = text.length();
        if (length <= SHORT_WORD) {
            return 30_000;
        }
        return length <= USUAL_WORD ? 8_000 : 3_000;
    }

    private static long phrase(String text) {
        long spaces = text.chars().filter(c -> c == ' ' || c == '-').count();
        return spaces == 0 ? word(text) / 2 : 600 / spaces;
    }

    private static long prefix(String text) {
        return text.length() <= SHORT_WORD ? 100_000 : 15_000;
    }

    private static long value(QueryField field) {
        return switch (field) {
            case ID, ITEM, URL, STORY -> 2;
            case BYLINE -> 200;
            case TAG -> 5_000;
            case SOURCE, OUTLET -> 10_000;
            case FOCUS -> 30_000;
            case COUNTRY -> 60_000;
            case LANG -> 80_000;
            case TOPIC, REGION -> 100_000;
            default -> ALL;
        };
    }
}
