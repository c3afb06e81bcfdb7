package silkwire.bench.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AlertsCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void whatIsMeasuredWithAProductNeedsOne() {
        assertThat(run("--through")).isOne();
        assertThat(said()).contains("--through and --kill need a product").contains("--key-file");
    }

    @Test
    void optionsOfAPartThatIsNotMeasuredAreRefused() {
        assertThat(run("--rate", "5")).isEqualTo(2);
        assertThat(said()).contains("--through");
        assertThat(run("--kill-articles", "500")).isEqualTo(2);
        assertThat(said()).contains("--kill");
        assertThat(run("--desks", "5")).isOne();
        assertThat(said()).contains("--desks is for --through and --kill");
    }

    @Test
    void optionsOfMatchingAreRefusedBesideAProduct() {
        assertThat(run(
                        "--through",
                        "--rules",
                        "9",
                        "--ingest",
                        "http://127.0.0.1:1",
                        "--search",
                        "http://127.0.0.1:1",
                        "--elasticsearch",
                        "http://127.0.0.1:1",
                        "--key-file",
                        "none"))
                .isOne();
        assertThat(said()).contains("--rules, --articles and --beside are for matching alone");
    }

    @Test
    void aNumberOutsideItsBoundsIsNamedWithThem() {
        assertThat(run("--beside-rules", "0")).isOne();
        assertThat(said()).contains("--beside-rules is 0; allowed: 1 to 1000000");
    }

    @Test
    void theHelpShowsEveryPartWithItsDefaults() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("--rules", "--beside", "--through", "--rate", "--kill", "--kill-articles", "--desks")
                .contains("default: 100000", "default: 100)", "default: 50)");
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "alerts";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        err.reset();
        return BenchCommand.commandLine(print(out), print(err)).execute(all);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
