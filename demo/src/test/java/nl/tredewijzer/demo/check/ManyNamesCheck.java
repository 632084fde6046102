package nl.tredewijzer.demo.check;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tredewijzer.model.Certificate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * 12,881 rows of real names and KvK numbers as certificates with made-up levels and dates. One number, 52813150, stands
 * twice with different names: the second certificate overlaps the first one of the same main applicant, and is refused.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ManyNamesCheck {

    private static final int ROWS = 12_881;
    private static final int ORGANISATIONS = 12_880;
    private static final String TWICE = "52813150";
    private static final LocalDate ON = RealNames.ON;
    private static final int AT_A_TIME = 1000;

    private RunningRegister register;
    private List<Certificate> certificates;
    private Map<String, Certificate> byNumber;

    @BeforeAll
    void start(@TempDir Path data) throws IOException {
        certificates = RealNames.certificates();
        byNumber = certificates.stream()
                .collect(Collectors.toMap(
                        certificate -> certificate.mainApplicant().kvkNumber().digits(),
                        Function.identity(),
                        (first, second) -> first,
                        LinkedHashMap::new));
        register = RunningRegister.in(data);
    }

    @AfterAll
    void stop() {
        register.close();
    }

    @Test
    @Order(1)
    void theFileIsTheOneThatIsMeant() {
        assertThat(certificates).hasSize(ROWS);
        assertThat(byNumber).hasSize(ORGANISATIONS);
    }

    @Test
    @Order(2)
    void secondCertificateOfTheSameApplicantIsRefusedAndWithItTheWholeFile() {
        JsonObject batch = register.deliver(RealNames.csv(certificates), "");
        assertThat(batch.getString("state")).isEqualTo("REFUSED");
        assertThat(batch.getInt("findingsTotal")).isEqualTo(1);
        JsonObject finding = batch.getJsonArray("findings").getJsonObject(0);
        assertThat(finding.getString("code")).isEqualTo("OVERLAP");
        assertThat(finding.getInt("row")).isEqualTo(rowOfTheSecond());
        assertThat(register.client().sequence()).isZero();
    }

    @Test
    @Order(3)
    void allOthersAreTakenInOnWish() {
        JsonObject batch = register.deliver(RealNames.csv(certificates), "?acceptValidRows=true");
        assertThat(batch.getString("state")).isEqualTo("APPENDED");
        assertThat(batch.getJsonObject("progress").getInt("rows")).isEqualTo(ROWS);
        assertThat(batch.getJsonObject("counts").getInt("issued")).isEqualTo(ORGANISATIONS);
        assertThat(batch.getJsonObject("counts").getInt("refusedRows")).isEqualTo(1);
        assertThat(register.client().sequence()).isEqualTo(ORGANISATIONS);
    }

    @Test
    @Order(4)
    void everyNumberIsFoundWithItsLevelAndDates() {
        List<String> numbers = List.copyOf(byNumber.keySet());
        for (int from = 0; from < numbers.size(); from += AT_A_TIME) {
            List<String> asked = numbers.subList(from, Math.min(numbers.size(), from + AT_A_TIME));
            List<JsonValue> answers =
                    register.client().post("/v1/verifications", question(asked)).getJsonArray("answers");
            assertThat(answers).hasSameSizeAs(asked);
            for (int i = 0; i < asked.size(); i++) {
                assertAnswer(answers.get(i).asJsonObject(), byNumber.get(asked.get(i)));
            }
        }
    }

    @Test
    @Order(5)
    void facetsCountWhatIsThere() {
        assertThat(facet("", "status")).isEqualTo(counted(certificate -> statusOf(certificate)));
        assertThat(facet("&status=VALID", "level"))
                .isEqualTo(counted(certificate -> statusOf(certificate).equals("VALID")
                        ? certificate.level().name()
                        : "other"));
        assertThat(register.client()
                        .read("/v1/organisations?size=1&validOn=" + ON)
                        .getInt("total"))
                .isEqualTo(ORGANISATIONS);
    }

    private void assertAnswer(JsonObject answer, Certificate certificate) {
        assertThat(answer.getString("outcome")).isEqualTo("FOUND");
        assertThat(answer.getString("status")).isEqualTo(statusOf(certificate));
        assertThat(answer.getString("level")).isEqualTo(certificate.level().name());
        assertThat(answer.getString("certificateNumber"))
                .isEqualTo(certificate.id().number());
    }

    private static JsonObject question(List<String> numbers) {
        JsonArrayBuilder bidders = Json.createArrayBuilder();
        numbers.forEach(number -> bidders.add(Json.createObjectBuilder().add("kvkNumber", number)));
        return Json.createObjectBuilder()
                .add("validOn", ON.toString())
                .add("bidders", bidders)
                .build();
    }

    private Map<String, Integer> facet(String filter, String name) {
        Map<String, Integer> counts = new TreeMap<>();
        register.client()
                .read("/v1/organisations?size=1&validOn=" + ON + filter)
                .getJsonObject("facets")
                .getJsonArray(name)
                .forEach(value -> counts.put(
                        value.asJsonObject().getString("value"),
                        value.asJsonObject().getInt("count")));
        return counts;
    }

    private Map<String, Integer> counted(Function<Certificate, String> value) {
        Map<String, Integer> counts = new TreeMap<>();
        byNumber.values().forEach(certificate -> counts.merge(value.apply(certificate), 1, Integer::sum));
        counts.remove("other");
        return counts;
    }

    private static String statusOf(Certificate certificate) {
        if (ON.isBefore(certificate.validity().from())) {
            return "NOT_YET_VALID";
        }
        return ON.isAfter(certificate.validity().until()) ? "EXPIRED" : "VALID";
    }

    private int rowOfTheSecond() {
        int last = 0;
        for (int i = 0; i < certificates.size(); i++) {
            if (certificates.get(i).mainApplicant().kvkNumber().digits().equals(TWICE)) {
                last = i;
            }
        }
        return last + 2;
    }
}
