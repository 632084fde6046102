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
import nl.tredewijzer.model.PerformanceLevel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bidders by name, columns that were stated, and a list held against a notice. */
class EvaluateInputTest {

    private static final TestRegister REGISTER = new TestRegister();

    @TempDir
    private Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void fill() {
        REGISTER.issued("00001017", "Het Olijke Onkruid", PerformanceLevel.STEP_1, "2025-04-01", "2027-03-31")
                .issued("00001040", "De Bonte Bezem Holding B.V.", PerformanceLevel.STEP_2, "2026-01-01", "2027-12-31")
                .issued("00001048", "De Bonte Bezem Groen B.V.", PerformanceLevel.STEP_2, "2026-01-01", "2027-12-31");
    }

    @AfterAll
    static void stop() {
        REGISTER.close();
    }

    @Test
    void aCertainNameGetsItsNumberAndAnUncertainOneIsAQuestion() throws IOException {
        String list = written("list.csv", "Naam;KvK;Prijs\nHet Olijke Onkruid;;1000000\nDe Bonte Bezem;;900000\n");

        int code = evaluate(tender(), "--bidders", list, "--language", "nl");

        assertThat(code).as(err.toString()).isEqualTo(ExitCode.NEEDS_ATTENTION);
        assertThat(out.toString())
                .contains("00001017")
                .containsPattern("KvK-nummer\\s+00001017\\s+ingevuld")
                .containsPattern("welke\\s+organisatie")
                .contains("00001040", "00001048", "waarschijnlijk");
    }

    @Test
    void aMappingSaysWhatTheColumnsAre() throws IOException {
        String list = written("list.csv", "Deelnemer;Registratie;Bod\nHet Olijke Onkruid;00001017;1000000\n");
        String mapping = written("mapping.json", """
                {"columns": [{"header": "deelnemer", "meaning": "NAME"},
                             {"header": "Registratie", "meaning": "KVK_NUMBER"},
                             {"header": "Bod", "meaning": "AMOUNT"}]}""");

        int code = evaluate(tender(), "--bidders", list, "--mapping", mapping);

        assertThat(code).as(err.toString() + out).isEqualTo(ExitCode.SETTLED);
        assertThat(out.toString()).contains("kolom 2 \"Registratie\" = KvK-nummer");
    }

    @Test
    void whatTheColumnsAreIsKeptAndGivenTheNextTime() throws IOException {
        String list = written("list.csv", "Naam;KvK;Prijs\nHet Olijke Onkruid;00001017;1000000\n");
        String mapping = directory.resolve("kept.json").toString();

        evaluate(tender(), "--bidders", list, "--save-mapping", mapping);
        assertThat(err.toString()).contains("Kolommen " + mapping);
        int code = evaluate(tender(), "--bidders", list, "--mapping", mapping);

        assertThat(code).as(err.toString() + out).isEqualTo(ExitCode.SETTLED);
        assertThat(directory.resolve("kept.json")).content().contains("\"header\":\"KvK\"", "KVK_NUMBER", "AMOUNT");
    }

    @Test
    void thatThereAreNoColumnsToKeepIsSaid() throws IOException {
        String list = written("list.txt", "KvK 00001017 Het Olijke Onkruid EUR 1000000\n");

        evaluate(
                tender(),
                "--bidders",
                list,
                "--save-mapping",
                directory.resolve("kept.json").toString());

        assertThat(err.toString()).contains("geen kolommen om te bewaren");
        assertThat(directory.resolve("kept.json")).doesNotExist();
    }

    @Test
    void severalEspdsAreOneListOfBidders() throws IOException {
        String one = fixture("/nl/tredewijzer/tender/formats/espd/version-4.xml");
        String other = fixture("/nl/tredewijzer/tender/formats/espd/version-3.xml");

        int code = evaluate(tender(), "--bidders", one, other, "--language", "en");

        assertThat(code).as(err.toString()).isEqualTo(ExitCode.NEEDS_ATTENTION);
        assertThat(out.toString()).contains("2 ESPDs read together", "00001001", "01017001");
    }

    @Test
    void aWinnerThatWasListedByNameIsInTheListOnceItsNumberIsKnown() throws IOException {
        String release = written("release.json", """
                {"ocid": "o", "tender": {"title": "Groen", "value": {"amount": 1000000, "currency": "EUR"}},
                 "awards": [{"status": "active", "suppliers": [{"name": "Onkruid (de winnaar)",
                   "identifier": {"scheme": "NL-KVK", "id": "00001017"}}]}]}""");
        String list = written("list.csv", "Naam;KvK\nHet Olijke Onkruid;\n");

        evaluate(release, "--bidders", list, "--reference-date", "2026-03-01", "--percentage", "5");

        assertThat(out.toString())
                .containsPattern("KvK-nummer\\s+00001017\\s+ingevuld")
                .doesNotContain("De winnaar in de");
    }

    @Test
    void aWrongMappingIsToldInFull() throws IOException {
        String mapping =
                written("mapping.json", "{\"columns\": [{\"header\": \"x\", \"meaning\": \"NAAM\"}, 3], \"blad\": 1}");

        assertThat(evaluate(tender(), "--bidders", tender(), "--mapping", mapping))
                .isEqualTo(ExitCode.INPUT_UNREADABLE);
        assertThat(err.toString()).contains("$.columns[0].meaning", "$.columns[1]", "$.blad");
    }

    @Test
    void aListThatDoesNotFitTheNoticeIsToBeLookedInto() throws IOException {
        String notice = fixture("/nl/tredewijzer/tender/formats/notice/contract-award-notice.xml");
        String list = written("list.csv", "Naam;KvK;Prijs\nHet Olijke Onkruid;00001017;1000000\n");

        int code = evaluate(notice, "--bidders", list, "--reference-date", "2026-03-01", "--percentage", "5");

        assertThat(code).as(err.toString()).isEqualTo(ExitCode.NEEDS_ATTENTION);
        assertThat(out.toString())
                .contains("Na te gaan")
                .containsPattern("In de lijst staan 1\\s+inschrijvers")
                .containsPattern("staat\\s+niet\\s+in\\s+de\\s+lijst");
    }

    private int evaluate(String tender, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "evaluate", "--tender", tender, "--policy", "oost-nederland", "--registry", REGISTER.address()));
        arguments.addAll(List.of(more));
        return Tredewijzer.run(
                new PrintWriter(out, true), new PrintWriter(err, true), arguments.toArray(String[]::new));
    }

    private String tender() throws IOException {
        return fixture("/nl/tredewijzer/cli/tender.json");
    }

    private String written(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }

    private String fixture(String resource) throws IOException {
        Path copy = directory.resolve(resource.substring(resource.lastIndexOf('/') + 1));
        try (InputStream in = EvaluateInputTest.class.getResourceAsStream(resource)) {
            return Files.write(copy, in.readAllBytes()).toString();
        }
    }
}
