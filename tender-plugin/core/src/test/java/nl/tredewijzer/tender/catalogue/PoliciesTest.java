package nl.tredewijzer.tender.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.document.Defect;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.policy.Ladder;
import nl.tredewijzer.tender.policy.PlainEffect;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.Question;
import nl.tredewijzer.tender.policy.ValuedEffect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoliciesTest {

    private static final Policies CATALOGUE = Policies.catalogue();

    private PolicyDirectory directory;

    @BeforeEach
    void begin(@TempDir Path empty) {
        directory = new PolicyDirectory(empty);
    }

    @Test
    void aPolicyWithoutAValueInItsSourceNeverCredits() {
        List<String> crediting = List.of("maashorst", "noordoost-brabant", "oost-nederland");

        assertThat(CATALOGUE.all())
                .filteredOn(policy -> !crediting.contains(policy.id()))
                .flatExtracting(Policy::rules)
                .allSatisfy(rule -> assertThat(
                                rule.effect().question().isPresent() || rule.effect() == PlainEffect.FOLLOWS_STEP)
                        .isTrue());
    }

    @Test
    void theFourTablesOfBuildingBlocksAreThereWithTheirSource() {
        assertThat(BlockTables.catalogue())
                .extracting(table -> table.id() + " " + table.blocks().blocks().size())
                .containsExactly("oost-nederland 8", "regio-leiden 13", "utrecht-nieuwer 12", "utrecht-ouder 12");
        assertThat(BlockTables.catalogue())
                .allSatisfy(table -> assertThat(table.sources()).isNotEmpty());
        assertThat(BlockTables.find("utrecht-ouder").orElseThrow().blocks().find("Bbl-traject"))
                .isPresent();
    }

    @Test
    void aDirectoryGoesBeforeTheCatalogue() throws IOException {
        directory.write("eigen.json", "oost-nederland", "2027", "", "", PolicyDirectory.rule("STEP_1", "noCredit"));

        Policies both = directory.beforeTheCatalogue();

        assertThat(both.versions("oost-nederland")).extracting(Policy::version).containsExactly("2027");
        assertThat(both.find("maashorst")).isPresent();
        assertThat(both.get("oost-nederland").ruleFor(Grade.THIRTY_PLUS).effect())
                .isEqualTo(PlainEffect.NOT_NAMED);
    }

    @Test
    void aMemberInheritsWhatItDoesNotSay() throws IOException {
        directory.write(
                "lid.json",
                "lid",
                "1",
                "\"inherits\": \"oost-nederland\",",
                "",
                PolicyDirectory.rule("STEP_3", "fullSatisfaction"));

        Policy member = directory.beforeTheCatalogue().get("lid");

        assertThat(member.inherits()).contains("oost-nederland@2023-V05");
        assertThat(member.ruleFor(Grade.named("STEP_1").orElseThrow()).effect())
                .isEqualTo(new ValuedEffect.PercentageReduction(Percentage.of("10")));
        assertThat(member.ruleFor(Grade.named("STEP_3").orElseThrow()).effect())
                .isEqualTo(PlainEffect.FULL_SATISFACTION);
        assertThat(member.obligation())
                .isEqualTo(CATALOGUE.get("oost-nederland").obligation());
        assertThat(member.fulfilment())
                .isEqualTo(CATALOGUE.get("oost-nederland").fulfilment());
        assertThat(Ladder.steps(member)).isEmpty();
    }

    @Test
    void whatIsWrongInSeveralFilesIsSaidAtOnce() throws IOException {
        directory.write("een.json", "Een", "1", "", "", "");
        directory.write("twee.json", "twee", "1 2", "", "", "");
        directory.write("drie.json", "[]");
        directory.write("vier.json", "{");

        assertThat(directory.defects())
                .extracting(Defect::path)
                .contains("een.json $.id", "drie.json $", "twee.json $.version", "vier.json $");
    }

    @Test
    void aVersionIsThereOnce() {
        directory.write("een.json", "voorbeeld", "1", "", "\"until\": \"2025-12-31\"", "");
        directory.write("twee.json", "voorbeeld", "1", "", "\"from\": \"2026-01-01\"", "");

        assertThat(directory.defects())
                .extracting(defect -> defect.path() + " " + defect.dutch())
                .containsExactly("twee.json $.version van voorbeeld is er al een versie 1, in een.json");
    }

    @Test
    void whatIsUsualIsNoPolicyOfAnybody() {
        Policy usual = CATALOGUE.get("pso-nederland-praktijk");

        assertThat(usual.members()).isEmpty();
        assertThat(usual.ruleFor(Grade.named("STEP_2").orElseThrow()).effect().question())
                .contains(Question.INDICATION_ONLY);
    }
}
