package nl.tredewijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A published notice as the tender, and a result notice as the list of bidders too. */
class EvaluateNoticeTest {

    private static final TestRegister REGISTER = new TestRegister();

    @TempDir
    private Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @AfterAll
    static void stop() {
        REGISTER.close();
    }

    @Test
    void theWinnersOfAResultNoticeAreEvaluatedWithoutAList() throws IOException {
        int code =
                evaluate(fixture("contract-award-notice.xml"), "--reference-date", "2026-03-01", "--percentage", "5");

        assertThat(code).as(err.toString()).isIn(ExitCode.SETTLED, ExitCode.NEEDS_ATTENTION);
        assertThat(out.toString()).contains("Getoetst zijn alleen de winnaars", "BT-720");
    }

    @Test
    void aNoticeWithoutAnAmountAsksForItAndCreditsNothing() throws IOException {
        Path list = Files.writeString(directory.resolve("list.txt"), "KvK 00000101 De Eik B.V.\\n");

        int code = evaluate(
                fixture("without-amounts.xml"),
                "--bidders",
                list.toString(),
                "--reference-date",
                "2026-03-01",
                "--percentage",
                "5");

        assertThat(code).as(err.toString()).isEqualTo(ExitCode.NEEDS_ATTENTION);
        assertThat(out.toString())
                .containsAnyOf("[AMOUNT_MISSING]", "[LOTS_NOT_NAMED]")
                .doesNotContain("€ 0,00");
    }

    @Test
    void aLotThatAListNumbersIsTheLotOfTheNotice() throws IOException {
        Path list = Files.writeString(
                directory.resolve("list.csv"), "Perceel;Naam;KvK\n1;De Eik B.V.;00000101\n2;De Eik B.V.;00000101\n");

        int code = evaluate(
                fixture("contract-notice.xml"),
                "--bidders",
                list.toString(),
                "--reference-date",
                "2026-03-01",
                "--percentage",
                "5");

        assertThat(code).as(err.toString()).isIn(ExitCode.SETTLED, ExitCode.NEEDS_ATTENTION);
        assertThat(out.toString()).contains("1 = LOT-0001; 2 = LOT-0002").doesNotContain("LOT_UNKNOWN");
    }

    @Test
    void aTenderThatWasCalledOffIsLookedAtAlsoWhereBiddersAreListed() throws IOException {
        Path list = Files.writeString(
                directory.resolve("list.csv"), "Perceel;Naam;KvK;Prijs\n1;De Eik B.V.;00000101;100000\n");
        Path notice = fixture("contract-notice.xml");
        String given = Files.readString(notice);
        String[] asked = {
            "--bidders", list.toString(), "--reference-date", "2026-03-01", "--percentage", "5", "--value", "100000"
        };

        assertThat(evaluate(notice, asked)).as(out.toString()).isEqualTo(ExitCode.SETTLED);
        Files.writeString(
                notice,
                given.replace(
                        "<efac:Publication>",
                        "<efac:Changes><efbc:ChangedNoticeIdentifier>1-01</efbc:ChangedNoticeIdentifier><efac:ChangeReason>"
                                + "<cbc:ReasonCode>cancel</cbc:ReasonCode></efac:ChangeReason></efac:Changes>"
                                + "<efac:Publication>"));
        assertThat(evaluate(notice, asked)).isEqualTo(ExitCode.NEEDS_ATTENTION);
        assertThat(out.toString().replaceAll("\\s+", " ")).contains("ingetrokken (cancel)", "ga na of zij doorgaat");
    }

    @Test
    void aHostileNoticeIsRefusedWithItsPlace() throws IOException {
        for (String hostile : List.of("error_doctype.xml", "error_entity_bomb.xml", "error_truncated.xml")) {
            assertThat(evaluate(fixture(hostile), "--reference-date", "2026-03-01"))
                    .as(hostile)
                    .isEqualTo(ExitCode.INPUT_UNREADABLE);
        }
        assertThat(err.toString()).contains("Regel ");
    }

    @Test
    @EnabledIfSystemProperty(named = "tredewijzer.shared", matches = ".+")
    void theRealResultNoticeIsTenderAndListInOne() throws IOException {
        int code = evaluate(
                shared("eforms_REAL-NL_can_2024-OJS065-00191536.xml"),
                "--reference-date",
                "2024-02-14",
                "--percentage",
                "5");

        assertThat(code).as(err.toString()).isEqualTo(ExitCode.SETTLED);
        assertThat(out.toString())
                .contains("Hegeman Bouw & Infra B.V.", "70248311", "€ 194.350,00", "25000")
                .contains("Waterschap Rivierenland");
    }

    @Test
    @EnabledIfSystemProperty(named = "tredewijzer.shared", matches = ".+")
    void theRealContractNoticeHasAValueAndNoDeadlineForTenders() throws IOException {
        Path list = Files.writeString(directory.resolve("list.txt"), "KvK 00000101 De Eik B.V.\\n");
        Path notice = shared("eforms_REAL-NL_cn_2024-OJS044-00127505.xml");

        assertThat(evaluate(notice, "--bidders", list.toString())).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("--reference-date", "2024-03-01", "2022-12-22");
        assertThat(evaluate(
                        notice, "--bidders", list.toString(), "--reference-date", "2024-03-01", "--percentage", "5"))
                .isEqualTo(ExitCode.SETTLED);
        assertThat(out.toString()).contains("Ministerie van Defensie", "€ 50.000,00");
    }

    private int evaluate(Path notice, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "evaluate",
                "--tender",
                notice.toString(),
                "--policy",
                "noordoost-brabant",
                "--registry",
                REGISTER.address()));
        arguments.addAll(List.of(more));
        return Tredewijzer.run(
                new PrintWriter(out, true), new PrintWriter(err, true), arguments.toArray(String[]::new));
    }

    private Path fixture(String name) throws IOException {
        try (InputStream resource =
                EvaluateNoticeTest.class.getResourceAsStream("/nl/tredewijzer/tender/formats/notice/" + name)) {
            return Files.write(directory.resolve(name), resource.readAllBytes());
        }
    }

    private static Path shared(String name) {
        return Path.of(System.getProperty("tredewijzer.shared"), "samples", name);
    }
}
