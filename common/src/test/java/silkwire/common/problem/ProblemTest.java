package silkwire.common.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void aLongValueIsShortenedVisiblyAndNeverInsideACharacter() {
        Problem problem = Problem.of("too-long", 400, "Too long", "…").at("/title", "😀".repeat(300), "less");

        assertThat(problem.value()).isEqualTo("😀".repeat(200) + "…");
    }

    @Test
    void aShortValueStaysAsItWas() {
        assertThat(Problem.of("x", 400, "x", "x")
                        .at("/lang", "қазақша", "ar, ru, …")
                        .value())
                .isEqualTo("қазақша");
    }
}
