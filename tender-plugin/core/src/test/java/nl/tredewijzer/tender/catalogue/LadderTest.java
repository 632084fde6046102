package nl.tredewijzer.tender.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.tredewijzer.tender.crediting.Code;
import nl.tredewijzer.tender.crediting.Remark;
import nl.tredewijzer.tender.policy.Ladder;
import nl.tredewijzer.tender.policy.Policy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A higher level that yields less than a lower one is asked about when a policy is loaded. */
class LadderTest {

    private PolicyDirectory directory;

    @BeforeEach
    void begin(@TempDir Path empty) {
        directory = new PolicyDirectory(empty);
    }

    @Test
    void aHigherLevelThatYieldsLessIsAskedAbout() {
        Policy policy = policy(
                "", PolicyDirectory.rule("STEP_1", "fullSatisfaction"), PolicyDirectory.rule("STEP_2", "noCredit"));

        assertThat(said(policy)).containsExactly("Trede 2 kan minder opleveren dan Trede 1; klopt dat?");
        assertThat(ChosenPolicy.named(policy).why()).extracting(Remark::code).containsExactly(Code.HIGHER_YIELDS_LESS);
        assertThat(ChosenPolicy.named(policy).why().get(0).plainValues())
                .containsEntry("high", "STEP_2")
                .containsEntry("low", "STEP_1");
    }

    @Test
    void aHigherLevelThatYieldsLessInSmallContractsOnlyIsAskedAboutToo() {
        assertThat(said(policy(
                        "",
                        valued("STEP_1", "fixedAmount", "euros", "400"),
                        valued("STEP_2", "percentageReduction", "percentage", "50"))))
                .hasSize(1);
    }

    @Test
    void aHigherLevelThatYieldsLessAtAnotherPercentageThanTheUsualOneIsAskedAboutToo() {
        String onePoint = valued("STEP_1", "percentagePoints", "points", "1");

        assertThat(said(policy("", onePoint, valued("STEP_2", "percentageReduction", "percentage", "25"))))
                .as("at 2 % a point is half of the obligation")
                .hasSize(1);
        assertThat(said(policy("", onePoint, valued("STEP_2", "percentageReduction", "percentage", "50"))))
                .isEmpty();
        assertThat(said(policy(
                        "\"obligation\": { \"percentages\": [{ \"value\": \"1.5\", \"sources\": [\"besluit\"] }] },",
                        onePoint,
                        valued("STEP_2", "percentageReduction", "percentage", "50"))))
                .as("which the policy states itself")
                .hasSize(1);
    }

    @Test
    void aHigherLevelThatCountsOnAConditionOfItsOwnIsAskedAbout() {
        String onWorks = PolicyDirectory.rule("STEP_2", "exemption")
                .replace(
                        "\"sources\"",
                        "\"onlyWhen\": [{ \"kind\": \"kindOfContract\", \"kinds\": [\"WORKS\"] }], \"sources\"");

        assertThat(said(policy("", PolicyDirectory.rule("STEP_1", "exemption"), onWorks)))
                .hasSize(1);
        assertThat(said(policy("", PolicyDirectory.rule("STEP_1", "noCredit"), onWorks)))
                .isEmpty();
    }

    @Test
    void aLevelThatIsNotNamedIsNoStepDown() {
        assertThat(said(policy(
                        "", PolicyDirectory.rule("STEP_1", "exemption"), PolicyDirectory.rule("STEP_3", "exemption"))))
                .isEmpty();
    }

    @Test
    void aPurchaseFromAHigherLevelThatCountsForLessIsAskedAbout() {
        String purchases = """
                "purchases": [
                  { "supplierLevel": "STEP_1", "ofInvoice": "20", "sources": ["besluit"] },
                  { "supplierLevel": "STEP_2", "ofInvoice": "10", "sources": ["besluit"] } ],
                """;

        assertThat(said(policy(purchases)))
                .containsExactly(
                        "leverancier met Trede 2 kan minder opleveren dan leverancier met Trede 1; klopt dat?");
    }

    @Test
    void noPolicyOfTheCatalogueGoesDown() {
        assertThat(Policies.catalogue().all())
                .allSatisfy(policy -> assertThat(Ladder.steps(policy)).isEmpty());
    }

    private Policy policy(String parts, String... rules) {
        directory.write("af.json", "af", "1", parts, "", String.join(",", rules));
        return directory.beforeTheCatalogue().get("af");
    }

    private static List<String> said(Policy policy) {
        return Ladder.steps(policy).stream().map(Ladder.Step::dutch).toList();
    }

    private static String valued(String level, String effect, String name, String value) {
        return PolicyDirectory.rule(level, effect)
                .replace("\"" + effect + "\"", "\"%s\", \"%s\": \"%s\"".formatted(effect, name, value));
    }
}
