package nl.tredewijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.formats.TenderReading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    private static final TestRegister REGISTER = new TestRegister();

    @TempDir
    private Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void fill() {
        REGISTER.issued(
                        "00001001",
                        "Groenbedrijf De Fluisterende Eik B.V.",
                        PerformanceLevel.STEP_3,
                        true,
                        "2026-02-01",
                        "2028-01-31",
                        List.of())
                .issued("00001017", "Het Olijke Onkruid", PerformanceLevel.STEP_1, "2025-04-01", "2027-03-31")
                .issued("00001023", "De Tevreden Tak", PerformanceLevel.STEP_2, "2026-01-01", "2027-12-31")
                .issued(
                        "00001031",
                        "Leerwerkbedrijf De Wakkere Wilg",
                        PerformanceLevel.STEP_3,
                        "2026-01-01",
                        "2027-12-31")
                .issued(
                        "00001040",
                        "De Bonte Bezem Holding B.V.",
                        PerformanceLevel.STEP_2,
                        false,
                        "2026-01-01",
                        "2027-12-31",
                        List.of(CoveredEntity.named(
                                CoverageRole.UNDERLYING_ENTITY, KvkNumber.of("00001048"), "De Bonte Bezem Groen B.V.")))
                .issued("00001056", "De Slaperige Spade", PerformanceLevel.STEP_2, "2024-06-01", "2026-05-31")
                .issued("00001062", "De Kromme Kroon B.V.", PerformanceLevel.STEP_2, "2026-01-01", "2027-12-31")
                .suspended("00001062", "2026-10-01")
                .issued("00001079", "Het Gestreepte Grasveld", PerformanceLevel.BASE_STEP, "2026-01-01", "2027-12-31")
                .issued("00001085", "De Haastige Hark", PerformanceLevel.ASPIRANT, "2026-01-01", "2027-12-31")
                .issued("00001093", "De Vroege Vogel B.V.", PerformanceLevel.STEP_1, "2026-12-01", "2028-11-30");
    }

    @AfterAll
    static void stop() {
        REGISTER.close();
    }

    @Test
    void evaluatesAPastedListAndWritesAReport() throws IOException {
        int code = evaluate("--policy", "oost-nederland", "--report", report().toString());

        assertThat(code).as(err.toString()).isEqualTo(ExitCode.NEEDS_ATTENTION);
        assertThat(out.toString())
                .contains("Groenbedrijf De Fluisterend…", "vrijgesteld", "€ 59.225,00", "SHA-256")
                .doesNotContain("\u001b");
        try (Stream<Path> files = Files.list(report())) {
            assertThat(files)
                    .allSatisfy(file -> assertThat(file).isNotEmptyFile())
                    .extracting(file -> file.getFileName().toString())
                    .containsExactlyInAnyOrder(
                            "report.html", "report.xlsx", "results.csv", "evaluation.json", "expiry-dates.ics");
        }
    }

    @Test
    void writesAPartOfAnOcdsReleaseWhereAskedWhichIsReadAsTheSameBidders() throws IOException {
        Path part = report().resolveSibling("part.json");

        int code = evaluate("--policy", "oost-nederland", "--ocds", part.toString());

        assertThat(code).as(err.toString()).isEqualTo(ExitCode.NEEDS_ATTENTION);
        assertThat(out.toString()).contains("OCDS     " + part);
        assertThat(numbers(part)).isNotEmpty().isEqualTo(numbers(Path.of(file("bidders.csv"))));
    }

    @Test
    void aPartOfAReleaseThatCannotBeWrittenIsSaid() throws IOException {
        int code = evaluate(
                "--policy",
                "oost-nederland",
                "--ocds",
                report().resolve("none/part.json").toString());

        assertThat(code).isEqualTo(ExitCode.REPORT_NOT_WRITTEN);
    }

    @Test
    void anEspdThatWasFilledInAsAPdfFormIsAListOfBidders() throws IOException {
        String pdf = "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages<</Type/Pages/Kids[]/Count 0>>/AcroForm<</Fields"
                + "[<</T(KvK-nummer)/FT/Tx/V(00001001)>>]>>>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
        Path uea = written("uea.pdf", pdf);

        run(
                "evaluate",
                "--tender",
                file("tender.json"),
                "--bidders",
                uea.toString(),
                "--policy",
                "oost-nederland",
                "--registry",
                REGISTER.address());

        assertThat(out.toString()).as(err.toString()).contains("00001001", "vrijgesteld");
    }

    @Test
    void theReportIsAPdfTooWhereThatIsWanted() throws IOException {
        evaluate("--policy", "oost-nederland", "--report", report().toString(), "--pdf");

        Path pdf = report().resolve("report.pdf");
        assertThat(Files.readAllBytes(pdf)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));

        evaluate("--policy", "oost-nederland", "--report", report().toString());

        assertThat(pdf).as("of an earlier report").doesNotExist();
    }

    @Test
    void aPdfWithoutADirectoryForTheReportIsRefused() throws IOException {
        assertThat(evaluate("--policy", "oost-nederland", "--pdf")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("--report");
    }

    @Test
    void whatAnEarlierReportLeftInAnotherFormGoes() throws IOException {
        Path stale = Files.createDirectories(report()).resolve("expiry-dates.ics");
        Files.writeString(stale, "of an earlier evaluation");

        evaluate("--policy", "oost-nederland", "--reference-date", "1990-01-01", "--report", report().toString());

        assertThat(stale).doesNotExist();
        assertThat(report().resolve("report.html")).isNotEmptyFile();
    }

    @Test
    void theTableFitsATerminalOf120Columns() throws IOException {
        evaluate("--policy", "oost-nederland");

        assertThat(out.toString().lines()).allSatisfy(line -> assertThat(line.codePointCount(0, line.length()))
                .isLessThanOrEqualTo(120));
    }

    @Test
    void speaksEnglishWhenAsked() throws IOException {
        evaluate("--policy", "noordoost-brabant", "--percentage", "5", "--language", "en");

        assertThat(out.toString()).contains("Bidder", "fulfilled", "decision needed", "Tested on  2 November 2026");
    }

    @Test
    void printsTheDocumentWhenAsked() throws IOException {
        evaluate("--policy", "oost-nederland", "--format", "json", "--report", report().toString());

        JsonObject printed =
                StrictJson.read(out.toString().strip(), Limits.USUAL).asJsonObject();
        assertThat(printed.keySet())
                .containsExactlyInAnyOrder("evaluation", "hash", "evidence", "evidenceHash", "wording", "run", "input");
        assertThat(Files.readString(report().resolve("evaluation.json")))
                .isEqualTo(out.toString().strip());
    }

    @Test
    void theHashCanBeCheckedFromTheDocumentAlone() throws Exception {
        evaluate("--policy", "oost-nederland", "--format", "json");

        JsonObject printed =
                StrictJson.read(out.toString().strip(), Limits.USUAL).asJsonObject();
        byte[] canonical = CanonicalJson.bytes(printed.get("evaluation"));
        assertThat(printed.getJsonObject("hash").getString("value"))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical)));
    }

    @Test
    void everyAnswerCompleteIsZero() throws IOException {
        Path list = written("one.csv", "KvK;Naam;Prijs\n00001023;De Tevreden Tak;1.096.750,00\n");

        assertThat(run(
                        "evaluate",
                        "--tender",
                        file("tender.json"),
                        "--bidders",
                        list.toString(),
                        "--policy",
                        "oost-nederland",
                        "--registry",
                        REGISTER.address()))
                .isEqualTo(ExitCode.SETTLED);
    }

    @Test
    void anUnreachableRegisterIsFourAndTheReportSaysSo() throws IOException {
        TestRegister gone = new TestRegister();
        gone.close();

        int code = run(
                "evaluate",
                "--tender",
                file("tender.json"),
                "--bidders",
                file("bidders.csv"),
                "--policy",
                "oost-nederland",
                "--registry",
                gone.address(),
                "--report",
                report().toString());

        assertThat(code).isEqualTo(ExitCode.REGISTER_UNREACHABLE);
        assertThat(out.toString()).contains("niet geraadpleegd").doesNotContain("geen certificaat");
        assertThat(report().resolve("report.html")).content().contains("niet geraadpleegd");
    }

    @Test
    void everyDefectOfATenderIsTold() throws IOException {
        Path tender = written("tender.json", "{\"titel\": \"x\", \"deadline\": \"morgen\"}");

        int code = run(
                "evaluate",
                "--tender",
                tender.toString(),
                "--bidders",
                file("bidders.csv"),
                "--policy",
                "oost-nederland",
                "--registry",
                REGISTER.address());

        assertThat(code).isEqualTo(ExitCode.INPUT_UNREADABLE);
        assertThat(err.toString()).contains("$.title: ontbreekt", "$.titel: is onbekend", "$.deadline: is geen datum");
    }

    @Test
    void aTenderWithoutADeadlineNeedsAReferenceDateAndNeverMeansToday() throws IOException {
        Path tender = written("tender.json", "{\"title\": \"x\", \"publication\": \"2026-09-15\"}");
        String[] arguments = {
            "evaluate",
            "--tender",
            tender.toString(),
            "--bidders",
            file("bidders.csv"),
            "--policy",
            "oost-nederland",
            "--registry",
            REGISTER.address()
        };

        assertThat(run(arguments)).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("--reference-date", "2026-09-15");
        List<String> more = new ArrayList<>(List.of(arguments));
        more.addAll(List.of("--reference-date", "2026-11-02", "--value", "1200000"));
        assertThat(run(more.toArray(String[]::new))).isEqualTo(ExitCode.NEEDS_ATTENTION);
    }

    @Test
    void aPolicyCanBeAFile() throws IOException {
        Path policy = written(
                "own.json",
                new String(
                                Policies.class
                                        .getResourceAsStream("oost-nederland.json")
                                        .readAllBytes(),
                                StandardCharsets.UTF_8)
                        .replace("\"percentage\": \"10\"", "\"percentage\": \"40\""));

        evaluate("--policy", policy.toString());

        assertThat(out.toString()).contains(" 40% ");
    }

    @Test
    void whatIsAskedWronglyIsSaid() throws IOException {
        assertThat(evaluate("--policy", "west-nederland")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(evaluate("--policy", "nergens.json")).isEqualTo(ExitCode.INPUT_UNREADABLE);
        assertThat(evaluate("--policy", "oost-nederland", "--percentage", "veel"))
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(evaluate("--policy", "oost-nederland", "--reference-date", "1-1-2026"))
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("evaluate")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("oost-nederland", "nergens.json");
    }

    @Test
    void aReportThatCannotBeWrittenIsFive() throws IOException {
        Path inTheWay = written("file", "x");

        assertThat(evaluate(
                        "--policy",
                        "oost-nederland",
                        "--report",
                        inTheWay.resolve("report").toString()))
                .isEqualTo(ExitCode.REPORT_NOT_WRITTEN);
    }

    @Test
    void tellsItsVersion() {
        assertThat(run("--version")).isZero();
    }

    private int evaluate(String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "evaluate",
                "--tender",
                file("tender.json"),
                "--bidders",
                file("bidders.csv"),
                "--registry",
                REGISTER.address()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        return Tredewijzer.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private Path report() {
        return directory.resolve("report");
    }

    private static List<Optional<KvkNumber>> numbers(Path file) throws IOException {
        return TenderReading.read(Files.readAllBytes(file)).bidders().stream()
                .map(read -> read.bidder().kvkNumber())
                .toList();
    }

    private Path written(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content);
    }

    private String file(String name) throws IOException {
        Path copy = directory.resolve("given-" + name);
        try (InputStream resource = EvaluateCommandTest.class.getResourceAsStream(name)) {
            Files.write(copy, resource.readAllBytes());
        }
        return copy.toString();
    }
}
