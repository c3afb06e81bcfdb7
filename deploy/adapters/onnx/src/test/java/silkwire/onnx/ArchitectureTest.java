package silkwire.onnx;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import silkwire.architecture.HouseContract;

/** The native libraries are this module's technology, {@code runtime} its edge. */
class ArchitectureTest extends HouseContract {
    ArchitectureTest() {
        super("silkwire.onnx");
    }

    @Test
    void onlyTheRuntimeKnowsTheNativeLibraries() {
        noClasses()
                .that()
                .resideOutsideOfPackage("silkwire.onnx.runtime")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("ai.onnxruntime..", "ai.djl..")
                .check(new ClassFileImporter().importPackages("silkwire.onnx"));
    }

    @Test
    void packagesFormNoCycle() {
        rules.packagesFormNoCycle();
    }

    @Test
    void noFieldIsInjected() {
        rules.noFieldIsInjected();
    }
}
