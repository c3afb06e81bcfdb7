package silkwire.common.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The normal form says what the query says, and reads back as the same tree. */
final class NormalFormTest {
    private static final List<String> PIECES = List.of(
            "a",
            "реформа",
            "كازاخستان",
            "哈萨克",
            "Oʻzbek*",
            "(",
            ")",
            "\"",
            "«",
            "»",
            "“",
            "”",
            "AND",
            "OR",
            "NOT",
            "-",
            "*",
            "title:",
            "country:KZ",
            "country:(",
            "lang:ar",
            "stance:KZ=critical",
            "stance(US,author)=neutral",
            "=",
            ",",
            "published:2026-11-01",
            "published:[2026 TO now]",
            "tag:x*",
            "tag:\"a b\"*",
            "url:http://a/?b",
            "،",
            "؛",
            "\u200f",
            "\u202b",
            "\\",
            "NEAR/3",
            "near/",
            "NEAR",
            "text.ru:",
            "title.ar:(",
            "place:Kazakhstan",
            "place(\"central asia\",countries)",
            "place(",
            "name:Токаев",
            "name:\"Jo Doe\"",
            "[",
            "]",
            ":",
            "~",
            "؟",
            "٢٠٢٦",
            "12:30",
            "e\u0301",
            "\u0000",
            "（",
            "：",
            "relation(US,*)=critical",
            "topic:politics",
            "region:central-asia",
            "status:withdrawn",
            "🇰🇿",
            "ﻻ",
            "İ");

