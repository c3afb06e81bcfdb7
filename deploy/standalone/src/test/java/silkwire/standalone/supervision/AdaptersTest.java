package silkwire.standalone.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import silkwire.standalone.product.ProductException;

class AdaptersTest {
    private static final String SETTING = "silkwire.enrich.onnx.topic.directory=/модель";

    @TempDir
    private Path home;

    @BeforeEach
    void build() throws IOException {
        for (String name : List.of("chat", "onnx")) {
            Path adapter =
                    Files.createDirectories(home.resolve("deploy/adapters").resolve(name));
            Files.createFile(adapter.resolve("pom.xml"));
        }
        Path target = Files.createDirectories(home.resolve("deploy/adapters/onnx/target"));
        Files.createDirectories(target.resolve("libraries"));
        Files.createFile(target.resolve("onnx-adapter-1.jar"));
        Files.createFile(target.resolve("libraries").resolve("runtime.jar"));
        Files.createFile(target.resolve("classes.txt"));
    }

    @Test
    void theJarOfAnAdapterComesWithItsLibraries() {
        Adapters adapters = Adapters.of(home, List.of("onnx"), List.of(SETTING));

        assertThat(adapters.classPath())
                .extracting(jar -> String.valueOf(jar.getFileName()))
                .containsExactly("onnx-adapter-1.jar", "runtime.jar");
        assertThat(adapters.settings()).containsExactly(SETTING);
    }

    @Test
    void anUnknownAdapterIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> Adapters.of(home, List.of("onx"), List.of()))
                .isInstanceOf(ProductException.class)
                .hasMessage("--adapter is 'onx'; allowed: chat, onnx");
    }

    @Test
    void anAdapterThatIsNotBuiltIsRefusedWithHowToBuildIt() {
        assertThatThrownBy(() -> Adapters.of(home, List.of("chat"), List.of()))
                .isInstanceOf(ProductException.class)
                .hasMessageContaining("adapter chat is not built")
                .hasMessageContaining("mvn -Dquick -pl deploy/adapters/chat -am package");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "silkwire.enrich.chat.mode=off",
                "silkwire.enrich.onnx.topic.directory",
                "silkwire.enrich.streams.threads=9",
                "a=silkwire.enrich.onnx.",
                ""
            })
    void aSettingOfNoneOfThemIsRefused(String setting) {
        assertThatThrownBy(() -> Adapters.of(home, List.of("onnx"), List.of(setting)))
                .isInstanceOf(ProductException.class)
                .hasMessage("--set is '" + setting + "'; allowed: silkwire.enrich.onnx.NAME=VALUE");
    }

    @Test
    void aSettingWithoutAnAdapterIsRefused() {
        assertThatThrownBy(() -> Adapters.of(home, List.of(), List.of(SETTING)))
                .isInstanceOf(ProductException.class)
                .hasMessageContaining("name it with --adapter");
    }
}
