package nl.tredewijzer.tender;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

@AnalyzeClasses(packages = "nl.tredewijzer.tender", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ONLY_DOCUMENTS_AND_THE_HTTP_ADAPTER_KNOW_JSON = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Json")
            .and()
            .resideOutsideOfPackages(
                    "nl.tredewijzer.tender.document",
                    "nl.tredewijzer.tender.catalogue",
                    "nl.tredewijzer.tender.run",
                    "nl.tredewijzer.tender.registry.http")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "nl.tredewijzer.model.json..");

    @ArchTest
    static final ArchRule CREDITING_KNOWS_NO_NETWORK_AND_NO_FILES = noClasses()
            .that()
            .resideInAnyPackage(
                    "nl.tredewijzer.tender",
                    "..policy",
                    "..crediting",
                    "..wording",
                    "..decision",
                    "..difference",
                    "..whatif",
                    "..recheck",
                    "..reserved")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "java.nio.file..", "java.io..", "..registry.http");

    @ArchTest
    static final ArchRule THE_PLUGIN_KNOWS_THE_MODEL_AND_THE_JDK_ONLY = noClasses()
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("java..", "jakarta.json..", "nl.tredewijzer.model..", "nl.tredewijzer.tender..");

    @ArchTest
    static final ArchRule NOTHING_KNOWS_WHAT_TIME_IT_IS_BY_ITSELF = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule PACKAGES_HAVE_A_DIRECTION =
            slices().matching("nl.tredewijzer.tender.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule VALUES_KNOW_NOTHING_OF_WHAT_IS_DONE_WITH_THEM = noClasses()
            .that()
            .resideInAPackage("nl.tredewijzer.tender")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("nl.tredewijzer.tender.*..");
}
