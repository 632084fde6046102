package nl.tredewijzer.tender.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.SampleRegister;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.Term;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.document.EvaluationJson;
import nl.tredewijzer.tender.registry.CertificateRegistry;
import nl.tredewijzer.tender.registry.Provenance;
import nl.tredewijzer.tender.registry.RegistryAnswers;
import nl.tredewijzer.tender.registry.RegistryAnswers.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameBytesTest {

    private static final Tender TENDER = Tender.titled("Onderhoud “groen” – €, ﬁjn 😀")
            .contractValue(Money.of("1000000"))
            .deadline(LocalDate.of(2026, 11, 1))
            .term(Term.of("2027-01-01", "2028-12-31"))
            .build();
    private static final List<Bidder> BIDDERS = List.of(
            Bidder.of("Een B.V.", "00000101"),
            Bidder.of("Twee B.V.", "0000102").bidding(Money.of("912345.67")),
            Bidder.of("Drie B.V.", "123456789"),
            Bidder.of("Vier B.V.", "KvK 0000 0104").as(BidderRole.SUBCONTRACTOR),
            Bidder.of("Eén B.V.", "00000101"));

    private final Locale locale = Locale.getDefault();
    private final TimeZone timeZone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(timeZone);
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Pacific/Kiritimati",
        "ar-EG, America/Los_Angeles",
        "nl-NL, UTC",
        "th-TH-u-ca-buddhist, Asia/Tokyo"
    })
    void neitherLanguageNorPlaceChangesAnything(String languageTag, String zone) {
        byte[] here = EvaluationJson.bytes(
                evaluated(register(), "2026-11-23T10:00:00Z").evaluation());
        Locale.setDefault(Locale.forLanguageTag(languageTag));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        assertThat(EvaluationJson.bytes(
                        evaluated(register(), "2026-11-23T10:00:00Z").evaluation()))
                .isEqualTo(here);
    }

    @Test
    void neitherTheMomentNorTheOrderOfTheAnswersNorTheirSourceChangesAnything() {
        EvaluationRecord now = evaluated(register(), "2026-11-23T10:00:00Z");
        EvaluationRecord later = evaluated(turnedRound(register()), "2031-01-01T00:00:00Z");

        assertThat(EvaluationJson.bytes(later.evaluation())).isEqualTo(EvaluationJson.bytes(now.evaluation()));
        assertThat(later.sha256()).isEqualTo(now.sha256());
        assertThat(later.run()).isNotEqualTo(now.run());
    }

    @Test
    void theFormIsWrittenDownHereSoThatNobodyChangesItUnawares() {
        String form = new String(
                EvaluationJson.bytes(
                        evaluated(register(), "2026-11-23T10:00:00Z").evaluation()),
                StandardCharsets.UTF_8);

        assertThat(form).startsWith("{\"bidders\":[{\"bidder\":{\"kvkNumber\":\"00000101\"");
        assertThat(evaluated(register(), "2026-11-23T10:00:00Z").sha256())
                .isEqualTo("d6724212d8176b54c88fa0e4036fb8c1b9239810344f37838664ca8901af1086");
    }

    @Test
    void anotherStateOfTheRegisterIsAnotherEvaluation() {
        SampleRegister more = sample().suspended("A-1", "2026-10-01");

        assertThat(evaluated(more.build(), "2026-11-23T10:00:00Z").sha256())
                .isNotEqualTo(evaluated(register(), "2026-11-23T10:00:00Z").sha256());
    }

    private static EvaluationRecord evaluated(CertificateRegistry registry, String now) {
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        return new TenderEvaluator(registry, clock)
                .evaluate(TENDER, BIDDERS, Policies.catalogue().get("oost-nederland"));
    }

    private static CertificateRegistry register() {
        return sample().build();
    }

    private static SampleRegister sample() {
        return SampleRegister.empty()
                .issued("00000101", "A-1", PerformanceLevel.STEP_1, "2025-05-01", "2027-04-30")
                .issuedThirtyPlus("00000102", "A-2", "2025-06-01", "2027-05-31")
                .issued("00000104", "A-3", PerformanceLevel.BASE_STEP, "2026-01-01", "2027-12-31");
    }

    private static CertificateRegistry turnedRound(CertificateRegistry registry) {
        return (numbers, progress) -> {
            Answered answered = (Answered) registry.ask(numbers);
            List<KvkNumber> backwards = new ArrayList<>(new TreeMap<>(answered.histories()).keySet());
            Collections.reverse(backwards);
            Map<KvkNumber, OrganisationHistory> histories = new LinkedHashMap<>();
            backwards.forEach(number -> histories.put(number, answered.of(number)));
            return (RegistryAnswers) new Answered(answered.state(), histories, new Provenance("elsewhere", true, true));
        };
    }
}
