package silkwire.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import silkwire.enrich.tagging.TaggerAdapter;
import silkwire.enrich.tagging.Taggers;
import silkwire.onnx.runtime.TinyModel;

/** What the jar adds to a context, without a service around it. */
class OnnxAutoConfigurationTest {
    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(OnnxAutoConfiguration.class));

    @TempDir
    private Path directory;

    @Test
    void nothingIsReplacedUnlessADirectoryIsSet() {
        context.run(started -> assertThat(started).hasNotFailed().doesNotHaveBean(TaggerAdapter.class));
    }

    @Test
    void theTaggerOfTheDirectoryStandsInPlaceOfTheEmbeddedOne() throws IOException {
        new TinyModel("medtop:11000000", "medtop:15000000").writeTo(directory);

        context.withPropertyValues("silkwire.enrich.onnx.topic.directory=" + directory)
                .run(started -> {
                    Taggers embedded = Taggers.embedded();
                    Taggers adapted = started.getBean(TaggerAdapter.class).adapt(embedded);
                    assertThat(adapted.topic().version()).startsWith("onnx 1/");
                    assertThat(adapted.language()).isSameAs(embedded.language());
                });
    }

    @Test
    void aWrongDirectoryStopsTheStartAndIsNamedWithItsKey() {
        context.withPropertyValues("silkwire.enrich.onnx.language.directory=" + directory.resolve("нет"))
                .run(started -> assertThat(started)
                        .getFailure()
                        .hasStackTraceContaining("silkwire.enrich.onnx.language.directory is '")
                        .hasStackTraceContaining("is no directory"));
    }
}
