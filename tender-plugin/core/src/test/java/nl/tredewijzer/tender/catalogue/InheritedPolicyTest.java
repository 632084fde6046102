package nl.tredewijzer.tender.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.document.Defect;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.policy.PlainEffect;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.ValuedEffect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A member follows its covenant, in exactly one version, and says what it does otherwise. */
class InheritedPolicyTest {

    private static final Grade STEP_1 = Grade.named("STEP_1").orElseThrow();
    private static final Grade STEP_3 = Grade.named("STEP_3").orElseThrow();

    private PolicyDirectory directory;

    @BeforeEach
    void begin(@TempDir Path empty) {
        directory = new PolicyDirectory(empty);
    }

    @Test
    void policiesThatInheritOneAnotherInACircleAreRefused() {
        directory.write("a.json", "a", "1", "\"inherits\": \"b\",", "", "");
        directory.write("b.json", "b", "1", "\"inherits\": \"c\",", "", "");
        directory.write("c.json", "c", "1", "\"inherits\": \"a\",", "", "");
        directory.write("d.json", "d", "1", "\"inherits\": \"a\",", "", "");
        directory.write("e.json", "e", "1", "\"inherits\": \"e\",", "", "");

        assertThat(directory.defects())
                .extracting(Defect::path)
                .containsExactlyInAnyOrder(
                        "a.json $.inherits", "b.json $.inherits", "c.json $.inherits", "e.json $.inherits");
    }

    @Test
    void whoInheritsAFileThatIsWrongIsNotSaidToBeWrongToo() {
        directory.write("regio.json", "regio", "1", "\"korting\": 1,", "", "");
        directory.write("lid.json", "lid", "1", "\"inherits\": \"regio\",", "", "");

        assertThat(directory.defects()).extracting(Defect::path).containsExactly("regio.json $.korting");
    }

    @Test
    void ofSeveralVersionsTheOneThatIsInheritedIsNamed() {
        directory.write(
                "r1.json", "regio", "1", "", "\"until\": \"2025-12-31\"", PolicyDirectory.rule("STEP_1", "noCredit"));
        directory.write(
                "r2.json", "regio", "2", "", "\"from\": \"2026-01-01\"", PolicyDirectory.rule("STEP_1", "exemption"));
        directory.write("lid.json", "lid", "1", "\"inherits\": \"regio\",", "", "");

        assertThat(directory.defects()).singleElement().satisfies(defect -> {
            assertThat(defect.path()).isEqualTo("lid.json $.inherits");
            assertThat(defect.dutch()).contains("regio@1, regio@2");
        });
        directory.write("lid.json", "lid", "1", "\"inherits\": \"regio@1\",", "", "");
        Policy member = directory.beforeTheCatalogue().get("lid");
        assertThat(member.inherits()).contains("regio@1");
        assertThat(member.ruleFor(STEP_1).effect()).isEqualTo(PlainEffect.NO_CREDIT);
    }

    @Test
    void aSourceIsNotNamedLikeOneOfThePolicyThatIsInherited() {
        directory.write("regio.json", "regio", "1", "", "", "");
        directory.write("lid.json", "lid", "1", "\"inherits\": \"regio\",", "", "");
        directory.write("lid.json", directory.content("lid.json").replace("besluit-1", "besluit"));

        assertThat(directory.defects()).singleElement().satisfies(defect -> {
            assertThat(defect.path()).isEqualTo("lid.json $.sources[0].key");
            assertThat(defect.dutch()).contains("waarvan dit erft");
        });
    }

    @Test
    void aLaterVersionCanSayOnlyWhatChanges() {
        directory.write(
                "v1.json", "eigen", "1", "", "\"until\": \"2025-12-31\"", PolicyDirectory.rule("STEP_1", "exemption"));
        directory.write(
                "v2.json",
                "eigen",
                "2",
                "\"inherits\": \"eigen@1\",",
                "\"from\": \"2026-01-01\"",
                PolicyDirectory.rule("STEP_3", "exemption"));

        Policy second = directory.beforeTheCatalogue().get("eigen@2");
        assertThat(second.ruleFor(STEP_1).effect()).isEqualTo(PlainEffect.EXEMPTION);
        assertThat(second.ruleFor(STEP_3).effect()).isEqualTo(PlainEffect.EXEMPTION);
    }

    @Test
    void aPolicyOfTheCatalogueCanBeReplacedInOneRule() {
        directory.write(
                "oost.json",
                "oost-nederland",
                "2027",
                "\"inherits\": \"oost-nederland\",",
                "",
                PolicyDirectory.rule("STEP_3", "fullSatisfaction"));

        Policies policies = directory.beforeTheCatalogue();
        assertThat(policies.versions("oost-nederland")).hasSize(1);
        assertThat(policies.get("oost-nederland").ruleFor(STEP_3).effect()).isEqualTo(PlainEffect.FULL_SATISFACTION);
        assertThat(policies.get("oost-nederland").ruleFor(STEP_1).effect())
                .isEqualTo(new ValuedEffect.PercentageReduction(Percentage.of("10")));
    }

    @Test
    void twoVersionsInForceOnOneDayAreRefused() {
        directory.write("een.json", "voorbeeld", "1", "", "\"from\": \"2025-01-01\", \"until\": \"2026-01-01\"", "");
        directory.write("twee.json", "voorbeeld", "2", "", "\"from\": \"2026-01-01\"", "");

        assertThat(directory.defects()).singleElement().satisfies(defect -> {
            assertThat(defect.path()).isEqualTo("twee.json $.inForce");
            assertThat(defect.dutch()).contains("2025-01-01 – 2026-01-01", "gelden op dezelfde dag");
        });
        directory.write("twee.json", "voorbeeld", "2", "", "\"from\": \"2026-01-02\"", "");
        assertThat(directory.beforeTheCatalogue().versions("voorbeeld")).hasSize(2);
    }
}
