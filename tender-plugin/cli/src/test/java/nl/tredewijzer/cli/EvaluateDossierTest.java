package nl.tredewijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an officer knows beside the register, and which policy is taken when none is named. */
class EvaluateDossierTest {

    @TempDir
    private Path directory;

    private final TestRegister register = new TestRegister();
    private CommandLineFixture cli;

    @BeforeEach
    void fill() {
        cli = new CommandLineFixture(directory);
        register.issued("00001017", "Het Olijke Onkruid", PerformanceLevel.STEP_1, "2025-04-01", "2027-03-31");
    }

    @AfterEach
    void stop() {
        register.close();
    }

    @Test
    void purchasesAndBuildingBlocksCountBesideTheCertificate() {
        Path dossier = cli.written("dossier.json", """
                { "purchases": [ { "bidder": "00001017", "supplier": "00001017", "invoice": "10000", "on": "2026-12-01" } ],
                  "efforts": [ { "bidder": "0000 1017", "block": "WW < 1 jaar (telt 1 jaar)", "quantity": "1" } ] }
                """);

        assertThat(evaluate("Gemeente Heerde", "--policy", "oost-nederland", "--dossier", dossier, "--format", "json"))
                .as(cli.err())
                .isZero();
        assertThat(cli.out())
                .contains("\"credited\":\"16000.00\",\"kind\":\"SETTLED\",\"obligation\":\"50000.00\"")
                .contains("PURCHASE", "EFFORT", "remainingInBuildingBlocks");
    }

    @Test
    void whoIsInTheDossierAndNotOnTheListIsNamed() {
        Path dossier = cli.written(
                "dossier.json",
                "{ \"efforts\": [ { \"bidder\": \"00001093\", \"block\": \"x\", \"quantity\": \"1\" } ] }");

        evaluate("Gemeente Heerde", "--dossier", dossier, "--format", "json");
        assertThat(cli.out()).contains("\"code\":\"DOSSIER_BIDDER_UNKNOWN\",\"values\":{\"bidder\":\"00001093\"}");
    }

    @Test
    void everythingThatIsWrongWithADossierIsSaidAtOnce() {
        Path dossier = cli.written("dossier.json", """
                { "purchases": [ { "bidder": "00001017", "supplier": "12", "invoice": "-1", "on": "gisteren" } ],
                  "inkoop": [] }
                """);

        assertThat(evaluate("Gemeente Heerde", "--dossier", dossier)).isEqualTo(ExitCode.INPUT_UNREADABLE);
        assertThat(cli.err())
                .contains("$.purchases[0].supplier", "$.purchases[0].invoice", "$.purchases[0].on", "$.inkoop");
        assertThat(evaluate("Gemeente Heerde", "--dossier", cli.written("cut.json", "{")))
                .isEqualTo(ExitCode.INPUT_UNREADABLE);
        assertThat(cli.err()).contains("geen leesbare JSON");
    }

    @Test
    void bothReadingsOfAHigherLevelWithinTheTermAreTold() {
        register.issued(
                "00001040",
                "Onkruid Holding B.V.",
                PerformanceLevel.STEP_2,
                false,
                "2027-04-01",
                "2029-03-31",
                List.of(CoveredEntity.named(
                        CoverageRole.UNDERLYING_ENTITY, KvkNumber.of("00001017"), "Het Olijke Onkruid")));
        Path tender = cli.written("term.json", """
                { "title": "Groen", "contractValue": "1000000", "deadline": "2026-11-02",
                  "term": { "from": "2027-03-22", "until": "2027-04-10" } }
                """);
        Path bidders = cli.written("one.csv", "Inschrijver;KvK-nummer\nHet Olijke Onkruid;00001017\n");

        evaluate(tender, bidders, "--policy", "oost-nederland");

        assertThat(cli.out())
                .contains("[LEVEL_CHANGES_IN_TERM]", "Telt het niveau op de peildatum: € 5.000,00.")
                .contains("Telt elke dag naar zijn eigen niveau: € 8.750,00.");
    }

