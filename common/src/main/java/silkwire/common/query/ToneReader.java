package silkwire.common.query;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.StanceLabel;
import silkwire.common.event.TargetType;

/**
 * Reads stances and relations: {@code stance:KZ=critical}, {@code stance(KZ,author)=supportive},
 * {@code relation:US>KZ=critical}, {@code relation(US,*)=supportive}.
 */
final class ToneReader {
    private final Cursor cursor;
    private final TextReader texts;

    ToneReader(Cursor cursor, TextReader texts) {
        this.cursor = cursor;
        this.texts = texts;
    }

    QueryNode stance() {
        boolean call = takes('(');
        int start = cursor.index();
        boolean quoted = QueryInput.quotation(cursor.now()) != 0;
        String target = quoted ? texts.quoted() : part();
        StanceHolder holder = StanceHolder.ANY;
        if (call) {
            if (takes(',')) {
                int at = cursor.index();
                holder = holder(at, part());
            }
            expect(')', "a closing bracket");
        }
        TargetType type = !quoted && target.length() == 2 ? TargetType.COUNTRY : TargetType.NAMED;
        String name = type == TargetType.COUNTRY ? country(start, target) : quoted ? target : named(start, target);
        return new QueryNode.StanceIs(type, name, holder, label());
    }

    QueryNode relation() {
        boolean call = takes('(');
        String from = side();
        expect(call ? ',' : '>', "the second country, as in relation(US,KZ)=critical");
        String to = side();
        if (call) {
            expect(')', "a closing bracket");
        }
        if (from == null && to == null) {
            throw cursor.refuse("a relation between any two countries", "at least one country");
        }
        return new QueryNode.RelationIs(from, to, label());
    }

    private @Nullable String side() {
        int start = cursor.index();
        String country = part();
        return country.equals("*") ? null : country(start, country);
    }

    private String country(int start, String text) {
        return Codes.stored(cursor, start, QueryField.COUNTRY, text);
    }

    private String named(int start, String text) {
        Optional<String> code = Countries.codeFor(text);
        if (code.isPresent()) {
            String suggestion = "stance:" + code.get() + "=critical";
            throw cursor.refuseAt(start, "`" + text + "`", "a country code of two letters", suggestion);
        }
        return text;
    }

    private StanceHolder holder(int start, String text) {
        return Stream.of(StanceHolder.values())
                .filter(holder -> holder.text().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> cursor.refuseAt(start, "`" + text + "`", "author, speaker or *", null));
    }

    private StanceLabel label() {
        skip();
        if (cursor.now() != '=') {
            throw cursor.refuse(shown(), "an equals sign and a label, as in stance:KZ=critical");
        }
        cursor.advance();
        int start = cursor.index();
        String text = part();
        return Stream.of(StanceLabel.values())
                .filter(label -> label != StanceLabel.UNKNOWN)
                .filter(label -> Names.of(label).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> cursor.refuseAt(
                        start,
                        "`" + text + "`",
                        "supportive, critical, neutral or unclear",
                        Nearest.of(text, Nearest.LABELS).orElse(null)));
    }

    private String part() {
        skip();
        int start = cursor.index();
        int end = start;
        while (!QueryInput.endsWord(cursor.ahead(end - start)) && "=>,".indexOf(cursor.ahead(end - start)) < 0) {
            end++;
        }
        if (end == start) {
            throw cursor.refuse(shown(), "a country code, a name or a label, as in stance:KZ=critical");
        }
        cursor.moveTo(end);
        return cursor.slice(start, end);
    }

    private boolean takes(char sign) {
        skip();
        if (cursor.now() != sign && !(sign == ',' && cursor.now() == '،')) {
            return false;
        }
        cursor.advance();
        return true;
    }

    private void expect(char sign, String what) {
        if (!takes(sign)) {
            throw cursor.refuse(shown(), what);
        }
    }

    private void skip() {
        while (cursor.now() == ' ') {
            cursor.advance();
        }
    }

    private String shown() {
        return cursor.atEnd() ? "the end" : "`" + cursor.now() + "`";
    }
}
