package nl.tredewijzer.tender.formats;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Readers know the language and the core, writers also the results; none a terminal or the network. */
@AnalyzeClasses(packages = "nl.tredewijzer.tender.formats", importOptions = ImportOption.DoNotIncludeTests.class)
class FormatsArchitectureTest {

    @ArchTest
    static final ArchRule readersKnowNoTerminalAndNoNetwork = classes()
            .that()
            .resideInAPackage("..formats..")
            .and()
            .resideOutsideOfPackage("..formats.report..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java.io",
                    "java.lang..",
                    "java.math",
                    "java.nio",
                    "java.nio.charset",
                    "java.text",
                    "java.time..",
                    "java.util..",
                    "javax.xml..",
                    "jakarta.json..",
                    "de.siegmar.fastcsv..",
                    "nl.tredewijzer.model..",
                    "nl.tredewijzer.tender",
                    "nl.tredewijzer.tender.document",
                    "..formats..");

    @ArchTest
    static final ArchRule writersKnowNoTerminalAndNoNetwork = noClasses()
            .that()
            .resideInAPackage("..formats.report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.net.http..",
                    "java.nio.file..",
                    "nl.tredewijzer.tender.registry.http..",
                    "nl.tredewijzer.tender.registry.snapshot..");

    @ArchTest
    static final ArchRule eachFormatIsReadByItself = classes()
            .that()
            .resideInAnyPackage("..formats.bidders..", "..formats.notice..", "..formats.ocds..", "..formats.espd..")
            .should()
            .onlyDependOnClassesThat(
                    com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage("..formats.workbook..")
                            .and(com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage(
                                    "nl.tredewijzer.tender.formats")));

    @ArchTest
    static final ArchRule noCircles =
            slices().matching("nl.tredewijzer.tender.formats.(*)..").should().beFreeOfCycles();
}
