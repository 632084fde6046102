package nl.tredewijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.tredewijzer.tender.catalogue.Policies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoliciesCommandTest {

    @TempDir
    private Path directory;

    private CommandLineFixture cli;

    @BeforeEach
    void begin() {
        cli = new CommandLineFixture(directory);
    }

    @Test
    void listsEveryPolicyWithItsAuthorityAndHowSureItIs() {
        assertThat(cli.run("policies")).isZero();
        String bare = cli.out();
        assertThat(cli.run("policies", "list")).isZero();

        assertThat(cli.out()).isEqualTo(bare);
        Policies.catalogue().all().forEach(policy -> assertThat(bare).contains(policy.id() + "@" + policy.version()));
        assertThat(bare).contains("alleen secundaire bronnen", "primaire bron");
    }

    @Test
    void showsEveryRuleWithItsSourceInItsOwnWords() {
        assertThat(cli.run("policies", "show", "oost-nederland")).isZero();

        assertThat(cli.out())
                .contains(
                        "korting van 25%",
                        "vrijgesteld", "Verplichting alleen bij", "secundaire bron", "“PSO-ladder trede 1 / 2 / 3");
        assertThat(cli.out().lines()).allSatisfy(line -> assertThat(line.codePointCount(0, line.length()))
                .isLessThanOrEqualTo(120));
    }

    @Test
    void showsDaysRolesReachAndBuildingBlocksToo() {
        assertThat(cli.run("policies", "show", "av-regio")).isZero();
        assertThat(cli.out())
                .contains("uiterste inschrijfdatum, de hele looptijd", "onderaannemer telt niet", "Geldig op");

        assertThat(cli.run("policies", "show", "regio-leiden", "--language", "en"))
                .isZero();
        assertThat(cli.out())
                .contains("Version by the day of", "publication", "WIA: €40,000.00 per year", "Region", "Regio Leiden");

        assertThat(cli.run("policies", "show", "maashorst")).isZero();
        assertThat(cli.out()).contains("Geldt voor", "elke opdracht van deze opdrachtgever");
    }

    @Test
    void showsTheTablesOfBuildingBlocksWithTheirSourcesAndDays() {
        assertThat(cli.run("policies", "blocks")).isZero();
        assertThat(cli.out()).contains("oost-nederland", "regio-leiden", "utrecht-nieuwer", "utrecht-ouder");

        assertThat(cli.run("policies", "blocks", "utrecht-nieuwer", "--language", "en"))
                .isZero();
        assertThat(cli.out())
                .contains(
                        "Gemeente Utrecht", "WIA/WAO: €40,000.00 per year", "primary source, read on 23 November 2026")
                .doesNotContain("regio-leiden");

        assertThat(cli.run("policies", "blocks", "groningen")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(cli.err()).contains("De tabel groningen is niet bekend", "utrecht-ouder");
    }

    @Test
    void everyPolicyOfTheCatalogueCanBeShownAndExplained() {
        Policies.catalogue().all().forEach(policy -> {
            String name = policy.id() + "@" + policy.version();
            assertThat(cli.run("policies", "show", name, "--language", "en"))
                    .as(name)
                    .isZero();
            assertThat(cli.run("policies", "explain", name)).as(name).isZero();
            assertThat(cli.out()).doesNotContain("voldoet aan");
        });
    }

    @Test
    void explainsWhatAPolicyDoesByEvaluatingAnExample() {
        assertThat(cli.run("policies", "explain", "oost-nederland", "--value", "2000000", "--language", "en"))
                .isZero();

        assertThat(cli.out())
                .contains("Example: a contract of €2,000,000.00")
                .contains("Obligation €100,000.00, credited €25,000.00, remaining €75,000.00")
                .contains("[LEVEL_NOT_NAMED]", "[LEVEL_EXEMPT]", "[SECONDARY_SOURCE]");
    }

    @Test
    void explainsPurchasesBuildingBlocksPenaltyAndOtherUsesToo() {
        assertThat(cli.run("policies", "explain", "oost-nederland")).isZero();
        assertThat(cli.out())
                .contains("Inkoop, een factuur van € 10.000,00")
                .contains("leverancier met Trede 2: 20% van de factuur zonder btw → € 2.000,00 toegerekend")
                .contains("De rij luidt 'trede 3-30+'")
                .contains("WW > 1 jaar (telt 1 jaar): € 15.000,00 per jaar → € 15.000,00 toegerekend");

        assertThat(cli.run("policies", "explain", "amsterdam", "--percentage", "5"))
                .isZero();
        assertThat(cli.out()).contains("erkend als sociale firma → vraag", "[PURCHASE_VALUE_UNPUBLISHED]");

        assertThat(cli.run("policies", "explain", "regio-leiden")).isZero();
        assertThat(cli.out()).contains("WW: € 15.000,00 per jaar → zonder verplichting niet toe te rekenen");

        assertThat(cli.run("policies", "explain", "noordoost-brabant", "--percentage", "5"))
                .isZero();
        assertThat(cli.out())
                .contains("Boete als er niets meer wordt ingevuld € 0,00", "1.5 maal wat niet is ingevuld");

        assertThat(cli.run("policies", "explain", "wonen-limburg", "--language", "en"))
                .isZero();
        assertThat(cli.out()).contains("Also used as", ": can be used");
    }

    @Test
    void explainsAPolicyThatAsksForWagesKindOrLabourShare() throws IOException {
        String loonsom = shipped("oost-nederland.json")
                .replace("INVOICED_TURNOVER", "WAGE_SUM")
                .replace(
                        "{ \"value\": \"5\", ",
                        "{ \"value\": \"2\", \"onlyWhen\": [{ \"kind\": \"labourShareBelow\", \"percentage\": \"30\" },"
                                + " { \"kind\": \"kindOfContract\", \"kinds\": [\"WORKS\"] }],"
                                + " \"sources\": [\"wsp-zwolle\"] }, { \"value\": \"5\", ");
        Path own = cli.written("own.json", loonsom);

        assertThat(cli.run("policies", "explain", own.toString())).isZero();
        assertThat(cli.out())
                .contains("(diensten, loonsom € 500.000,00, arbeid 50%)")
                .contains("Verplichting € 25.000,00, toegerekend € 2.500,00");
        assertThat(cli.run(
                        "policies",
                        "explain",
                        own.toString(),
                        "--kind",
                        "works",
                        "--labour-share",
                        "20",
                        "--wage-sum",
                        "300000"))
                .isZero();
        assertThat(cli.out()).contains("Verplichting € 6.000,00, toegerekend € 600,00");
    }

    @Test
    void aValueThatMayBeReadAsThousandsOrAsEurosIsRefused() {
        assertThat(cli.run("policies", "explain", "oost-nederland", "--value", "250.000"))
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(cli.err()).contains("'250.000' is geen bedrag zoals 250000");
        assertThat(cli.run("policies", "explain", "oost-nederland", "--value", "300000,50"))
                .isZero();
        assertThat(cli.out()).contains("300.000,50");
    }

    @Test
    void aFileThatIsRightIsSaidToBeRight() throws IOException {
        Path own = cli.written("own.json", shipped("oost-nederland.json"));

        assertThat(cli.run("policies", "validate", own)).as(cli.err()).isZero();
        assertThat(cli.out()).contains("own.json (oost-nederland", "klopt.");
    }

    @Test
    void everythingThatIsWrongWithEveryFileIsSaid() throws IOException {
        Path one = cli.written(
                "one.json",
                shipped("oost-nederland.json").replace("\"percentage\": \"10\"", "\"percentage\": \"250\""));
        Path other = cli.written("other.json", "{\"id\": \"X\"");

        assertThat(cli.run("policies", "validate", one, other)).isEqualTo(ExitCode.INPUT_UNREADABLE);
        assertThat(cli.err())
                .contains("one.json klopt niet", "$.rules[", "other.json klopt niet", "geen leesbare JSON");
    }

    @Test
    void filesThatAreNamedTogetherAreHeldAgainstEachOther() throws IOException {
        String regio = shipped("oost-nederland.json")
                .replace("\"id\": \"oost-nederland\"", "\"id\": \"regio\"")
                .replace("2023-V05", "1");
        Path one = cli.written("een.json", regio);
        Path other = cli.written("twee.json", regio.replace("\"version\": \"1\"", "\"version\": \"2\""));
        Path member = cli.written("lid.json", """
                { "id": "lid", "version": "1", "title": { "nl": "Lid", "en": "Member" }, "authority": "Lid",
                  "inForce": {}, "inherits": "regio@1" }
                """);

        assertThat(cli.run("policies", "validate", member, one)).as(cli.err()).isZero();
        assertThat(cli.out()).contains("lid.json (lid 1) klopt.", "een.json (regio 1) klopt.");
        assertThat(cli.run("policies", "validate", member, one, other)).isEqualTo(ExitCode.INPUT_UNREADABLE);
        assertThat(cli.err()).contains("twee.json klopt niet", "$.inForce", "gelden op dezelfde dag");
        cli.written("een.json", regio.replace("\"inForce\": {}", "\"inForce\": {}, \"inherits\": \"lid\""));
        assertThat(cli.run("policies", "validate", member, one)).isEqualTo(ExitCode.INPUT_UNREADABLE);
        assertThat(cli.err()).contains("erft van lid, en dat langs een omweg weer van dit beleid");
    }

    @Test
    void aDirectoryOfAnAuthoritysOwnGoesBeforeTheCatalogue() throws IOException {
        cli.written(
                "own/oost.json",
                shipped("oost-nederland.json").replace("\"percentage\": \"10\"", "\"percentage\": \"40\""));

        assertThat(cli.run("policies", "show", "oost-nederland", "--policies", cli.at("own")))
                .isZero();
        assertThat(cli.out()).contains("korting van 40%");
        assertThat(cli.run("policies", "validate", cli.at("own"))).isZero();
        cli.written("own/broken.json", "{}");
        assertThat(cli.run("policies", "validate", cli.at("own"))).isEqualTo(ExitCode.INPUT_UNREADABLE);
        assertThat(cli.err()).contains("broken.json $.id");
    }

    @Test
    void aFileMayInheritAPolicyOfTheOwnDirectory() throws IOException {
        cli.written(
                "own/regio.json",
                shipped("oost-nederland.json").replace("\"id\": \"oost-nederland\"", "\"id\": \"regio\""));
        Path member = cli.written("member.json", """
                { "id": "lid", "version": "1", "title": { "nl": "Lid", "en": "Member" }, "authority": "Lid",
                  "inForce": {}, "inherits": "regio" }
                """);

        assertThat(cli.run("policies", "validate", member)).isEqualTo(ExitCode.INPUT_UNREADABLE);
        assertThat(cli.err()).contains("noemt een beleid dat er niet is: regio");
        assertThat(cli.run("policies", "validate", member, "--policies", cli.at("own")))
                .as(cli.err())
                .isZero();
        assertThat(cli.run("policies", "show", member.toString(), "--policies", cli.at("own")))
                .isZero();
        assertThat(cli.out()).contains("regio@2023-V05", "korting van 25%");
    }

    @Test
    void whatIsNotThereIsSaidWithWhatIs() {
        assertThat(cli.run("policies", "show", "west-nederland", "--language", "en"))
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(cli.err()).contains("There is no policy west-nederland", "oost-nederland");
        assertThat(cli.run("policies", "list", "--policies", cli.at("gone"))).isEqualTo(ExitCode.INPUT_UNREADABLE);
    }

    private static String shipped(String name) throws IOException {
        try (InputStream file = Policies.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
