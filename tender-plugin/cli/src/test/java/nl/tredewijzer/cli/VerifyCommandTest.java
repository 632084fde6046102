package nl.tredewijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.model.json.EntryJson;
import nl.tredewijzer.model.log.Hash;
import nl.tredewijzer.model.note.Checkpoint;
import nl.tredewijzer.model.note.LogProof;
import nl.tredewijzer.model.receipt.LogAtCheckpoint;
import nl.tredewijzer.model.receipt.Question;
import nl.tredewijzer.tender.registry.http.ReceiptDownload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An officer keeps what the register signed beside the report, and checks it later without the register. */
class VerifyCommandTest {

    private final TestRegister register = new TestRegister()
            .issued("00001001", "De Eik B.V.", PerformanceLevel.STEP_3, true, "2026-02-01", "2028-01-31", List.of())
            .issued("00001062", "De Kroon B.V.", PerformanceLevel.STEP_2, "2026-01-01", "2027-12-31")
            .suspended("00001062", "2026-10-01");

    @TempDir
    private Path directory;

    private CommandLineFixture command;

    @BeforeEach
    void prepare() {
        command = new CommandLineFixture(directory);
    }

    @AfterEach
    void stop() {
        register.close();
    }

    @Test
    void theReceiptOfAnEvaluationSaysWhatIsProvenAndWhatIsNot() {
        Path receipt = receipt();
        assertThat(command.run("verify", "--key", register.key(), receipt)).isEqualTo(ExitCode.SETTLED);
        assertThat(command.out())
                .contains("bewijs, klopt")
                .contains("SHA-256 ")
                .contains("KvK 00001001: geldig, Trede 3 PSO 30+, 1 februari 2026 tot en met 31 januari 2028")
                .contains("KvK 00001062: geschorst")
                .contains("KvK 00009999: niet in het register")
                .contains("Bewezen")
                .contains("Onder KvK 00009999 heeft tot op dat moment nooit iets in het register gestaan.")
                .contains("Niet bewezen")
                .contains("Dat wat certificerende instellingen hebben ingezonden waar is");
    }

    @Test
    void aNameAndANumberThatWereGivenAreBothShown() throws IOException {
        Optional<String> name = Optional.of("De Eik");
        Optional<KvkNumber> eik = Optional.of(KvkNumber.of("00001001"));
        Question question = new Question(
                Question.Kind.VERIFICATION,
                LocalDate.parse("2026-11-02"),
                Optional.empty(),
                List.of(
                        new Question.Asked("00001001", name, "FOUND", eik),
                        new Question.Asked("1001", name, "UNREADABLE", Optional.empty())));
        Path receipt = Files.write(directory.resolve("both.json"), register.receipt(question));

        assertThat(command.run("verify", "--key", register.key(), receipt)).isEqualTo(ExitCode.SETTLED);
        assertThat(command.out())
                .contains("- De Eik: KvK 00001001: geldig")
                .contains("- De Eik, 1001: het register noemt hier geen organisatie bij");
    }

    @Test
    void itIsSaidInEnglishToo() {
        Path receipt = receipt();
        assertThat(command.run("verify", "--language", "en", "--key", register.key(), receipt))
                .isEqualTo(ExitCode.SETTLED);
        assertThat(command.out()).contains("receipt, right", "Proven", "Not proven", "not in the register");
    }

    @Test
    void aReceiptThatWasChangedSaysWhereItFails() throws IOException {
        Path receipt = receipt();
        Files.writeString(receipt, Files.readString(receipt).replace("\"SUSPENDED\"", "\"VALID\""));
        assertThat(command.run("verify", "--key", register.key(), receipt)).isEqualTo(ExitCode.INPUT_UNREADABLE);
        assertThat(command.out())
                .contains("klopt niet: ontleen er niets aan")
                .contains("Hier gaat het mis")
                .contains("De handtekening is van een ander bewijs: vraag of antwoord is veranderd.")
                .doesNotContain("Gevraagd en geantwoord");
    }

    @Test
    void severalFilesAreCheckedAndTheWorstCounts() {
        Path receipt = receipt();
        Path checkpoint = command.written(
                "checkpoint.txt", register.log().now().checkpoint().note());
        Path other = command.written("other.json", "{\"evaluation\":{}}");
        assertThat(command.run("verify", "--key", register.key(), receipt, checkpoint))
                .isEqualTo(ExitCode.SETTLED);
        assertThat(command.out()).contains("controlepunt, klopt", "3 gebeurtenissen in register.example/pso");
        assertThat(command.run("verify", "--key", register.key(), receipt, other, directory.resolve("none.json")))
                .isEqualTo(ExitCode.INPUT_UNREADABLE);
        assertThat(command.out()).contains("other.json: bewijs, klopt niet");
        assertThat(command.err()).contains("none.json is niet te lezen: het bestand bestaat niet");
    }

    @Test
    void aSnapshotIsVerifiedAsWell() throws IOException {
        Path snapshot = Files.write(directory.resolve("pso.gz"), register.snapshot());
        assertThat(command.run("verify", "--key", register.key(), snapshot)).isEqualTo(ExitCode.SETTLED);
        assertThat(command.out()).contains("momentopname, klopt", "er is niets weggelaten, toegevoegd");
    }

