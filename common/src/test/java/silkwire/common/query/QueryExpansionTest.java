package silkwire.common.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a query was expanded to is shown, and can be edited; what is likely not meant is warned about. */
final class QueryExpansionTest {
    private final QueryParser parser = new QueryParser();

    @Test
    void theExpansionIsShownOnceWithItsOrigins() {
        // when
        List<QueryExpansion> expansions = parser.parse("place:Ташкент AND (uranium NEAR/3 place:Ташкент)")
                .orThrow()
                .expansions();
        // then
        assertThat(expansions).hasSize(1);
        assertThat(expansions.getFirst().query()).isEqualTo("place:Ташкент");
        assertThat(expansions.getFirst().meaning()).isEqualTo("capital of UZ");
        assertThat(expansions.getFirst().forms()).contains(new QueryExpansion.ShownForm("ar", "طشقند", "name"));
    }

    @Test
    void theEditableTextIsUnderstoodAndNamesEveryForm() {
        for (String query :
                List.of("place:Kazakhstan", "place(\"central asia\",capitals)", "name:Tokayev", "name:Baimukhanov")) {
            QueryExpansion expansion =
                    parser.parse(query).orThrow().expansions().getFirst();
            // when
            ParsedQuery edited = parser.parse(expansion.editable()).orThrow();
            // then
            assertThat(Pattern.compile("text\\.")
                            .matcher(edited.normalForm())
                            .results()
                            .count())
                    .isEqualTo(expansion.forms().size());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kazakstan          | 0 | `kazakstan` is a common misspelling of `Kazakhstan`
            x AND Узбикистан   | 6 | `Узбикистан` is a common misspelling of `Узбекистан`
            place:Kazakhastan  | 6 | `Kazakhastan` is a common misspelling of `Kazakhstan`
            Kазахстан          | 0 | `Kазахстан` has Latin and Cyrillic letters in one word
            place:Georgia      | 6 | `Georgia` is read as country GE; it also names region of US
            name:Baimukhanov   | 5 | `Baimukhanov` is in no table of names
            a and b            | 2 | `and` is searched as a word
            """)
    void whatIsLikelyNotMeantIsWarnedAbout(String query, int position, String message) {
        // when
        List<QueryWarning> warnings = parser.parse(query).orThrow().warnings();
        // then
        assertThat(warnings).singleElement().satisfies(warning -> {
            assertThat(warning.position()).isEqualTo(position);
            assertThat(warning.message()).startsWith(message);
        });
    }

    @Test
    void aRightSpellingIsNotWarnedAbout() {
        for (String query :
                List.of("Kazakhstan", "Казакстан", "Kazakistan", "Тоқаев", "IT-компания", "place:Kazakhstan")) {
            assertThat(parser.parse(query).orThrow().warnings()).as(query).isEmpty();
        }
    }
}
