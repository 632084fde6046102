package nl.tredewijzer.registry;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The directions between the rooms of the server. */
@AnalyzeClasses(packages = "nl.tredewijzer.registry", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "nl.tredewijzer.registry.";

    @ArchTest
    static final ArchRule THE_REGISTER_KNOWS_NOTHING_OF_THE_PLUGIN = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("nl.tredewijzer..")
                    .and(resideOutsideOfPackages(
                            "nl.tredewijzer.registry..", "nl.tredewijzer.model..", "nl.tredewijzer.pages..")));

    @ArchTest
    static final ArchRule CAPABILITIES_FORM_NO_CIRCLE =
            slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_LEDGER_KNOWS_NO_OTHER_CAPABILITY = noClasses()
            .that()
            .resideInAPackage(ROOT + "ledger..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + "intake..",
                    ROOT + "index..",
                    ROOT + "names..",
                    ROOT + "matching..",
                    ROOT + "lookup..",
                    ROOT + "search..",
                    ROOT + "reconciliation..",
                    ROOT + "changes..",
                    ROOT + "webhooks..",
                    ROOT + "redaction..",
                    ROOT + "http..");

    @ArchTest
    static final ArchRule WHAT_ALL_RESOURCES_SHARE_KNOWS_NO_CAPABILITY = noClasses()
            .that()
            .resideInAnyPackage(ROOT + "http..", ROOT + "database..", ROOT + "settings..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + "ledger..",
                    ROOT + "intake..",
                    ROOT + "index..",
                    ROOT + "names..",
                    ROOT + "matching..",
                    ROOT + "lookup..",
                    ROOT + "search..",
                    ROOT + "reconciliation..",
                    ROOT + "changes..",
                    ROOT + "webhooks..",
                    ROOT + "redaction..");

    @ArchTest
    static final ArchRule WHAT_ANSWERS_THE_PUBLIC_NEVER_TOUCHES_THE_DATABASE = noClasses()
            .that()
            .resideInAnyPackage(
                    ROOT + "lookup..",
                    ROOT + "search..",
                    ROOT + "matching..",
                    ROOT + "reconciliation..",
                    ROOT + "profile..",
                    ROOT + "evidence.check..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + "ledger..", ROOT + "intake..", ROOT + "database..", "jakarta.persistence..", "java.sql..");

    @ArchTest
    static final ArchRule THE_INDEX_KNOWS_THE_DATABASE_AS_A_LEDGER_ONLY = noClasses()
            .that()
            .resideInAPackage(ROOT + "index..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "intake..", ROOT + "database..", "jakarta.persistence..", "java.sql..");

    @ArchTest
    static final ArchRule THE_ENGINE_IS_THE_INDEX_S_OWN_AFFAIR = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "index..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule NAMES_ARE_READ_BY_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage(ROOT + "names..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "nl.tredewijzer.model..", ROOT + "names..");

    @ArchTest
    static final ArchRule MATCHING_KNOWS_NAMES_AND_THE_INDEX_AND_NO_SERVER = classes()
            .that()
            .resideInAPackage(ROOT + "matching..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "nl.tredewijzer.model..", ROOT + "matching..", ROOT + "names..", ROOT + "index..");

    @ArchTest
    static final ArchRule THE_COMMAND_NEEDS_NO_SERVER = classes()
            .that()
            .resideInAnyPackage(ROOT + "launcher..", ROOT + "access..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", ROOT + "launcher..", ROOT + "access..");

    @ArchTest
    static final ArchRule THE_COMMAND_IS_NO_PART_OF_THE_WAR = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "launcher..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "launcher..");
}
