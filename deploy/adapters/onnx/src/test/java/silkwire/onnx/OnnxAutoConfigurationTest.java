package silkwire.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import silkwire.enrich.refinement.Refiner;
import silkwire.enrich.tagging.TaggerAdapter;
import silkwire.enrich.tagging.Taggers;
import silkwire.onnx.runtime.TinyModel;

/** What the jar adds to a context, without a service around it. */
class OnnxAutoConfigurationTest {
    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withBean(Clock.class, Clock::systemUTC)
            .withConfiguration(AutoConfigurations.of(OnnxAutoConfiguration.class));

    @TempDir
    private Path directory;

    @Test
    void nothingIsReplacedUnlessADirectoryIsSet() {
        context.run(started -> {
            Taggers embedded = Taggers.embedded();
            assertThat(started).hasNotFailed().doesNotHaveBean(Refiner.class);
            assertThat(started.getBean(TaggerAdapter.class).adapt(embedded)).isEqualTo(embedded);
        });
    }

    @Test
    void theTaggerOfTheDirectoryStandsInPlaceOfTheEmbeddedOne() throws IOException {
        new TinyModel("supportive", "critical", "neutral").ofPairs().writeTo(directory);

        context.withPropertyValues("silkwire.enrich.onnx.stance.directory=" + directory)
                .run(started -> {
                    Taggers embedded = Taggers.embedded();
                    Taggers adapted = started.getBean(TaggerAdapter.class).adapt(embedded);
                    assertThat(adapted.stance().version()).startsWith("onnx 1/");
                    assertThat(adapted.topic()).isSameAs(embedded.topic());
                    assertThat(started).doesNotHaveBean(Refiner.class);
                });
    }

    @Test
    void whatIsToRefineIsNotAskedInline() throws IOException {
        new TinyModel("medtop:11000000", "medtop:15000000").writeTo(directory);

        context.withPropertyValues(
                        "silkwire.enrich.onnx.topic.directory=" + directory, "silkwire.enrich.onnx.topic.mode=REFINE")
                .run(started -> {
                    Taggers embedded = Taggers.embedded();
                    assertThat(started.getBean(TaggerAdapter.class).adapt(embedded))
                            .isEqualTo(embedded);
                    assertThat(started.getBean(Refiner.class).name()).isEqualTo("onnx");
                });
    }

    @Test
    void aWrongDirectoryStopsTheStartAndIsNamedWithItsKey() {
        assertFails("language.directory=" + directory.resolve("нет"), "language.directory is '", "is no directory");
    }

    @Test
    void aModelOfAnotherKindStopsTheStartAndIsNamedWithItsKey() throws IOException {
        new TinyModel("medtop:11000000", "medtop:15000000").writeTo(directory);

        assertFails("stance.directory=" + directory, "stance.directory is '", "allowed: supportive, critical, neutral");
    }

    @Test
    void aPropertyThatIsNoneStopsTheStart() {
        assertFails("topc.directory=/models", "silkwire.enrich.onnx.topc.directory");
    }

    private void assertFails(String setting, String... reasons) {
        context.withPropertyValues("silkwire.enrich.onnx." + setting).run(started -> {
            StringWriter trace = new StringWriter();
            started.getStartupFailure().printStackTrace(new PrintWriter(trace));
            assertThat(trace.toString()).contains(reasons);
        });
    }
}
