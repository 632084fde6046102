package nl.tredewijzer.tender.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.crediting.Code;
import nl.tredewijzer.tender.crediting.Remark;
import nl.tredewijzer.tender.policy.Policy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which policy holds for a tender, in which version, and why. */
class ChosenPolicyTest {

    private static final Policies CATALOGUE = Policies.catalogue();

    private PolicyDirectory directory;

    @BeforeEach
    void begin(@TempDir Path empty) {
        directory = new PolicyDirectory(empty);
    }

    @Test
    void theDayOfAwardChoosesTheVersionWhereThePolicySaysSo() {
        writeTwoVersions("\"selectedBy\": { \"by\": \"AWARD\", \"sources\": [\"besluit\"] },");
        Tender tender = Tender.titled("Werk")
                .publication(LocalDate.of(2026, 12, 1))
                .award(LocalDate.of(2027, 1, 1))
                .build();

        assertThat(chosen("voorbeeld", tender)).isEqualTo("2 VERSION_CHOSEN");
        assertThat(chosen(
                        "voorbeeld",
                        tender.but().award(LocalDate.of(2026, 12, 31)).build()))
                .isEqualTo("1 VERSION_CHOSEN");
    }

    @Test
    void theDayOfPublicationChoosesTheVersionWhereThePolicySaysSo() {
        writeTwoVersions("\"selectedBy\": { \"by\": \"PUBLICATION\", \"sources\": [\"besluit\"] },");
        Tender tender = Tender.titled("Werk")
                .publication(LocalDate.of(2026, 12, 31))
                .award(LocalDate.of(2027, 3, 1))
                .build();

        assertThat(chosen("voorbeeld", tender)).isEqualTo("1 VERSION_CHOSEN");
    }

    @Test
    void aDayThatIsNotGivenIsSaid() {
        writeTwoVersions("\"selectedBy\": { \"by\": \"AWARD\", \"sources\": [\"besluit\"] },");

        assertThat(chosen("voorbeeld", Tender.titled("Werk").build())).isEqualTo("2 VERSION_DAY_MISSING");
    }

    @Test
    void thatNoSourceSaysWhichDayDecidesIsSaidOfSeveralVersionsOnly() {
        writeTwoVersions("");

        assertThat(chosen("voorbeeld", Tender.titled("Werk").build())).isEqualTo("2 VERSION_SELECTION_NOT_STATED");
        assertThat(chosen("maashorst", Tender.titled("Werk").build())).isEqualTo("2022");
    }

    @Test
    void aVersionThatIsNamedIsTaken() {
        writeTwoVersions("\"selectedBy\": { \"by\": \"AWARD\", \"sources\": [\"besluit\"] },");
        Tender tender = Tender.titled("Werk").award(LocalDate.of(2027, 1, 1)).build();

        assertThat(chosen("voorbeeld@1", tender)).isEqualTo("1");
        assertThat(directory.beforeTheCatalogue().chosenFor("voorbeeld@3", tender))
                .isEmpty();
    }

    @Test
    void theOwnPolicyOfAnAuthorityGoesBeforeThatOfItsRegion() {
        Tender maashorst = Tender.titled("Werk")
                .buyer("gemeente Maashorst")
                .region("Noordoost-Brabant")
                .build();

        PolicyChoice choice = CATALOGUE.choose(maashorst);

        assertThat(choice.policy().map(Policy::id)).contains("maashorst");
        assertThat(grounds(choice)).containsExactly("maashorst OWN", "noordoost-brabant REGION");
        assertThat(choice.chosen().orElseThrow().why())
                .extracting(Remark::code)
                .containsExactly(Code.POLICY_CHOSEN, Code.POLICY_PASSED_OVER);
    }

    @Test
    void aMemberOfACovenantFollowsIt() {
        PolicyChoice choice =
                CATALOGUE.choose(Tender.titled("Werk").buyer("Gemeente Heerde").build());

        assertThat(choice.policy().map(Policy::id)).contains("oost-nederland");
        assertThat(choice.candidates().get(0).ground()).isEqualTo(PolicyChoice.Ground.MEMBER);
    }

    @Test
    void aMunicipalityIsNotTheRegionThatIsNamedAfterIt() {
        Tender leiden = Tender.titled("Werk").buyer("Gemeente Leiden").build();

        assertThat(grounds(CATALOGUE.choose(leiden))).containsExactly("regio-leiden MEMBER");
        assertThat(grounds(CATALOGUE.choose(leiden.but().buyer("Regio Leiden").build())))
                .containsExactly("regio-leiden OWN");

        writeOf("leiden", "Gemeente Leiden");
        assertThat(grounds(directory.beforeTheCatalogue().choose(leiden)))
                .containsExactly("leiden OWN", "regio-leiden MEMBER");
    }

    @Test
    void theFileOfAnAuthorityGoesBeforeTheCatalogueUnderWhateverId() {
        writeOf("gemeente-eindhoven", "Gemeente Eindhoven");
        Tender eindhoven = Tender.titled("Werk").buyer("Eindhoven").build();

        Policies both = directory.beforeTheCatalogue();

        assertThat(both.choose(eindhoven).policy().map(Policy::id)).contains("gemeente-eindhoven");
        assertThat(both.find("eindhoven")).isPresent();
        writeOf("eindhoven-subsidies", "Gemeente Eindhoven");
        assertThat(directory.beforeTheCatalogue().choose(eindhoven).policy()).isEmpty();
    }

    @Test
    void whoHasNoPolicyOfItsOwnFollowsTheRegionThatTheTenderNames() {
        Tender uden = Tender.titled("Werk").buyer("Gemeente Uden").build();

        assertThat(CATALOGUE.choose(uden).policy()).isEmpty();
        assertThat(CATALOGUE
                        .choose(uden.but().region("regio Noordoost-Brabant").build())
                        .policy()
                        .map(Policy::id))
                .contains("noordoost-brabant");
    }

    @Test
    void twoPoliciesThatStandEquallyNearAreForAHumanToChoose() {
        directory.write("eigen.json", "ander-convenant", "1", "\"members\": [\"Heerde\"],", "", "");

        PolicyChoice choice = directory
                .beforeTheCatalogue()
                .choose(Tender.titled("Werk").buyer("Heerde").build());

        assertThat(choice.policy()).isEmpty();
        assertThat(choice.chosen()).isEmpty();
        assertThat(choice.remarks())
                .extracting(Remark::code)
                .containsOnly(Code.POLICY_PASSED_OVER)
                .hasSize(2);
    }

    private void writeOf(String id, String authority) {
        directory.write(id + ".json", id, "1", "", "", "");
        directory.write(id + ".json", directory.content(id + ".json").replace("Gemeente Voorbeeld", authority));
    }

    private static List<String> grounds(PolicyChoice choice) {
        return choice.candidates().stream()
                .map(candidate -> candidate.policy().id() + " " + candidate.ground())
                .toList();
    }

    private void writeTwoVersions(String selection) {
        directory.write("een.json", "voorbeeld", "1", selection, "\"until\": \"2026-12-31\"", "");
        directory.write("twee.json", "voorbeeld", "2", selection, "\"from\": \"2027-01-01\"", "");
    }

    /** The version that was chosen, and the codes of what is said of it. */
    private String chosen(String name, Tender tender) {
        ChosenPolicy chosen =
                directory.beforeTheCatalogue().chosenFor(name, tender).orElseThrow();
        StringBuilder text = new StringBuilder(chosen.policy().version());
        chosen.why().forEach(remark -> text.append(' ').append(remark.code()));
        return text.toString();
    }
}
