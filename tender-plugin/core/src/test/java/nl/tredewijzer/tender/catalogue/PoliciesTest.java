package nl.tredewijzer.tender.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.crediting.Code;
import nl.tredewijzer.tender.crediting.Remark;
import nl.tredewijzer.tender.document.Defect;
import nl.tredewijzer.tender.document.DocumentRefused;
import nl.tredewijzer.tender.policy.Effect;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.policy.Ladder;
import nl.tredewijzer.tender.policy.PlainEffect;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoliciesTest {

    private static final Policies CATALOGUE = Policies.catalogue();

    @TempDir
    private Path directory;

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
        write("eigen.json", "oost-nederland", "2027", "", "", rule("STEP_1", "noCredit"));

        Policies both = CATALOGUE.with(directory);

        assertThat(both.versions("oost-nederland")).extracting(Policy::version).containsExactly("2027");
        assertThat(both.find("maashorst")).isPresent();
        assertThat(both.get("oost-nederland").ruleFor(Grade.THIRTY_PLUS).effect())
                .isEqualTo(PlainEffect.NOT_NAMED);
    }

    @Test
    void aMemberInheritsWhatItDoesNotSay() throws IOException {
        write("lid.json", "lid", "1", "\"inherits\": \"oost-nederland\",", "", rule("STEP_3", "fullSatisfaction"));

        Policy member = CATALOGUE.with(directory).get("lid");

        assertThat(member.inherits()).contains("oost-nederland");
        assertThat(member.ruleFor(Grade.named("STEP_1").orElseThrow()).effect())
                .isEqualTo(new Effect.PercentageReduction(Percentage.of("10")));
        assertThat(member.ruleFor(Grade.named("STEP_3").orElseThrow()).effect())
                .isEqualTo(PlainEffect.FULL_SATISFACTION);
        assertThat(member.obligation())
                .isEqualTo(CATALOGUE.get("oost-nederland").obligation());
        assertThat(member.fulfilment())
                .isEqualTo(CATALOGUE.get("oost-nederland").fulfilment());
        assertThat(Ladder.steps(member)).isEmpty();
    }

    @Test
    void policiesThatInheritOneAnotherInACircleAreRefused() throws IOException {
        write("a.json", "a", "1", "\"inherits\": \"b\",", "", "");
        write("b.json", "b", "1", "\"inherits\": \"c\",", "", "");
        write("c.json", "c", "1", "\"inherits\": \"a\",", "", "");

        assertThat(defects())
                .extracting(Defect::path)
                .contains("a.json $.inherits", "b.json $.inherits", "c.json $.inherits");
    }

    @Test
    void twoVersionsInForceOnOneDayAreRefused() throws IOException {
        write("een.json", "voorbeeld", "1", "", "\"from\": \"2025-01-01\", \"until\": \"2026-01-01\"", "");
        write("twee.json", "voorbeeld", "2", "", "\"from\": \"2026-01-01\"", "");

        assertThat(defects()).extracting(Defect::path).contains("$.inForce");
        write("twee.json", "voorbeeld", "2", "", "\"from\": \"2026-01-02\"", "");
        assertThat(CATALOGUE.with(directory).versions("voorbeeld")).hasSize(2);
    }

    @Test
    void whatIsWrongInSeveralFilesIsSaidAtOnce() throws IOException {
        write("een.json", "Een", "1", "", "", "");
        write("twee.json", "twee", "1 2", "", "", "");
        Files.writeString(directory.resolve("drie.json"), "[]");

        assertThat(defects()).extracting(Defect::path).contains("een.json $.id", "drie.json $", "twee.json $.version");
    }

    @Test
    void theDayOfPublicationOrAwardChoosesTheVersion() throws IOException {
        String select = "\"selectedBy\": { \"by\": \"%s\", \"sources\": [\"besluit\"] },";
        write("een.json", "voorbeeld", "1", select.formatted("AWARD"), "\"until\": \"2026-12-31\"", "");
        write("twee.json", "voorbeeld", "2", select.formatted("AWARD"), "\"from\": \"2027-01-01\"", "");
        Policies both = CATALOGUE.with(directory);
        Tender tender = Tender.titled("Werk")
                .publication(LocalDate.of(2026, 12, 1))
                .award(LocalDate.of(2027, 1, 1))
                .build();

        PolicyVersion chosen = both.versionFor("voorbeeld", tender);
        assertThat(chosen.policy().version()).isEqualTo("2");
        assertThat(chosen.why().map(Remark::code)).contains(Code.VERSION_CHOSEN);
        Tender before = tender.but().award(LocalDate.of(2026, 12, 31)).build();
        assertThat(both.versionFor("voorbeeld", before).policy().version()).isEqualTo("1");
        assertThat(both.find("voorbeeld@1").map(Policy::version)).contains("1");
        assertThat(both.find("voorbeeld").map(Policy::version)).contains("2");
    }

    @Test
    void theOwnPolicyOfAnAuthorityGoesBeforeThatOfItsRegion() {
        Tender heerde = Tender.titled("Werk").buyer("Gemeente Heerde").build();
        Tender maashorst = Tender.titled("Werk").buyer("gemeente Maashorst").build();

        assertThat(CATALOGUE.choose(heerde).policy().map(Policy::id)).contains("oost-nederland");
        assertThat(CATALOGUE.choose(heerde).candidates().get(0).ground()).isEqualTo(PolicyChoice.Ground.MEMBER);
        assertThat(CATALOGUE.choose(maashorst).policy().map(Policy::id)).contains("maashorst");
        assertThat(CATALOGUE
                        .choose(Tender.titled("Werk").buyer("Gemeente Elders").build())
                        .policy())
                .isEmpty();
    }

    @Test
    void twoPoliciesThatStandEquallyNearAreForAHumanToChoose() throws IOException {
        write("eigen.json", "ander-convenant", "1", "\"members\": [\"Heerde\"],", "", "");

        PolicyChoice choice = CATALOGUE
                .with(directory)
                .choose(Tender.titled("Werk").buyer("Heerde").build());

        assertThat(choice.policy()).isEmpty();
        assertThat(choice.remarks())
                .extracting(Remark::code)
                .containsOnly(Code.POLICY_PASSED_OVER)
                .hasSize(2);
    }

    @Test
    void aHigherLevelThatYieldsLessIsAskedAbout() throws IOException {
        write("af.json", "af", "1", "", "", rule("STEP_1", "fullSatisfaction") + "," + rule("STEP_2", "noCredit"));

        assertThat(Ladder.steps(CATALOGUE.with(directory).get("af")))
                .singleElement()
                .satisfies(
                        text -> assertThat(text.dutch()).isEqualTo("Trede 2 levert minder op dan Trede 1; klopt dat?"));
    }

    @Test
    void whatIsUsualIsNoPolicyOfAnybody() {
        Policy usual = CATALOGUE.get("pso-nederland-praktijk");

        assertThat(usual.members()).isEmpty();
        assertThat(usual.ruleFor(Grade.named("STEP_2").orElseThrow()).effect().question())
                .contains(Question.INDICATION_ONLY);
    }

    private List<Defect> defects() {
        return catchThrowableOfType(DocumentRefused.class, () -> CATALOGUE.with(directory))
                .defects();
    }

    private static String rule(String level, String effect) {
        return "{ \"level\": \"%s\", \"effect\": { \"kind\": \"%s\" }, \"sources\": [\"besluit\"] }"
                .formatted(level, effect);
    }

    private void write(String file, String id, String version, String parts, String inForce, String rules)
            throws IOException {
        Files.writeString(directory.resolve(file), """
                { "id": "%s", "version": "%s", "title": { "nl": "Voorbeeld", "en": "Example" },
                  "authority": "Gemeente Voorbeeld", %s "inForce": { %s }, "rules": [ %s ],
                  "sources": [ { "key": "besluit", "title": "Besluit", "excerpt": "De woorden zelf.",
                                 "readOn": "2026-11-23", "certainty": "PRIMARY" } ] }
                """.formatted(id, version, parts, inForce, rules));
    }
}
