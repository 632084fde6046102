package nl.tredewijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.List;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.model.note.NoteSigner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list of bidders that stays in the house gets the evaluation that the register would have given. */
class SnapshotCommandTest {

    private final TestRegister register = new TestRegister()
            .issued("00001001", "De Eik B.V.", PerformanceLevel.STEP_3, true, "2026-02-01", "2028-01-31", List.of())
            .issued("00001017", "Het Onkruid", PerformanceLevel.STEP_1, "2025-04-01", "2027-03-31")
            .issued("00001062", "De Kroon B.V.", PerformanceLevel.STEP_2, "2026-01-01", "2027-12-31")
            .suspended("00001062", "2026-10-01");

    @TempDir
    private Path directory;

    private NoteSigner signer;
    private Path snapshot;

    @BeforeEach
    void write() throws IOException, GeneralSecurityException {
        signer = new NoteSigner(
                "register.example/pso", KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        snapshot = Files.write(directory.resolve("register.gz"), register.snapshot(signer));
    }

    @AfterEach
    void stop() {
        register.close();
    }

    @Test
    void theEvaluationIsTheSameToTheByteOnlineAndOffline() throws IOException {
        JsonObject online = evaluated("--registry", register.address());
        JsonObject offline = evaluated(
                "--snapshot", snapshot.toString(), "--key", signer.key().text());

        assertThat(CanonicalJson.bytes(offline.get("evaluation")))
                .isEqualTo(CanonicalJson.bytes(online.get("evaluation")));
        assertThat(offline.get("hash")).isEqualTo(online.get("hash"));
        assertThat(offline.getJsonObject("run").getString("source")).isEqualTo("snapshot register.example/pso");
        assertThat(offline.getJsonObject("run").getInt("registerAgeSeconds")).isPositive();
    }

    @Test
    void namesWithoutANumberAreSaidNotToBeLookedUpOffline() throws IOException {
        Path list = Files.writeString(directory.resolve("names.csv"), "naam;kvk\nDe Kroon;00001062\nDe Linde;\n");
        Path tender = copied("tender.json");

        Said said = run(
                "evaluate",
                "--tender",
                tender.toString(),
                "--bidders",
                list.toString(),
                "--policy",
                "oost-nederland",
                "--snapshot",
                snapshot.toString(),
                "--key",
                signer.key().text());

        assertThat(said.code()).as(said.err()).isEqualTo(ExitCode.NEEDS_ATTENTION);
        assertThat(said.out().replaceAll("\\s+", " "))
                .contains("1 inschrijvers zonder KvK-nummer zijn niet op naam opgezocht", "in de lijst: De Linde.");
    }

    @Test
    void aSnapshotThatIsRightIsDescribed() throws IOException {
        Path key = Files.writeString(directory.resolve("key.txt"), signer.key().text() + "\n");
        Said said = run("snapshot", "verify", "--key", key.toString(), snapshot.toString());

        assertThat(said.code()).isEqualTo(ExitCode.SETTLED);
        assertThat(said.out()).contains("register.example/pso", "gebeurtenissen  4");
        assertThat(run("snapshot", "verify", "--language", "en", "--key", key.toString(), snapshot.toString())
                        .out())
                .contains("register.example/pso", "events  4");
    }

    @Test
    void aSnapshotThatWasChangedIsNotUsed() throws IOException {
        byte[] changed = Files.readAllBytes(snapshot);
        changed[changed.length / 2] ^= 4;
        Files.write(snapshot, changed);
        Said said = run("snapshot", "verify", "--key", signer.key().text(), snapshot.toString());

        assertThat(said.code()).isEqualTo(ExitCode.INPUT_UNREADABLE);
        assertThat(said.err()).contains("De momentopname is niet bruikbaar:", snapshot.toString());
        assertThat(run(
                                "snapshot",
                                "verify",
                                "--language",
                                "en",
                                "--key",
                                signer.key().text(),
                                snapshot.toString())
                        .err())
                .contains("The snapshot cannot be used:");
    }

    @Test
    void whatIsNoKeyIsTold() {
        Said said = run("snapshot", "verify", "--key", "a+b+c", snapshot.toString());

        assertThat(said.code()).isEqualTo(ExitCode.INPUT_UNREADABLE);
        assertThat(said.err()).contains("De sleutel klopt niet");
    }

    @Test
    void aRegisterAndASnapshotAtOnceAreTooMuch() {
        Said said = run(
                "evaluate",
                "--tender",
                "t",
                "--policy",
                "p",
                "--registry",
                "http://a",
                "--snapshot",
                "s",
                "--key",
                "k");

        assertThat(said.code()).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void aRegisterThatHasNoSnapshotIsTold() {
        Said said = run(
                "snapshot",
                "fetch",
                "--registry",
                register.address(),
                "--key",
                signer.key().text(),
                directory.resolve("new.gz").toString());

        assertThat(said.code()).isEqualTo(ExitCode.REGISTER_UNREACHABLE);
        assertThat(said.err()).contains("HTTP 404");
    }

    private JsonObject evaluated(String... source) throws IOException {
        Path tender = copied("tender.json");
        Path bidders = Files.writeString(directory.resolve("bidders.csv"), """
                naam;kvk;bedrag
                De Eik;00001001;100000
                Het Onkruid;00001017;90000
                De Kroon;00001062;80000
                Onbekend;00009999;70000
                """);
        List<String> arguments = new java.util.ArrayList<>(List.of(
                "evaluate",
                "--tender",
                tender.toString(),
                "--bidders",
                bidders.toString(),
                "--policy",
                "oost-nederland",
                "--format",
                "json"));
        arguments.addAll(List.of(source));
        Said said = run(arguments.toArray(String[]::new));
        return StrictJson.read(said.out().strip(), Limits.USUAL).asJsonObject();
    }

    private Path copied(String name) throws IOException {
        try (InputStream in = SnapshotCommandTest.class.getResourceAsStream(name)) {
            return Files.write(directory.resolve(name), in.readAllBytes());
        }
    }

    private record Said(int code, String out, String err) {}

    private static Said run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Tredewijzer.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Said(code, out.toString(), err.toString());
    }
}
