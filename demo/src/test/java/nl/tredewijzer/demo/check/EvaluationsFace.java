package nl.tredewijzer.demo.check;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.tredewijzer.demo.sample.IntakeCsv;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.SchemeVersion;
import nl.tredewijzer.model.Validity;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The REST face on a real server, beside the real register, as both are shipped; the register holds one certificate.
 * All tests that take it as a parameter have the same one.
 */
final class EvaluationsFace implements AutoCloseable {

    /** Who holds the certificate. */
    static final String CERTIFIED = "00007001";

    static final String TENDER = """
            {"title": "Groenonderhoud", "buyer": "Gemeente Heerde", "deadline": "2026-06-01",
             "contractValue": "400000.00", "socialReturnPercentage": 5,
             "term": {"from": "2026-07-01", "until": "2027-06-30"}}""";

    static final String QUESTION = """
            {"tender": %s,
             "bidders": [{"name": "De Bonte Bezem", "kvkNumber": "0000 7001", "amount": "390000"},
                         {"name": "Het Lege Blad", "kvkNumber": "00007002"}],
             "whatIf": [{"referenceDate": "2028-06-01"}]}""".formatted(TENDER);

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    private final Path data;
    private final RunningRegister server;

    private EvaluationsFace() {
        try {
            data = Files.createTempDirectory("evaluations");
            server = RunningRegister.in(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        JsonObject batch = server.deliver(IntakeCsv.of(List.of(new CertificateEvent.Issued(certificate()))), "");
        assertThat(batch.getString("state")).as(batch.toString()).isEqualTo("APPENDED");
    }

    private static Certificate certificate() {
        CoveredEntity applicant = new CoveredEntity(
                CoverageRole.MAIN_APPLICANT,
                KvkNumber.of(CERTIFIED),
                "De Bonte Bezem Groen B.V.",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Certificate(
                new CertificateId(RunningRegister.BODY.fullName(), "FACE-1"),
                SchemeVersion.WITH_BASE_STEP,
                PerformanceLevel.STEP_2,
                false,
                new Validity(FROM, Validity.longestUntil(FROM).minusDays(1)),
                Optional.empty(),
                List.of(applicant));
    }

    EvaluationsClient client() {
        return new EvaluationsClient(server.address());
    }

    /** What the server has logged. */
    String log() throws IOException {
        return Files.readString(server.log());
    }

    /** A question about so many bidders of whom the register knows nothing. */
    static String listOf(int bidders) {
        String list = IntStream.range(0, bidders)
                .mapToObj(i -> "{\"kvkNumber\": \"%08d\"}".formatted(10_000 + i))
                .collect(Collectors.joining(","));
        return "{\"tender\": " + TENDER + ", \"bidders\": [" + list + "]}";
    }

    static List<JsonObject> bidders(JsonObject answer) {
        return answer.getJsonObject("evaluation").getJsonArray("bidders").getValuesAs(JsonObject.class);
    }

    @Override
    public void close() throws IOException {
        server.close();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Gives it to a test, started by the first and stopped after the last. */
    static final class Running implements ParameterResolver {

        private static final ExtensionContext.Namespace OWN = ExtensionContext.Namespace.create(Running.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == EvaluationsFace.class;
        }

        @Override
        public EvaluationsFace resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(OWN)
                    .getOrComputeIfAbsent(EvaluationsFace.class, type -> new EvaluationsFace(), EvaluationsFace.class);
        }
    }
}
