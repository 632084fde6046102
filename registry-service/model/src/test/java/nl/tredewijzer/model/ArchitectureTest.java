package nl.tredewijzer.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "nl.tredewijzer.model", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule THE_DOMAIN_IMPORTS_NOTHING_OF_JAKARTA = noClasses()
            .that()
            .resideInAPackage("nl.tredewijzer.model")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "nl.tredewijzer.model.json..", "nl.tredewijzer.model.log..");

    @ArchTest
    static final ArchRule THE_MODEL_KNOWS_JAKARTA_JSON_AND_THE_JDK_ONLY = noClasses()
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("java..", "jakarta.json..", "nl.tredewijzer.model..");
}
