package silkwire.common.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwire.common.problem.Problem;

/** A malformed query is refused with the position, what was found, what was expected, and a suggestion. */
final class RefusalTest {
    private final QueryParser parser = new QueryParser();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "open                      | 0  | quotation that is never closed | closing quotation mark |
            a «открыто                 | 2  | quotation that is never closed | closing quotation mark |
            (a OR b                    | 0  | bracket that is never closed   | closing bracket        |
            a (b (c)                   | 2  | bracket that is never closed   | closing bracket        |
            a)                         | 1  | closing bracket                | opened before          |
            ()                         | 0  | empty group                    | between the brackets   |
            a AND ( )                  | 6  | empty group                    | between the brackets   |
            ""                         | 0  | quotation without a word       | words                  |
            "…"                        | 0  | quotation without a word       | words                  |
            OR a                       | 0  | `OR`                           | both sides of OR       |
            a AND                      | 5  | the end                        | a word                 |
            a OR OR b                  | 5  | `OR`                           | both sides of OR       |
            a NOT                      | 5  | the end                        | a word                 |
            *stan                      | 0  | wildcard in front              | two letters            |
            ?stan                      | 0  | wildcard in front              | two letters            |
            title:*                    | 6  | wildcard in front              | two letters            |
            k*                         | 0  | `k*`                           | two letters            |
            ka*h                       | 2  | * inside a word                | end of a word          |
            ka?h                       | 2  | ? inside a word                | end of a word          |
            "kaz* steppe"              | 0  | * inside a quotation           | whole words            |
            al-kaz*                    | 0  | several words                  | one word               |
            o''z*                      | 0  | several words                  | one word               |
            5'k*                       | 0  | several words                  | one word               |
            word~2                     | 4  | `~`                            | without it             | word
            word^3                     | 4  | `^`                            | without it             | word
            "a b"~5                    | 5  | `~` behind a quotation         | a blank                |
            a && b                     | 2  | `&&`                           | a word                 | AND
            !a                         | 0  | `!` in front                   | a word                 | NOT a
            +a                         | 0  | `+` in front                   | a word                 | a
            –война                     | 0  | `–` in front                   | a word                 | NOT война
            a - b                      | 2  | `-`                            | signs alone            |
            [a TO b]                   | 0  | `[` in front                   | a word                 |
            a NEAR/ b                  | 2  | `NEAR/`                        | NEAR/ and a number     | NEAR/5
            a NEAR b                   | 2  | `NEAR`                         | NEAR/ and a number     | NEAR/5
            a near/5 b                 | 2  | `near/5`                       | NEAR/ and a number     | NEAR/5
            a NEAR/500 b               | 2  | `NEAR/500`                     | at most NEAR/100       | NEAR/100
            NEAR/5 b                   | 0  | `NEAR/5`                       | between two words      | NEAR/5
            a NEAR/5                   | 8  | the end                        | a word, a phrase       |
            a NEAR/5 NOT b             | 9  | `NOT`                          | both sides of NOT      |
            a NEAR/5 -b                | 9  | a minus behind NEAR            | a word, a phrase       |
            a NEAR/5 b NEAR/5 c        | 11 | a second NEAR                  | two sides for each     |
            a NEAR/5 a                 | 9  | the same words                 | different ones         |
            a NEAR/5 kaz*              | 9  | a word with a *                | both sides of NEAR     |
            a NEAR/5 country:KZ        | 9  | `country:KZ` beside NEAR       | both sides of NEAR     |
            title:a NEAR/5 b           | 0  | NEAR between fields            | the field in front     | title:(a NEAR/5 b)
            a NEAR/5 (title:b OR c)    | 9  | several fields beside NEAR     | all of one field       |
            a NEAR/5 (b AND c)         | 9  | beside NEAR                    | joined by OR           |
            place:Kazakhstn            | 6  | `Kazakhstn`                    | the gazetteer          | place:kazakhstan
            place:Xyzzyqua             | 6  | `Xyzzyqua`                     | the gazetteer          | text:"Xyzzyqua"
            place:Kaz*                 | 6  | `Kaz*`                         | a whole name           |
            place:123                  | 6  | `123`                          | a place                | place:Kazakhstan
            place(Kazakhstan           | 5  | bracket that is never closed   | a closing bracket      |
            place(Kazakhstan,captals)  | 17 | `captals`                      | capitals or countries  | capitals
            place(Kazakhstan,countries) | 6 | `Kazakhstan` with countries    | a region               |
            place(Africa,countries) place(Europe,countries) | 30 | expand to                      | at most 5000          |
            name(Tokayev,capitals)     | 13 | `capitals`                     | a closing bracket      |
            name:"..."                 | 5  | `...`                          | a person               | name:Tokayev
            text.xx:a                  | 5  | `xx`                           | one of ar, fa          | text.other:a
            title.ru:(a body.ru:b)     | 12 | `body.ru` inside the group     | values only            |
            contry:KZ                  | 0  | `contry:`                      | country                | country:KZ
            قال:شيء                    | 0  | `قال:`                         | quotation marks        |
            https://example.org/a      | 0  | an address                     | a field                | url:https://example.org/a
            K-pop:new                  | 5  | a colon inside a word          | quotation marks        |
            country: KZ                | 8  | nothing directly after         | country:KZ             |
            country:                   | 8  | nothing directly after         | country:KZ             |
            country:XX                 | 8  | `XX`                           | two letters            |
            country:Kazakhstan         | 8  | `Kazakhstan`                   | two letters            | country:KZ
            country:Казахстан          | 8  | `Казахстан`                    | two letters            | country:KZ
            country:Kazakstan          | 8  | `Kazakstan`                    | two letters            | country:KZ
            focus:KAZ                  | 6  | `KAZ`                          | two letters            | focus:KZ
            country:KZ,UZ              | 8  | `KZ,UZ`                        | two letters            | country:(KZ OR UZ)
            country:(KZ lang:ar)       | 12 | `lang` inside the group        | values only            |
            lang:arabic                | 5  | `arabic`                       | language code          | lang:ar
            lang:русский               | 5  | `русский`                      | language code          | lang:ru
            topic:politcs              | 6  | `politcs`                      | a topic                | topic:politics
            topic:medtop:11            | 6  | `medtop:11`                    | a topic                |
            region:central-asa         | 7  | `central-asa`                  | a region               | region:central-asia
            status:deleted             | 7  | `deleted`                      | current or withdrawn   |
            id:123                     | 3  | `123`                          | article id             |
            outlet:a*b                 | 7  | * that is not at the end       | end of a value         |
            outlet:*                   | 7  | empty value                    | an outlet              | outlet:anbaa24.com
            stance:KZ                  | 9  | the end                        | equals sign            |
            stance:KZ=bad              | 10 | `bad`                          | supportive, critical   |
            stance:KZ=critcal          | 10 | `critcal`                      | supportive, critical   | critical
            stance:XX=critical         | 7  | `XX`                           | two letters            |
            stance:Kazakhstan=critical | 7  | `Kazakhstan`                   | two letters            | stance:KZ=critical
            stance(KZ,nobody)=critical | 10 | `nobody`                       | author, speaker        |
            stance(KZ=critical         | 9  | `=`                            | closing bracket        |
            relation:US=critical       | 11 | `=`                            | second country         |
            relation(*,*)=critical     | 13 | between any two                | at least one           |
            published:yesterday        | 10 | `yesterday`                    | a date                 |
            published:2026-13-01       | 10 | `2026-13-01`                   | a date                 |
            published:2026-02-30       | 10 | `2026-02-30`                   | a date                 |
            published:[2026-11-01]     | 21 | `]`                            | TO                     |
            published:[2026 TO         | 18 | the end                        | a date                 |
            published:[2026 TO 2027    | 23 | the end                        | ] or }                 |
            published:[2026-12 TO 2026-11] | 10 | ends before it begins      | earlier end first      | published:[2026-11 TO 2026-12]
            received:[now TO now-1d]   | 9  | ends before it begins          | earlier end first      | received:[now-1d TO now]
            ‏"مفتوح                    | 1  | quotation that is never closed | closing quotation mark |
            """)
    void theFirstErrorIsReported(
            String query, int position, String found, String expected, @Nullable String suggestion) {
        // when
        QueryOutcome outcome = parser.parse(query);
        // then
        assertThat(outcome).isInstanceOfSatisfying(QueryOutcome.Refused.class, refused -> {
            assertThat(refused.found()).contains(found);
            assertThat(refused.expected()).contains(expected);
            assertThat(refused.position()).isEqualTo(position);
            assertThat(refused.suggestion()).isEqualTo(suggestion);
        });
    }

    @ParameterizedTest
    @CsvSource({"country:Kazakhstan", "lang:arabic", "topic:politcs", "contry:KZ", "'received:[now TO now-1d]'"})
    void aSuggestionIsAQueryItself(String query) {
        // given
        QueryOutcome.Refused refused = (QueryOutcome.Refused) parser.parse(query);
        // when
        QueryOutcome outcome = parser.parse(refused.suggestion());
        // then
        assertThat(outcome).isInstanceOf(QueryOutcome.Understood.class);
    }

    @Test
    void theProblemPointsAtTheParameter() {
        // when
        Problem problem = ((QueryOutcome.Refused) parser.parse("country:Kazakhstan")).problem();
        // then
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.pointer()).isEqualTo("q");
        assertThat(problem.detail())
                .isEqualTo("At position 8: found `Kazakhstan`, expected a country code of two letters."
                        + " Did you mean `country:KZ`?");
    }

    @Test
    void lengthDepthAndClausesAreBounded() {
        assertThat(parser.parse("a".repeat(QueryParser.LONGEST))).isInstanceOf(QueryOutcome.Understood.class);
        assertThat(parser.parse("a".repeat(QueryParser.LONGEST + 1))).isInstanceOf(QueryOutcome.Refused.class);
        assertThat(parser.parse(nested(QueryParser.DEEPEST))).isInstanceOf(QueryOutcome.Understood.class);
        assertThat(parser.parse(nested(QueryParser.DEEPEST + 1))).isInstanceOf(QueryOutcome.Refused.class);
        assertThat(parser.parse("NOT ".repeat(QueryParser.DEEPEST + 1) + "a")).isInstanceOf(QueryOutcome.Refused.class);
        assertThat(parser.parse(joined(QueryParser.MOST_CLAUSES))).isInstanceOf(QueryOutcome.Understood.class);
        assertThat(parser.parse(joined(QueryParser.MOST_CLAUSES + 1)))
                .isInstanceOfSatisfying(
                        QueryOutcome.Refused.class,
                        refused -> assertThat(refused.expected()).isEqualTo("at most 1024 clauses"));
    }

    @Test
    void whatAnIndexCouldNotAnswerIsRefused() {
        assertThat(parser.parse("a ".repeat(300))).isInstanceOf(QueryOutcome.Understood.class);
        assertThat(parser.parse("text.ru:a ".repeat(1_000))).isInstanceOf(QueryOutcome.Understood.class);
        assertThat(parser.parse("a ".repeat(1_000)))
                .isInstanceOfSatisfying(
                        QueryOutcome.Refused.class,
                        refused -> assertThat(refused.found()).contains("26001 comparisons"));
        assertThat(parser.parse("place(\"central asia\",countries) NEAR/3 a OR ".repeat(4) + "b"))
                .isInstanceOf(QueryOutcome.Refused.class);
    }

    @Test
    void theSignOfOtherLanguagesForOrIsRefused() {
        // when
        QueryOutcome.Refused refused = (QueryOutcome.Refused) parser.parse("a || b");
        // then
        assertThat(refused.position()).isEqualTo(2);
        assertThat(refused.suggestion()).isEqualTo("OR");
    }

    @Test
    void halfACharacterIsRefused() {
        assertThat(parser.parse("a \uD83D b")).isInstanceOf(QueryOutcome.Refused.class);
    }

    private static String joined(int words) {
        return String.join(" OR ", Collections.nCopies(words, "a"));
    }

    private static String nested(int depth) {
        return "(".repeat(depth) + "a" + ")".repeat(depth);
    }
}