    @Test
    void aLogProofAsksForTheEventThatItIsAbout() {
        LogAtCheckpoint log = register.log().now();
        Path proof = command.written("proof.txt", new LogProof(1, log.path(2), log.checkpoint()).text());
        Path entry = command.written("entry.json", CanonicalJson.text(EntryJson.write(log.entry(2))));
        assertThat(command.run("verify", "--key", register.key(), proof)).isEqualTo(ExitCode.NEEDS_ATTENTION);
        assertThat(command.out()).contains("Welke gebeurtenis op plaats 2 staat");
        assertThat(command.run("verify", "--key", register.key(), "--entry", entry, proof))
                .isEqualTo(ExitCode.SETTLED);
        assertThat(command.out()).contains("Gebeurtenis 2 staat zo in dat logboek");
    }

    @Test
    void theLogProofsOfAReceiptAreWrittenForOtherTools() throws IOException {
        Path receipt = receipt();
        Path proofs = directory.resolve("proofs");
        assertThat(command.run("verify", "--key", register.key(), "--log-proofs", proofs, receipt))
                .isEqualTo(ExitCode.SETTLED);
        assertThat(command.out()).contains("Logboekbewijzen, één per gebeurtenis: 3, " + proofs);
        assertThat(proofs.toFile().list()).hasSize(9);
        LogProof third = LogProof.parse(Files.readString(proofs.resolve("event-3.tlog-proof")));
        Checkpoint checkpoint = Checkpoint.parse(third.checkpoint().unverifiedText());
        Hash leaf = Hash.ofLeaf(Files.readAllBytes(proofs.resolve("event-3.envelope.json")));
        assertThat(third.within(checkpoint).shows(leaf, checkpoint.root())).isTrue();
        assertThat(command.run(
                        "verify",
                        "--key",
                        register.key(),
                        "--entry",
                        proofs.resolve("event-3.json"),
                        proofs.resolve("event-3.tlog-proof")))
                .isEqualTo(ExitCode.SETTLED);
        assertThat(command.out()).contains("Gebeurtenis 3 staat zo in dat logboek");
    }

    @Test
    void noLogProofsAreWrittenOfAReceiptThatFailsOrOfAnythingElse() throws IOException {
        Path receipt = receipt();
        Path checkpoint = command.written(
                "checkpoint.txt", register.log().now().checkpoint().note());
        Path proofs = directory.resolve("proofs");
        assertThat(command.run("verify", "--key", register.key(), "--log-proofs", proofs, checkpoint))
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(command.run("verify", "--key", register.key(), "--log-proofs", proofs, receipt, receipt))
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(command.err()).contains("--log-proofs gaat over één bewijs");
        Files.writeString(receipt, Files.readString(receipt).replace("\"SUSPENDED\"", "\"VALID\""));
        assertThat(command.run("verify", "--key", register.key(), "--log-proofs", proofs, receipt))
                .isEqualTo(ExitCode.INPUT_UNREADABLE);
        assertThat(proofs).doesNotExist();
    }

    @Test
    void aReceiptOnAnotherStateThanTheEvaluationIsNotKept() {
        register.provingLate();
        assertThat(evaluate("--registry", register.address())).isEqualTo(ExitCode.REGISTER_UNREACHABLE);
        assertThat(command.err()).contains("staat op stand 2, de toets op stand 3");
        assertThat(directory.resolve("receipt.json")).doesNotExist();
    }

    @Test
    void aSnapshotGivesNoReceipts() throws IOException {
        Path snapshot = Files.write(directory.resolve("pso.gz"), register.snapshot());
        assertThat(evaluate("--snapshot", snapshot, "--key", register.key())).isEqualTo(ExitCode.WRONG_USE);
        assertThat(command.err()).contains("--receipt gaat niet samen met --snapshot");
    }

    @Test
    void everyThousandBiddersHaveAReceiptOfTheirOwn() {
        StringBuilder list = new StringBuilder("naam;kvk;bedrag\n");
        for (int i = 1; i <= ReceiptDownload.MOST_BIDDERS + 1; i++) {
            list.append("Bedrijf ").append(i).append(';').append(20_000_000 + i).append(";100000\n");
        }
        Path bidders = command.written("many.csv", list.toString());

        assertThat(command.run(
                        "evaluate",
                        "--tender",
                        command.given("tender.json"),
                        "--bidders",
                        bidders,
                        "--policy",
                        "oost-nederland",
                        "--registry",
                        register.address(),
                        "--receipt",
                        directory.resolve("receipt.json")))
                .as(command.err())
                .isIn(ExitCode.SETTLED, ExitCode.NEEDS_ATTENTION);

        Path second = directory.resolve("receipt-2.json");
        assertThat(command.out()).contains("Bewijs   " + directory.resolve("receipt.json"), "Bewijs   " + second);
        assertThat(command.run("verify", "--key", register.key(), second)).isEqualTo(ExitCode.SETTLED);
        assertThat(command.out()).contains("KvK 20001001").doesNotContain("KvK 20000001");
    }

    private Path receipt() {
        assertThat(evaluate("--registry", register.address())).isEqualTo(ExitCode.NEEDS_ATTENTION);
        Path receipt = directory.resolve("receipt.json");
        assertThat(command.out()).contains("Bewijs   " + receipt);
        return receipt;
    }

    private int evaluate(Object... source) {
        Path bidders = command.written("bidders.csv", """
                naam;kvk;bedrag
                De Eik;00001001;100000
                De Kroon;00001062;80000
                Onbekend;00009999;70000
                """);
        List<Object> arguments = new ArrayList<>(List.of(
                "evaluate",
                "--tender",
                command.given("tender.json"),
                "--bidders",
                bidders,
                "--policy",
                "oost-nederland",
                "--receipt",
                directory.resolve("receipt.json")));
        arguments.addAll(List.of(source));
        return command.run(arguments.toArray());
    }
}
