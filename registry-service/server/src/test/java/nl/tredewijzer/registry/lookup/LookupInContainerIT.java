package nl.tredewijzer.registry.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateEvent.Issued;
import nl.tredewijzer.model.CertificateEvent.Suspended;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.model.SchemeVersion;
import nl.tredewijzer.model.Validity;
import nl.tredewijzer.registry.database.Transactions;
import nl.tredewijzer.registry.index.RegisterIndex;
import nl.tredewijzer.registry.ledger.Appending;
import nl.tredewijzer.registry.ledger.LedgerWriter;
import nl.tredewijzer.registry.testing.Problems;
import nl.tredewijzer.registry.testing.RegisterClient;
import nl.tredewijzer.registry.testing.RegisterIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What was appended to the ledger is answered over HTTP, within a second. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LookupInContainerIT extends RegisterIT {

    private static final String BODY = "Opzoekkeur";
    private static final CertificateId ID = new CertificateId(BODY, "OK/2026/0001");

    @Inject
    private LedgerWriter ledger;

    @Inject
    private Transactions transactions;

    @Inject
    private RegisterIndex index;

    @Test
    @Order(1)
    void whatIsCommittedIsRead() {
        Certificate certificate = new Certificate(
                ID,
                new SchemeVersion("2.1"),
                PerformanceLevel.STEP_2,
                false,
                new Validity(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31)),
                Optional.empty(),
                List.of(
                        CoveredEntity.named(CoverageRole.MAIN_APPLICANT, KvkNumber.of("00007101"), "Opzoekbaar B.V."),
                        CoveredEntity.named(
                                CoverageRole.UNDERLYING_ENTITY, KvkNumber.of("00007102"), "Opzoekbaar Zuid B.V.")));

        waitFor(append(new Issued(certificate), new Suspended(ID, LocalDate.of(2026, 6, 1), "Onderzoek")));

        assertThat(index.organisation(KvkNumber.of("00007102"))).isPresent();
    }

    @Test
    @Order(2)
    void whatIsCommittedIsReadWithinASecond() {
        Duration quickest = Stream.of(1, 2, 3, 4, 5)
                .map(time -> waitFor(append(new Suspended(ID, LocalDate.of(2026, 6, time), "Onderzoek " + time))))
                .min(Duration::compareTo)
                .orElseThrow();

        assertThat(quickest).isLessThan(Duration.ofSeconds(1));
    }

    private RegisterState append(CertificateEvent... events) {
        return transactions.shortly(() -> {
            Appending appending = ledger.begin(BODY);
            appending.lookAt(List.of(ID), List.of());
            for (CertificateEvent event : events) {
                appending.append(event);
            }
            return appending.end();
        });
    }

    private Duration waitFor(RegisterState appended) {
        Instant begun = Instant.now();
        while (index.state().sequence() < appended.sequence()) {
            assertThat(Instant.now()).isBefore(begun.plusSeconds(60));
            Thread.onSpinWait();
        }
        return Duration.between(begun, Instant.now());
    }

    @Test
    @Order(3)
    @RunAsClient
    void statusIsThatOfTheDayAsked() {
        JsonObject early = answer("/v1/organisations/00007101/status?validOn=2026-05-31");
        JsonObject late = answer("/v1/organisations/00007101/status?validOn=2026-06-01");

        assertThat(early.getString("status")).isEqualTo("VALID");
        assertThat(early.getString("level")).isEqualTo("STEP_2");
        assertThat(early.getBoolean("validOnDefaulted")).isFalse();
        assertThat(early.getJsonObject("register").getInt("sequence")).isPositive();
        assertThat(late.getString("status")).isEqualTo("SUSPENDED");
    }

    @Test
    @Order(3)
    @RunAsClient
    void aNumberIsReadAsPeopleWriteItAndTheAnswerSaysSo() {
        JsonObject answer = answer("/v1/organisations/KVK%2000007101/status");

        assertThat(answer.getString("kvkNumber")).isEqualTo("00007101");
        assertThat(answer.getJsonArray("repairs")).isNotEmpty();
        Problems.assertProblem(
                RegisterClient.register().get("/v1/organisations/123456789/status"), 400, "number-unreadable");
    }

    @Test
    @Order(3)
    @RunAsClient
    void whatWasNeverListedIsAnAnswerOfStatusAndNoProfile() {
        assertThat(answer("/v1/organisations/00007199/status").getString("status"))
                .isEqualTo("NOT_LISTED");
        Problems.assertProblem(
                RegisterClient.register().get("/v1/organisations/00007199"), 404, "organisation-not-listed");
    }

    @Test
    @Order(3)
    @RunAsClient
    void aProfileSaysByWhomAnUnderlyingEntityIsCovered() {
        JsonObject profile = answer("/v1/organisations/00007102");

        assertThat(profile.getString("name")).isEqualTo("Opzoekbaar Zuid B.V.");
        assertThat(profile.getString("coveredAs")).isEqualTo("UNDERLYING_ENTITY");
        JsonObject certificate = profile.getJsonArray("certificates").getJsonObject(0);
        assertThat(certificate.getJsonObject("mainApplicant").getString("kvkNumber"))
                .isEqualTo("00007101");
        assertThat(certificate.getJsonArray("events")).hasSize(7);
    }

    @Test
    @Order(3)
    @RunAsClient
    void aCertificateIsFoundByItsNumberWithSlashes() {
        JsonObject answer = answer("/v1/certificates/OK/2026/0001?certificationBody=" + BODY);

        assertThat(answer.getJsonArray("certificates")).hasSize(1);
        Problems.assertProblem(
                RegisterClient.register().get("/v1/certificates/OK/2026/0002"), 404, "certificate-not-listed");
    }

    @Test
    @Order(3)
    @RunAsClient
    void biddersAreAnsweredInOrderGoodOrBad() {
        HttpResponse<String> response = RegisterClient.register().postJson("/v1/verifications", """
                        {"validOn": "2026-03-01", "bidders": [
                          {"kvkNumber": "00007102.0", "name": "Opzoekbaar"},
                          {"kvkNumber": "123456789"}, {"kvkNumber": "00007199"}, {}]}""");

        assertThat(response.statusCode()).isEqualTo(200);
        List<JsonObject> answers =
                RegisterClient.json(response).getJsonArray("answers").getValuesAs(JsonObject.class);
        assertThat(answers)
                .extracting(answer -> answer.getString("outcome"))
                .containsExactly("FOUND", "UNREADABLE", "NOT_LISTED", "UNREADABLE");
        assertThat(answers.get(0).getString("status")).isEqualTo("VALID");
        assertThat(answers.get(0).getJsonArray("repairs").getString(0)).isEqualTo("DECIMAL_SUFFIX");
        assertThat(answers.get(0).getJsonObject("history").getJsonArray("certificates"))
                .hasSize(1);
        assertThat(answers.get(1).getString("cause")).isEqualTo("RSIN");
        assertThat(answers.get(3).getString("cause")).isEqualTo("EMPTY");
    }

    @Test
    @Order(3)
    @RunAsClient
    void everythingWrongWithAVerificationIsToldAtOnce() {
        HttpResponse<String> response = RegisterClient.register().postJson("/v1/verifications", """
                        {"validOn": "2026-02-30", "day": "x", "bidders": [{"kvkNumber": 12345678}, "00007101"]}""");

        Problems.assertProblem(response, 400, "verification-refused");
        assertThat(RegisterClient.json(response).getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("name"))
                .containsExactlyInAnyOrder("/validOn", "/day", "/bidders/0/kvkNumber", "/bidders/1");
        Problems.assertProblem(
                RegisterClient.register().postJson("/v1/verifications", "{\"bidders\": [}"), 400, "json-unreadable");
        Problems.assertProblem(
                RegisterClient.register()
                        .postJson(
                                "/v1/verifications",
                                "{\"bidders\":[" + "{},".repeat(VerificationRequest.MOST_BIDDERS) + "{}]}"),
                413,
                "too-many-bidders");
    }

    @Test
    @Order(3)
    @RunAsClient
    void anAnswerThatStillHoldsIsNotSentAgain() {
        HttpResponse<String> first = RegisterClient.register().get("/v1/organisations/00007101/status");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> second = RegisterClient.register()
                .send(RegisterClient.register()
                        .to("/v1/organisations/00007101/status")
                        .header("If-None-Match", tag));

        assertThat(tag).startsWith("W/");
        assertThat(second.statusCode()).isEqualTo(304);
    }

    @Test
    @Order(3)
    @RunAsClient
    void searchFindsByNameAndCountsFacets() {
        JsonObject page = answer("/v1/organisations?q=opzoekbar&validOn=2026-03-01&certificationBody=" + BODY
                + "&level=STEP_1&status=VALID");

        assertThat(page.getInt("total")).isEqualTo(2);
        assertThat(page.getJsonArray("results").getJsonObject(0).getString("status"))
                .isEqualTo("VALID");
        assertThat(page.getJsonObject("facets").getJsonArray("level")).isNotEmpty();
        HttpResponse<String> refused =
                RegisterClient.register().get("/v1/organisations?levl=STEP_1&status=GELDIG&size=1000&page=0");
        Problems.assertProblem(refused, 400, "parameters-refused");
        assertThat(RegisterClient.json(refused).getJsonArray("errors")).hasSize(4);
    }

    private static JsonObject answer(String path) {
        HttpResponse<String> response = RegisterClient.register().get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return RegisterClient.json(response);
    }
}
