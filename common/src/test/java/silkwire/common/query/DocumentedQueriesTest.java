package silkwire.common.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The document of the query language shows queries that are understood, and refusals as they are. */
final class DocumentedQueriesTest {
    private static final String DOCUMENT = read();
    private static final Pattern BLOCK = Pattern.compile("```query\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LAST_CELL = Pattern.compile("(?m)^\\|.*\\| ((?:`[^`]+`(?:, )?)+) \\|$");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern REFUSAL = Pattern.compile("(?m)^\\| `(.+?)` \\| (At position .*) \\|$");

    static final List<String> QUERIES = queries();
    static final List<MatchResult> REFUSALS =
            REFUSAL.matcher(DOCUMENT).results().toList();

    @ParameterizedTest
    @FieldSource("QUERIES")
    void everyExampleIsUnderstood(String query) {
        assertThat(new QueryParser().parse(query)).isInstanceOf(QueryOutcome.Understood.class);
    }

    @ParameterizedTest
    @FieldSource("REFUSALS")
    void everyRefusalReadsAsDocumented(MatchResult refusal) {
        // when
        QueryOutcome outcome = new QueryParser().parse(refusal.group(1));
        // then
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        QueryOutcome.Refused.class,
                        refused -> assertThat(refused.problem().detail()).isEqualTo(refusal.group(2)));
    }

    @Test
    void everyFieldHasAnExampleAndEveryScriptToo() {
        assertThat(REFUSALS).hasSizeGreaterThan(8);
        for (QueryField field : QueryField.values()) {
            assertThat(DOCUMENT).contains("`" + field.text() + "`");
        }
        for (String script : List.of("Latin", "Cyrillic", "Arabic", "Han")) {
            assertThat(QUERIES)
                    .anyMatch(query -> Pattern.compile("\\p{Is" + script + "}")
                            .matcher(query)
                            .find());
        }
    }

    private static List<String> queries() {
        List<String> queries = new ArrayList<>();
        BLOCK.matcher(DOCUMENT)
                .results()
                .flatMap(block -> block.group(1).lines())
                .map(line -> line.split(" {2,}")[0])
                .forEach(queries::add);
        LAST_CELL
                .matcher(DOCUMENT)
                .results()
                .flatMap(cell -> CODE.matcher(cell.group(1)).results())
                .map(code -> code.group(1))
                .forEach(queries::add);
        return List.copyOf(queries);
    }

    private static String read() {
        try {
            return Files.readString(Path.of("../docs/query-language.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
