package nl.tredewijzer.tender.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.evidence.Effort;
import nl.tredewijzer.tender.evidence.HumanDecision;
import nl.tredewijzer.tender.evidence.Recorded;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.run.EvaluationRecord;
import nl.tredewijzer.tender.run.StoredRecord;
import nl.tredewijzer.tender.whatif.WhatIf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON of a report: as its schema says, and enough to evaluate again. */
class ReportJsonTest {

    private static final Path DOCUMENTED = Path.of("../../docs/platforms/evaluation.schema.json");

    @ParameterizedTest
    @MethodSource("policies")
    void whatIsWrittenIsRightByThePublishedSchema(String policy) throws IOException {
        assertThat(complaints(everythingOf(policy))).isEmpty();
    }

    @Test
    void decisionsEffortsAndQuestionsOfALotAreRightByThePublishedSchema() throws IOException {
        Recorded recorded = new Recorded("J. Jansen", Instant.parse("2026-11-10T10:00:00Z"), "dezelfde eisen");
        Dossier known = Dossier.EMPTY
                .with(List.of(new HumanDecision.EquivalentProof(
                        "00000124",
                        List.of("1"),
                        "auditrapport",
                        Optional.of(new Grade(PerformanceLevel.STEP_3, false)),
                        recorded)))
                .realised(List.of(
                        new Effort("00000124", Optional.of("1"), "WW < 1 jaar (telt 1 jaar)", new BigDecimal("0.5")),
                        new Effort("00000124", Optional.of("1"), "Iets anders", BigDecimal.ONE)));
        EvaluationRecord kept = EvaluationRecord.of(
                SampleReport.kept("oost-nederland").inputs().with(known),
                Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC));

        String json = new String(Report.of(kept).bytes(ReportFormat.JSON), StandardCharsets.UTF_8);

        assertThat(json).contains("\"of\":{\"block\":\"WW < 1 jaar", "BLOCK_NOT_NAMED", "auditrapport");
        assertThat(complaints(json)).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatItDoesNotKnow() throws IOException {
        String changed = everythingOf("oost-nederland").replace("\"credit\":{\"", "\"credit\":{\"guess\":1,\"");

        assertThat(complaints(changed)).isNotEmpty();
    }

    @Test
    void theSchemaInTheJarIsTheOneInTheDocumentation() throws IOException {
        assertThat(Files.readString(DOCUMENTED)).isEqualTo(schema());
    }

    @Test
    void whatIsWrittenIsReadAndEvaluatedAgainToTheSameHash() {
        Report report = everything("oost-nederland");
        StoredRecord stored = StoredRecord.read(report.bytes(ReportFormat.JSON));

        assertThat(stored.isReproduced()).isTrue();
        assertThat(stored.sha256()).isEqualTo(report.sha256());
    }

    @Test
    void whatIsWrittenPartByPartIsTheWholeDocument() {
        Report report = SampleReport.report();

        assertThat(new String(report.bytes(ReportFormat.JSON), StandardCharsets.UTF_8))
                .isEqualTo(CanonicalJson.text(report.kept().toJson()));
    }

    private static List<String> policies() {
        return Policies.catalogue().all().stream()
                .map(policy -> policy.id())
                .distinct()
                .toList();
    }

    private static String everythingOf(String policy) {
        return new String(everything(policy).bytes(ReportFormat.JSON), StandardCharsets.UTF_8);
    }

    private static Report everything(String policy) {
        return Report.of(SampleReport.kept(policy))
                .with(new InputNotes(
                        List.of(new BilingualText("gelezen", "read")),
                        List.of(),
                        List.of(new BilingualText("Regel 3", "Line 3"))))
                .asking(List.of(new WhatIf.TestedOn(LocalDate.of(2028, 1, 1))))
                .forReservedContract();
    }

    private static List<String> complaints(String json) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema());
        return schema
                .validate(json, InputFormat.JSON, context -> context.getExecutionConfig()
                        .setFormatAssertionsEnabled(true))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static String schema() throws IOException {
        try (InputStream file = Report.schema()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
