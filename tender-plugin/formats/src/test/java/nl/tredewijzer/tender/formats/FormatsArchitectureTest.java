package nl.tredewijzer.tender.formats;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The readers of files serve more than the command line: they know the language and the core, and no terminal. */
@AnalyzeClasses(packages = "nl.tredewijzer.tender.formats", importOptions = ImportOption.DoNotIncludeTests.class)
class ReadersArchitectureTest {

    @ArchTest
    static final ArchRule biddersKnowNoTerminal = classes()
            .that()
            .resideInAPackage("..formats.bidders..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "nl.tredewijzer.model",
                    "nl.tredewijzer.tender",
                    "de.siegmar.fastcsv..",
                    "..formats.bidders..");

    @ArchTest
    static final ArchRule noticesKnowNoTerminalAndNoLibrary = classes()
            .that()
            .resideInAPackage("..formats.notice..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.xml..",
                    "nl.tredewijzer.model",
                    "nl.tredewijzer.tender",
                    "..formats.bidders..",
                    "..formats.notice..");
}