    @Test
    void membersOfAConsortiumCountByTheShareThatTheListStates() {
        Path policy = cli.written("own.json", """
                { "id": "deel", "version": "1", "title": { "nl": "Deel", "en": "Share" }, "authority": "Deel",
                  "inForce": {}, "inherits": "oost-nederland",
                  "roles": [ { "role": "CONSORTIUM_MEMBER", "counts": "SHARE", "sources": ["besluit"] } ],
                  "sources": [ { "key": "besluit", "title": "Besluit", "excerpt": "Naar aandeel.",
                                 "readOn": "2026-11-23", "certainty": "PRIMARY" } ] }
                """);
        Path tender = cli.written(
                "share.json", "{ \"title\": \"Groen\", \"contractValue\": \"1000000\", \"deadline\": \"2026-11-02\" }");
        Path bidders = cli.written("shares.csv", """
                Inschrijver;KvK-nummer;Combinatie;Aandeel
                Het Olijke Onkruid;00001017;Groen Samen;60%
                Iemand anders;00001023;Groen Samen;30%
                """);

        evaluate(tender, bidders, "--policy", policy);

        assertThat(cli.out()).contains("€ 3.000,00", "€ 27.000,00").contains("tellen op tot 90, niet tot 100.");
    }

    @Test
    void whatRemainsOfALotIsToldInBuildingBlocksToo() {
        Path tender = cli.written("lots.json", """
                { "title": "Groen", "buyer": "Gemeente Heerde", "deadline": "2026-11-02",
                  "lots": [ { "id": "1", "value": "600000" }, { "id": "2", "value": "400000" } ] }
                """);
        Path bidders =
                cli.written("lots.csv", "Inschrijver;KvK-nummer;Perceel\nHet Olijke Onkruid;00001017;\"1, 2\"\n");

        evaluate(tender, bidders, "--format", "json");

        JsonObject answer = StrictJson.read(cli.out().strip(), Limits.USUAL)
                .asJsonObject()
                .getJsonObject("evaluation")
                .getJsonArray("bidders")
                .getJsonObject(0);
        assertThat(answer.getJsonArray("lots").getValuesAs(JsonObject.class))
                .extracting(lot -> lot.getJsonArray("remainingInBuildingBlocks")
                        .getJsonObject(0)
                        .getString("quantity"))
                .containsExactly("0.90", "0.60");
    }

    @Test
    void withoutAPolicyThatOfTheBuyerIsTakenAndSaid() {
        assertThat(evaluate("Gemeente Heerde", "--format", "json"))
                .as(cli.err())
                .isZero();

        assertThat(cli.out()).contains("POLICY_CHOSEN", "\"id\":\"oost-nederland\"");
    }

    @Test
    void withoutAPolicyOfTheBuyerOneHasToBeNamed() {
        assertThat(evaluate("Gemeente Elders")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(cli.err()).contains("--policy", "Gemeente Elders");
    }

    private int evaluate(String buyer, Object... more) {
        Path tender = cli.written("tender.json", """
                { "title": "Groen", "buyer": "%s", "contractValue": "1000000", "deadline": "2026-11-02",
                  "term": { "from": "2027-01-01", "until": "2027-03-01" } }
                """.formatted(buyer));
        Path bidders = cli.written("bidders.csv", "Inschrijver;KvK-nummer\nHet Olijke Onkruid;00001017\n");
        return evaluate(tender, bidders, more);
    }

    private int evaluate(Path tender, Path bidders, Object... more) {
        List<Object> arguments = new ArrayList<>(
                List.of("evaluate", "--tender", tender, "--bidders", bidders, "--registry", register.address()));
        arguments.addAll(List.of(more));
        return cli.run(arguments.toArray());
    }
}
