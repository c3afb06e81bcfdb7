package silkwire.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/**
 * Checks one module against the house rules. Each check fails when it finds nothing to check, so that a renamed package
 * cannot empty a rule unnoticed.
 */
public final class HouseRules {
    private static final Set<String> EDGES =
            Set.of("kafka", "elasticsearch", "lucene", "web", "http", "mail", "process");
    private static final List<String> TECHNOLOGIES = List.of(
            "org.apache.kafka..",
            "org.springframework.kafka..",
            "co.elastic..",
            "org.apache.lucene..",
            "org.springframework.web..",
            "org.springframework.http..",
            "org.springframework.mail..",
            "jakarta.mail..",
            "jakarta.servlet..");
    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.LocalTime",
            "java.time.YearMonth",
            "java.time.Year");

    private final String rootPackage;
    private final JavaClasses main;
    private final JavaClasses tests;

    private HouseRules(String rootPackage) {
        this.rootPackage = rootPackage;
        this.main = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
                .importPackages(rootPackage);
        this.tests = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .importPackages(rootPackage);
    }

    /** The rules for the module whose classes live under {@code rootPackage}, for example {@code silkwire.search}. */
    public static HouseRules of(String rootPackage) {
        return new HouseRules(rootPackage);
    }

    /** Every package is documented and {@code @NullMarked}; {@code package-info} carries the annotation. */
    public void everyPackageIsNullMarked() {
        Set<String> marked = new java.util.TreeSet<>();
        Set<String> all = new java.util.TreeSet<>();
        for (JavaClass type : main) {
            all.add(type.getPackageName());
            if (type.getSimpleName().equals("package-info")
                    && type.isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
                marked.add(type.getPackageName());
            }
        }
        all.removeAll(marked);
        if (marked.isEmpty() || !all.isEmpty()) {
            throw new AssertionError("Packages without a @NullMarked package-info: " + all);
        }
    }

    /** Only edge packages import Kafka, Elasticsearch, Lucene, servlet and web types. */
    public void onlyEdgesImportTechnology() {
        noClasses()
                .that(outsideEdgesAndRoot())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(TECHNOLOGIES.toArray(String[]::new))
                .check(main);
    }

    /** Sub-packages of the module form no cycle. */
    public void packagesFormNoCycle() {
        slices().matching(rootPackage + ".(*)..").should().beFreeOfCycles().check(main);
    }

    /** Edges never depend on one another. */
    public void edgesDoNotKnowEachOther() {
        classes().that(inAnEdge()).should(dependOnNoOtherEdge()).check(main);
    }

    /** Time comes from a {@code Clock} passed in; nobody reads the wall clock. */
    public void nobodyReadsTheWallClock() {
        classes().should(notReadTheWallClock()).check(main);
    }

    /** Dependencies come through constructors. */
    public void noFieldIsInjected() {
        fields().should()
                .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .andShould()
                .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .check(main);
    }

    /** Tests wait on a named condition instead of sleeping. */
    public void noTestSleeps() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(tests);
        noClasses()
                .should()
                .callMethod(Thread.class, "sleep", java.time.Duration.class)
                .check(tests);
    }

    private DescribedPredicate<JavaClass> outsideEdgesAndRoot() {
        return DescribedPredicate.describe(
                "reside in a feature package",
                type -> edgeOf(type).isEmpty() && !type.getPackageName().equals(rootPackage));
    }

    private DescribedPredicate<JavaClass> inAnEdge() {
        return DescribedPredicate.describe(
                "reside in an edge package", type -> !edgeOf(type).isEmpty());
    }

    private ArchCondition<JavaClass> dependOnNoOtherEdge() {
        return new ArchCondition<>("depend on no other edge") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String own = edgeOf(type);
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isOtherEdge(own, dependency.getTargetClass()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        };
    }

    private boolean isOtherEdge(String own, JavaClass target) {
        String edge = edgeOf(target);
        return target.getPackageName().startsWith(rootPackage) && !edge.isEmpty() && !edge.equals(own);
    }

    private String edgeOf(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(rootPackage + ".")) {
            return "";
        }
        for (String part : name.substring(rootPackage.length() + 1).split("\\.")) {
            if (EDGES.contains(part)) {
                return part;
            }
        }
        return "";
    }

    private static ArchCondition<JavaClass> notReadTheWallClock() {
        return new ArchCondition<>("not read the wall clock") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaCodeUnit unit : type.getCodeUnits()) {
                    unit.getMethodCallsFromSelf().stream()
                            .filter(call -> isWallClock(
                                    call.getTargetOwner().getFullName(),
                                    call.getName(),
                                    call.getTarget().getRawParameterTypes().size()))
                            .forEach(call -> events.add(SimpleConditionEvent.violated(type, call.getDescription())));
                }
            }
        };
    }

    private static boolean isWallClock(String owner, String method, int arguments) {
        boolean systemClock = owner.equals("java.lang.System") && method.equals("currentTimeMillis");
        return systemClock || (CLOCKS.contains(owner) && method.equals("now") && arguments == 0);
    }

    /** At least half of the top-level types are package-private. */
    public void halfOfTheTypesAreHidden() {
        List<JavaClass> types = main.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .toList();
        long hidden = types.stream()
                .filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
        if (types.isEmpty() || hidden * 2 < types.size()) {
            throw new AssertionError("Only " + hidden + " of " + types.size() + " types are package-private");
        }
    }
}
