package nl.tredewijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptEvaluationsTest {

    @TempDir
    private Path directory;

    private final TestRegister register = new TestRegister();
    private CommandLineFixture cli;

    @BeforeEach
    void fill() {
        cli = new CommandLineFixture(directory);
        register.issued("00001017", "Het Olijke Onkruid", PerformanceLevel.STEP_1, "2025-04-01", "2027-03-31")
                .issued("00001023", "De Tevreden Tak", PerformanceLevel.STEP_2, "2026-01-01", "2027-12-31")
                .issued("00001093", "De Vroege Vogel B.V.", PerformanceLevel.STEP_1, "2026-12-01", "2028-11-30");
    }

    @AfterEach
    void stop() {
        register.close();
    }

    @Test
    void aKeptEvaluationIsCheckedByRunningItAgain() {
        Path kept = kept("a");

        assertThat(cli.run("check", kept)).as(cli.err()).isZero();
        assertThat(cli.out()).contains("ongewijzigd  SHA-256 ", "opnieuw      uitgevoerd met dezelfde bytes");
    }

    @Test
    void checkingNeedsNoRegister() {
        Path kept = kept("a");
        register.close();

        assertThat(cli.run("check", kept)).isZero();
    }

    @Test
    void everyBrokenFileIsNamedWithWhatIsWrongWithIt() throws IOException {
        String text = Files.readString(kept("a"));
        Path cut = cli.written("cut.json", text.substring(0, text.length() / 2));
        Path tampered =
                cli.written("tampered.json", text.replace("€ 1.131", "x").replace("De Tevreden", "Het Tevreden"));
        Path later =
                cli.written("later.json", text.replace("nl.tredewijzer.evaluation/", "nl.tredewijzer.evaluation/9"));
        Path large = large("large.json");

        assertThat(cli.run("check", cut, tampered, later, large, cli.at("gone.json")))
                .isEqualTo(ExitCode.INPUT_UNREADABLE);
        assertThat(cli.err())
                .contains("geen volledige, leesbare JSON")
                .contains("het bestand is na het schrijven veranderd")
                .contains("deze versie leest nl.tredewijzer.evaluation/")
                .contains("groter dan 64 MiB")
                .contains("het bestand bestaat niet")
                .doesNotContain("Exception");
    }

    @Test
    void twoRunsAreComparedByWhoFlipsAndWhy() {
        Path before = kept("a");
        Path after = kept("b", "--reference-date", "2026-12-01");

        assertThat(cli.run("diff", before, after)).isEqualTo(ExitCode.NEEDS_ATTENTION);
        assertThat(cli.out())
                .contains(
                        "Peildatum: 2 november 2026 (uiterste inschrijfdatum) → 1 december 2026 (opgegeven peildatum)")
                .contains("Slaat om (1)", "Plantsoendienst De Vroege Vogel B.V. (KvK 00001093)", "door de peildatum");
        assertThat(cli.run("diff", before, before)).isZero();
        assertThat(cli.out()).contains("Geen verschil.");
    }

    @Test
    void theDifferenceIsPrintedAsADocumentWhenAsked() {
        Path before = kept("a");
        Path after = kept("b", "--policy", "noordoost-brabant");

        cli.run("diff", before, after, "--format", "json", "--language", "en");

        assertThat(StrictJson.read(cli.out().strip(), Limits.USUAL)
                        .asJsonObject()
                        .getString("format"))
                .isEqualTo("nl.tredewijzer.difference/1");
    }

    @Test
    void whatIsWrongWithBothFilesIsSaidAtOnce() {
        Path one = cli.written("one.json", "{}");
        Path other = cli.written("other.json", "[");

        assertThat(cli.run("diff", one, other, "--language", "en")).isEqualTo(ExitCode.INPUT_UNREADABLE);
        assertThat(cli.err()).contains("one.json cannot be read", "other.json cannot be read");
    }

    @Test
    void whatIfAsksWithoutAskingTheRegisterAgain() {
        int code = evaluate(
                "--what-if", "reference-date=2026-12-01",
                "--what-if", "contract-end=2028-12-31",
                "--what-if", "policy=noordoost-brabant");

        assertThat(code).isEqualTo(ExitCode.NEEDS_ATTENTION);
        assertThat(cli.out())
                .contains("Stel: de peildatum is 1 december 2026", "Slaat om (1)")
                .contains("Stel: de opdracht eindigt op 31 december 2028", "EXPIRES_IN_TERM")
                .contains("Stel: het beleid is ");
        assertThat(cli.out().lines()).allSatisfy(line -> assertThat(line.codePointCount(0, line.length()))
                .isLessThanOrEqualTo(120));
    }

    @Test
    void aQuestionThatMakesNoSenseIsRefusedAndAllOfThemAtOnce() {
        assertThat(evaluate(
                        "--what-if", "reference-date=morgen",
                        "--what-if", "contract-end=2026-01-01",
                        "--what-if", "policy=nergens",
                        "--what-if", "weather=fine"))
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(cli.err())
                .contains(
                        "geen datum",
                        "voor het begin van de looptijd",
                        "Het beleid nergens is niet bekend",
                        "schrijf reference-date=");
    }

    @Test
    void anEvaluationWithQuestionsInItIsStillAKeptEvaluation() {
        evaluate("--what-if", "reference-date=2026-12-01", "--reserved", "--format", "json");
        Path kept = cli.written("kept.json", cli.out());

        assertThat(cli.run("check", kept)).as(cli.err()).isZero();
        assertThat(kept).content().contains("\"whatIf\":[", "\"reserved\":{");
    }

    @Test
    void aReservedContractIsTestedAgainstThirtyPlusInItsOwnWords() {
        register.issued(
                "00001001",
                "Groenbedrijf De Fluisterende Eik B.V.",
                PerformanceLevel.STEP_3,
                true,
                "2026-02-01",
                "2028-01-31",
                List.of());

        evaluate("--reserved");

        assertThat(cli.out().replaceAll("\\s+", " "))
                .contains("Voorbehouden opdracht (art. 2.82 Aanbestedingswet 2012)")
                .contains("toont het kwantitatieve deel van art. 2.82 Aanbestedingswet 2012 aan")
                .contains("[WITHOUT_THIRTY_PLUS]");
    }

    @Test
    void afterAwardNothingHasToBeDoneWhereNothingHappened() {
        kept("a");

        assertThat(cli.run(
                        "recheck", directory, "--registry", register.address(), "--on", "2026-12-15", "--days", "30"))
                .as(cli.err())
                .isEqualTo(ExitCode.NEEDS_ATTENTION);
        assertThat(cli.out()).contains("[OBTAINED]");
        assertThat(cli.run(
                        "recheck", directory, "--registry", register.address(), "--on", "2026-11-03", "--days", "30"))
                .isZero();
    }

    @Test
    void whatHappenedSinceIsTold() {
        kept("a");
        register.suspended("00001023", "2027-01-10");

        int code = cli.run("recheck", directory, "--registry", register.address(), "--on", "2027-02-01");

        assertThat(code).isEqualTo(ExitCode.NEEDS_ATTENTION);
        assertThat(cli.out())
                .contains(
                        "Bekeken op 1 februari 2027, register stand 4",
                        "EIK-GROEN-1",
                        "looptijd tot en met 31 december")
                .contains("[SUSPENDED]", "[FALLS_DUE]", "over 58 dagen", "korting van 25%", "10 zonder certificaat");
        assertThat(cli.out().lines()).allSatisfy(line -> assertThat(line.codePointCount(0, line.length()))
                .isLessThanOrEqualTo(120));
    }

    @Test
    void oneBrokenFileDoesNotHideTheOthers() {
        kept("a");
        cli.written("b/evaluation.json", "{\"evaluation\":");
        cli.written("b/difference.json", "{\"format\":\"nl.tredewijzer.difference/1\"}");

        int code = cli.run("recheck", directory, "--registry", register.address(), "--on", "2027-02-01");

        assertThat(code).isEqualTo(ExitCode.INPUT_UNREADABLE);
        assertThat(cli.out()).contains("[FALLS_DUE]");
        assertThat(cli.err()).contains("evaluation.json is niet te lezen").doesNotContain("difference.json");
    }

    @Test
    void aRegisterThatIsNotReachedIsFourAndNothingIsSaidOfCertificates() {
        kept("a");
        register.close();

        assertThat(cli.run("recheck", directory, "--registry", register.address()))
                .isEqualTo(ExitCode.REGISTER_UNREACHABLE);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).contains("Er is niets bekeken");
    }

    @Test
    void aDirectoryWithoutEvaluationsIsSaid() {
        assertThat(cli.run("recheck", directory, "--registry", register.address()))
                .isEqualTo(ExitCode.INPUT_UNREADABLE);
        assertThat(cli.err()).contains("geen bewaarde toets gevonden");
        assertThat(cli.run("recheck", directory, "--registry", register.address(), "--days", "-1"))
                .isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void theRecheckIsPrintedAsADocumentWhenAsked() {
        kept("a");

        cli.run("recheck", directory, "--registry", register.address(), "--on", "2027-02-01", "--format", "json");

        assertThat(StrictJson.read(cli.out().strip(), Limits.USUAL).asJsonArray())
                .hasSize(1);
    }

    private Path kept(String name, String... more) {
        List<Object> arguments = new ArrayList<>(List.of(more));
        arguments.add("--report");
        arguments.add(cli.at(name));
        evaluate(arguments.toArray());
        return cli.at(name).resolve("evaluation.json");
    }

    private int evaluate(Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(
                "evaluate",
                "--tender",
                cli.given("tender.json"),
                "--bidders",
                cli.given("bidders.csv"),
                "--registry",
                register.address()));
        if (!List.of(more).contains("--policy")) {
            arguments.addAll(List.of("--policy", "oost-nederland"));
        }
        arguments.addAll(List.of(more));
        return cli.run(arguments.toArray());
    }

    private Path large(String name) throws IOException {
        Path file = cli.at(name);
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(100L << 20);
        }
        return file;
    }
}
