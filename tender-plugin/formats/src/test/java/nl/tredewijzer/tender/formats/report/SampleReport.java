package nl.tredewijzer.tender.formats.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.SchemeVersion;
import nl.tredewijzer.model.Validity;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Lot;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.Term;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.registry.InMemoryCertificateRegistry;
import nl.tredewijzer.tender.run.EvaluationRecord;
import nl.tredewijzer.tender.run.TenderEvaluator;

/** An evaluation with something of everything: lots, a holding, nothing listed, no number, texts like formulas. */
public final class SampleReport {

    static final String FORMULA = "=HYPERLINK(\"http://x\";\"y\")";

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);

    private SampleReport() {}

    static Report report() {
        return Report.of(kept("oost-nederland"));
    }

    public static EvaluationRecord kept(String policy) {
        Tender tender = Tender.titled("Onderhoud; groen, en \u00e9\u00e9n lange titel voor de vouw van regels")
                .reference("2026-0012")
                .contractValue(Money.of("1200000"))
                .lots(List.of(
                        new Lot("1", Optional.of("Noord"), Optional.of(Money.of("700000"))),
                        new Lot("{a}", Optional.empty(), Optional.of(Money.of("500000")))))
                .deadline(LocalDate.of(2026, 11, 2))
                .term(Term.of("2027-01-01", "2028-12-31"))
                .socialReturn(Percentage.of("5"))
                .build();
        return new TenderEvaluator(InMemoryCertificateRegistry.of(events()), CLOCK)
                .evaluate(tender, bidders(), Policies.catalogue().get(policy));
    }

    private static List<Bidder> bidders() {
        return List.of(
                Bidder.of("Dochter B.V.", "00000124").on(List.of("1", "{a}")),
                Bidder.of("Moeder B.V.", "00000116").bidding(Money.of("1184500.50")),
                Bidder.of(FORMULA, "12345678").bidding(Money.of("1000000")),
                Bidder.of("Zonder nummer", ""));
    }

    public static List<RecordedEvent> events() {
        List<RecordedEvent> events = new ArrayList<>();
        Certificate certificate = new Certificate(
                new CertificateId("Keurhuis Voorbeeld", "VB-1"),
                new SchemeVersion("2.1"),
                PerformanceLevel.STEP_2,
                false,
                new Validity(LocalDate.parse("2026-01-01"), LocalDate.parse("2027-12-31")),
                Optional.empty(),
                List.of(
                        CoveredEntity.named(CoverageRole.MAIN_APPLICANT, KvkNumber.of("00000116"), "Moeder B.V."),
                        CoveredEntity.named(CoverageRole.UNDERLYING_ENTITY, KvkNumber.of("00000124"), "Dochter B.V.")));
        events.add(new RecordedEvent(
                1,
                Instant.parse("2026-10-01T09:00:00Z"),
                "Keurhuis Voorbeeld",
                new CertificateEvent.Issued(certificate)));
        return events;
    }
}
