package nl.tredewijzer.demo.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The 94 holders of PSO certificates that were found on public pages, none of which states a KvK number. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HoldersCheck {

    private static final int HOLDERS = 94;
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    private RunningRegister register;
    private List<NamedCsvRecord> holders;

    @BeforeAll
    void start(@TempDir Path data) throws IOException {
        holders = RealFiles.rows("domain/holders.csv");
        register = RunningRegister.in(data);
    }

    @AfterAll
    void stop() {
        register.close();
    }

    @Test
    @Order(1)
    void everyHolderWithoutNumberIsReportedAndNoneIsDropped() {
        assertThat(holders).hasSize(HOLDERS);
        String csv = csv().replaceAll(",main,\\d{8},", ",main,,");
        for (String options : List.of("", "?acceptValidRows=true")) {
            JsonObject batch = register.deliver(csv, options);
            Set<Integer> rows = register.findings(batch, 1000).getJsonArray("findings").stream()
                    .map(finding -> finding.asJsonObject())
                    .filter(finding -> finding.getString("column").equals("kvkNumber"))
                    .filter(finding -> finding.getString("severity").equals("ERROR"))
                    .map(finding -> finding.getInt("row"))
                    .collect(Collectors.toSet());
            assertThat(rows)
                    .isEqualTo(IntStream.rangeClosed(2, HOLDERS + 1).boxed().collect(Collectors.toSet()));
            assertThat(batch.getJsonObject("counts").getInt("refusedRows")).isEqualTo(HOLDERS);
            assertThat(batch.getJsonObject("counts").getInt("issued")).isZero();
        }
        assertThat(register.client().sequence()).isZero();
    }

    @Test
    @Order(2)
    void everyHolderGivenANumberIsTakenIn() {
        JsonObject batch = register.deliver(csv(), "");
        assertThat(batch.getString("state")).as(batch.toString()).isEqualTo("APPENDED");
        assertThat(batch.getJsonObject("counts").getInt("issued")).isEqualTo(HOLDERS);
    }

    @Test
    @Order(3)
    void everyHolderIsFoundByItsName() {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < HOLDERS; i++) {
            String name = holders.get(i).getField("name");
            String number = number(i);
            boolean found = register
                    .client()
                    .read("/v1/organisations?size=100&q=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                    .getJsonArray("results")
                    .stream()
                    .anyMatch(result ->
                            result.asJsonObject().getString("kvkNumber").equals(number));
            if (!found) {
                missing.add(name);
            }
        }
        assertThat(missing).isEmpty();
    }

    private String csv() {
        List<CertificateEvent> events = new ArrayList<>();
        for (int i = 0; i < holders.size(); i++) {
            events.add(new CertificateEvent.Issued(certificate(holders.get(i), i)));
        }
        return IntakeCsv.of(events);
    }

    private static Certificate certificate(NamedCsvRecord holder, int i) {
        PerformanceLevel level = level(holder.getField("level"));
        CoveredEntity applicant = new CoveredEntity(
                CoverageRole.MAIN_APPLICANT,
                KvkNumber.of(number(i)),
                holder.getField("name"),
                List.of(),
                List.of(),
                given(holder, "place"),
                given(holder, "province"),
                given(holder, "sector"));
        return new Certificate(
                new CertificateId(RunningRegister.BODY.fullName(), "HOLDER-" + (i + 1)),
                SchemeVersion.WITH_BASE_STEP,
                level,
                level == PerformanceLevel.STEP_3
                        && holder.getField("thirty_plus").equals("yes"),
                new Validity(FROM, Validity.longestUntil(FROM).minusDays(1)),
                Optional.empty(),
                List.of(applicant));
    }

    /** The level as far as the source shows it, else a made-up Trede 1. */
    private static PerformanceLevel level(String stated) {
        String text = stated.toLowerCase(Locale.ROOT);
        if (text.contains("aspirant")) {
            return PerformanceLevel.ASPIRANT;
        }
        if (text.matches(".*(trede 3|pso ?3|step 3|30\\+|hoogste).*")) {
            return PerformanceLevel.STEP_3;
        }
        return text.contains("trede 2") ? PerformanceLevel.STEP_2 : PerformanceLevel.STEP_1;
    }

    private static Optional<String> given(NamedCsvRecord holder, String column) {
        return Optional.of(holder.getField(column).strip()).filter(text -> !text.isEmpty());
    }

    private static String number(int i) {
        return String.format(Locale.ROOT, "0000%04d", 5001 + i);
    }
}
