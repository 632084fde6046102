package nl.tredewijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecideCommandTest {

    @TempDir
    private Path directory;

    private final TestRegister register = new TestRegister();
    private CommandLineFixture cli;
    private Path kept;

    @BeforeEach
    void evaluate() {
        cli = new CommandLineFixture(directory);
        register.issued("00001023", "De Tevreden Tak", PerformanceLevel.STEP_2, "2026-01-01", "2027-12-31")
                .issued("00001079", "Het Gestreepte Grasveld", PerformanceLevel.BASE_STEP, "2026-01-01", "2027-12-31");
        cli.run(
                "evaluate",
                "--tender",
                cli.given("tender.json"),
                "--bidders",
                cli.given("bidders.csv"),
                "--policy",
                "oost-nederland",
                "--registry",
                register.address(),
                "--report",
                cli.at("first"));
        kept = cli.at("first").resolve("evaluation.json");
        register.close();
    }

    @AfterEach
    void stop() {
        register.close();
    }

    @Test
    void acceptedProofIsRecordedAndBothEvaluationsAreKept() throws IOException {
        byte[] first = Files.readAllBytes(kept);

        int code = decide("--bidder", "KvK 0000 9876", "--accept", "STEP_1", "--proof", "Keurmerk Sociaal Ondernemen");

        assertThat(code).as(cli.err()).isEqualTo(ExitCode.NEEDS_ATTENTION);
        assertThat(cli.out())
                .contains("Beslissing van A. de Vries", "Slaat om (1)", "Hovenier De Onvindbare Egel (KvK 00009876)")
                .contains("geen geldig certificaat gevonden → korting van 10%", "Vastgelegd in ");
        assertThat(names(out()))
                .containsExactly(
                        "decision.json",
                        "difference.json",
                        "difference.txt",
                        "evaluation-before.json",
                        "evaluation.json",
                        "expiry-dates.ics",
                        "report.html",
                        "report.xlsx",
                        "results.csv");
        assertThat(Files.readAllBytes(out().resolve("evaluation-before.json"))).isEqualTo(first);
        assertThat(Files.readAllBytes(kept)).isEqualTo(first);
        assertThat(out().resolve("difference.txt")).content().contains("Slaat om (1)", "Flips (1)");
        assertThat(out().resolve("report.html")).content().contains("A. de Vries", "Keurmerk Sociaal Ondernemen");
        assertThat(cli.run("check", out().resolve("evaluation.json"), out().resolve("evaluation-before.json")))
                .as(cli.err())
                .isZero();
        assertThat(cli.run("diff", kept, out().resolve("evaluation.json"))).isEqualTo(ExitCode.NEEDS_ATTENTION);
        assertThat(cli.out()).contains("door wat naast het register bekend is");
    }

    @Test
    void whatIsCreditedByADecisionStandsInThePartOfAnOcdsRelease() {
        Path part = cli.at("part.json");

        decide("--bidder", "00009876", "--accept", "STEP_1", "--proof", "Keurmerk", "--ocds", part.toString());

        assertThat(cli.out()).contains("OCDS: " + part);
        assertThat(part).content().contains("\"reductionPercentage\":10", "\"EQUIVALENT_ACCEPTED\"");
    }

    @Test
    void aSilentPolicyIsAnsweredByAChoiceWithItsMotivation() {
        int code = decide("--bidder", "1079", "--choose", "percentageReduction", "--value", "percentage=5");
        assertThat(code).isEqualTo(ExitCode.WRONG_USE);

        decide("--bidder", "00001079", "--choose", "percentageReduction", "--value", "percentage=5");

        assertThat(cli.out()).contains("beslissing nodig → korting van 5%");
        assertThat(out().resolve("decision.json"))
                .content()
                .contains("\"question\":\"LEVEL_NOT_NAMED\"", "\"motivation\":\"Zelfde eisen\"");
    }

    @Test
    void refusedProofIsRecordedToo() {
        decide("--bidder", "00009876", "--refuse", "--proof", "Eigen verklaring");

        assertThat(cli.out()).contains("Zelfde uitkomst, andere gronden (1)", "Eigen verklaring");
        assertThat(cli.run("recheck", directory, "--registry", "http://127.0.0.1:1", "--on", "2027-01-01"))
                .isEqualTo(ExitCode.REGISTER_UNREACHABLE);
    }

    @Test
    void nothingIsEverOverwritten() throws IOException {
        Files.createDirectory(out());

        assertThat(decide("--bidder", "00009876", "--refuse", "--proof", "Eigen verklaring"))
                .isEqualTo(ExitCode.REPORT_NOT_WRITTEN);

        assertThat(cli.err()).contains("bestaat al; een beslissing overschrijft niets");
        assertThat(names(out())).isEmpty();
        assertThat(names(directory)).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void everythingThatIsWrongWithADecisionIsSaidAtOnce() {
        assertThat(cli.run(
                        "decide",
                        kept,
                        "--bidder",
                        "00009876",
                        "--accept",
                        "STEP_9",
                        "--proof",
                        " ",
                        "--by",
                        "A. de Vries",
                        "--motivation",
                        "",
                        "--out",
                        out()))
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(cli.err()).contains("De beslissing klopt niet", "acceptedAs", "proof is leeg", "motivation is leeg");
        assertThat(out()).doesNotExist();
    }

    @Test
    void aDecisionWhereNothingIsAskedIsRefused() {
        assertThat(decide("--bidder", "00001023", "--accept", "ASPIRANT", "--proof", "x"))
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(cli.err()).contains("een certificaat gevonden dat niet lager is");
        assertThat(decide("--bidder", "00001023", "--choose", "noCredit")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(cli.err()).contains("staat geen vraag open");
        assertThat(decide("--bidder", "00001079", "--choose", "notNamed")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(decide("--bidder", "00001079")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(out()).doesNotExist();
    }

    @Test
    void aChangedFileIsNotDecidedOn() throws IOException {
        Path changed = cli.written("changed.json", Files.readString(kept).replace("De Tevreden", "Het Tevreden"));

        assertThat(cli.run(
                        "decide",
                        changed,
                        "--bidder",
                        "00009876",
                        "--refuse",
                        "--proof",
                        "x",
                        "--by",
                        "A",
                        "--motivation",
                        "b",
                        "--out",
                        out()))
                .isEqualTo(ExitCode.INPUT_UNREADABLE);
        assertThat(cli.err()).contains("het bestand is na het schrijven veranderd");
    }

    @Test
    void afterAwardOnlyTheLatestOfTheTwoIsLookedAt() {
        TestRegister again = new TestRegister();
        try (again) {
            decide("--bidder", "00009876", "--accept", "STEP_1", "--proof", "Keurmerk");

            cli.run("recheck", directory, "--registry", again.address(), "--on", "2027-01-15", "--format", "json");

            assertThat(StrictJson.read(cli.out().strip(), Limits.USUAL).asJsonArray())
                    .hasSize(1);
        }
    }

    @Test
    void ifAndHowMuchIsOwedIsDecidedWhereNothingSettlesIt() throws IOException {
        Path tender = cli.written(
                "without.json", "{\"title\":\"Groen\",\"contractValue\":\"500000\",\"deadline\":\"2026-11-01\"}");
        try (TestRegister again = new TestRegister()) {
            again.issued("00001023", "De Tevreden Tak", PerformanceLevel.STEP_2, "2026-01-01", "2027-12-31");
            cli.run(
                    "evaluate",
                    "--tender",
                    tender,
                    "--bidders",
                    cli.given("bidders.csv"),
                    "--policy",
                    "noordoost-brabant",
                    "--registry",
                    again.address(),
                    "--report",
                    cli.at("unsettled"));
        }
        kept = cli.at("unsettled").resolve("evaluation.json");

        assertThat(decide("--bidder", "00001023", "--choose", "noCredit", "--question", "OBLIGATION_UNKNOWN"))
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(cli.err()).contains("leg dat vast met kind OBLIGATION of NO_OBLIGATION");
        assertThat(decide("--bidder", "00001023", "--owed", "250")).isEqualTo(ExitCode.WRONG_USE);
        decide("--bidder", "00001023", "--owed", "5");

        assertThat(cli.out()).contains("een verplichting van 5% geldt (vraag: aanbesteding en");
        assertThat(out().resolve("decision.json"))
                .content()
                .contains("\"kind\":\"OBLIGATION\"", "\"percentage\":\"5\"", "\"question\":\"OBLIGATION_UNKNOWN\"");
        assertThat(out().resolve("report.html")).content().contains("een besluit van de opdrachtgever");
    }

    private int decide(Object... what) {
        List<Object> arguments = new ArrayList<>(List.of("decide", kept));
        arguments.addAll(List.of(what));
        arguments.addAll(List.of("--by", "A. de Vries", "--motivation", "Zelfde eisen", "--out", out()));
        return cli.run(arguments.toArray());
    }

    private Path out() {
        return cli.at("decided");
    }

    private static List<String> names(Path of) throws IOException {
        try (Stream<Path> files = Files.list(of)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