    private final QueryParser parser = new QueryParser();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~~                                       | status:current
            *                                        | status:current
            reform                                   | reform AND status:current
            a b OR c                                 | ((a AND b) OR c) AND status:current
            a b OR c d                               | ((a AND b) OR (c AND d)) AND status:current
            a (b OR c)                               | a AND (b OR c) AND status:current
            a AND b AND c                            | a AND b AND c AND status:current
            a -b                                     | a AND NOT b AND status:current
            NOT a OR b                               | (NOT a OR b) AND status:current
            NOT (a OR b)                             | NOT (a OR b) AND status:current
            "trade corridor"                         | "trade corridor" AND status:current
            Kaz*                                     | Kaz* AND status:current
            o'zb* Toshkent’* 哈萨* サマル*           | o'zb* AND Toshkent’* AND 哈萨 AND サマル AND status:current
            title:(a OR "b c")                       | (title:a OR title:"b c") AND status:current
            country:kz lang:AR                       | country:KZ AND lang:ar AND status:current
            country:(KZ OR UZ)                       | (country:KZ OR country:UZ) AND status:current
            topic:politics                           | topic:politics AND status:current
            topic:medtop:11000000                    | topic:politics AND status:current
            topic:medtop:20000999                    | topic:medtop:20000999 AND status:current
            topic:economy                            | topic:"economy, business and finance" AND status:current
            region:central-asia                      | region:central-asia AND status:current
            stance:KZ=critical                       | stance:KZ=critical AND status:current
            stance(kz,author)=Supportive             | stance(KZ,author)=supportive AND status:current
            stance( KZ , speaker ) = neutral         | stance(KZ,speaker)=neutral AND status:current
            stance:"astana-hub"=critical             | stance:"astana-hub"=critical AND status:current
            stance:(KZ=critical OR US=critical)      | (stance:KZ=critical OR stance:US=critical) AND status:current
            relation(US,KZ)=critical                 | relation(US,KZ)=critical AND status:current
            relation:US>*=critical                   | relation(US,*)=critical AND status:current
            outlet:Anbaa24.com                       | outlet:anbaa24.com AND status:current
            outlet:anba*                             | outlet:anba* AND status:current
            tag:"Foreign Policy"                     | tag:"foreign policy" AND status:current
            tag:"Foreign P"*                         | tag:"foreign p"* AND status:current
            url:https://example.org/a?b=c            | url:https://example.org/a?b=c AND status:current
            url:(https://a.org/* OR https://b.org/)  | (url:https://a.org/* OR url:https://b.org/) AND status:current
            published:2026-11-01                     | published:2026-11-01 AND status:current
            published:[2026-11-01 TO now-1d]         | published:[2026-11-01 TO now-1d] AND status:current
            published:{2026-11-01 TO 2026-12}        | published:{2026-11-01 TO 2026-12} AND status:current
            published:[2026-11-01 TO *]              | published:[2026-11-01 TO *] AND status:current
            published:>=now-1d                       | published:[now-1d TO *] AND status:current
            published:<2026-11-01T10:00+05:00        | published:[* TO 2026-11-01T10:00+05:00} AND status:current
            id:ART_0123456789ABCDEFGHJKMNPQRS        | id:art_0123456789abcdefghjkmnpqrs AND status:current
            status:withdrawn a                       | status:withdrawn AND a
            (status:withdrawn OR status:current) a   | (status:withdrawn OR status:current) AND a
            a NEAR/5 b                               | (a NEAR/5 b) AND status:current
            a NEAR/٥ "b c" d                         | (a NEAR/5 "b c") AND d AND status:current
            NOT a NEAR/0 b OR c                      | (NOT (a NEAR/0 b) OR c) AND status:current
            title:(a NEAR/5 (b OR "c d"))            | title:(a NEAR/5 (b OR "c d")) AND status:current
            title:a NEAR/5 title:b                   | title:(a NEAR/5 b) AND status:current
            text.ru:(a NEAR/5 b)                     | text.ru:(a NEAR/5 b) AND status:current
            place:Казахстан NEAR/9 uranium           | (place:Казахстан NEAR/9 uranium) AND status:current
            place:"Central  Asia"                    | place:"Central  Asia" AND status:current
            place( Kazakhstan , Capitals )           | place(Kazakhstan,capitals) AND status:current
            place:(KZ OR UZ)                         | (place:KZ OR place:UZ) AND status:current
            name:توكاييف                             | name:توكاييف AND status:current
            text.ru:Токаев Title.AR:(«أ ب» OR دول*)  | text.ru:Токаев AND (title.ar:"أ ب" OR title.ar:دول*) AND status:current
            a or b                                   | a AND or AND b AND status:current
            """)
    void everyOperatorIsWritten(String query, String expected) {
        assertThat(parser.parse(query).orThrow().normalForm()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "реформа OR «торговый коридор» -title:выборы",
                "(Қазақстан OR Өзбекстан) AND NOT Тоқаев",
                "كازاخستان، أستانا «الاتفاق الأخير» -بايدن",
                "published:[٢٠٢٦-١١-٠١ TO now] country:KZ",
                "title:“قزاقستان” OR body:ایران",
                "哈萨克斯坦 OR “上海合作组织” NOT 标题",
                "title:（哈萨克斯坦 OR 乌兹别克斯坦）",
                "Oʻzbekiston OR o'zbek* Toshkent’da",
                "\u200fكازاخستان\u200f OR \u202bروسيا\u202c",
                "a (b OR (c -d)) NOT NOT e",
                "byline:\"O\\\"Neil \\\\ Co\"",
                "10,000 12:30 C++ foo.bar@example.org 🇰🇿",
                "коридор* OR درا* OR Türkiye",
                "stance(KZ,author)=critical relation:RU>KZ=supportive",
            })
    void parsingTheNormalFormGivesTheSameTree(String query) {
        // given
        ParsedQuery first = parser.parse(query).orThrow();
        // when
        ParsedQuery second = parser.parse(first.normalForm()).orThrow();
        // then
        assertThat(second.tree()).isEqualTo(first.tree());
        assertThat(second.normalForm()).isEqualTo(first.normalForm());
    }

    @Test
    void whateverIsTypedIsEitherRefusedOrRoundTrips() {
        // given
        Random random = new Random(20261122);
        int understood = 0;
        for (int i = 0; i < 20_000; i++) {
            String query = random.ints(1 + random.nextInt(8), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(Collectors.joining(random.nextInt(3) == 0 ? "" : " "));
            // when
            QueryOutcome outcome = parser.parse(query);
            // then
            if (outcome instanceof QueryOutcome.Understood first) {
                understood++;
                String normalForm = first.query().normalForm();
                assertThat(parser.parse(normalForm).orThrow().tree())
                        .as("%s -> %s", query, normalForm)
                        .isEqualTo(first.query().tree());
            } else {
                assertThat(((QueryOutcome.Refused) outcome).position()).isBetween(0, query.length());
            }
        }
        assertThat(understood).isGreaterThan(2_000);
    }
}
