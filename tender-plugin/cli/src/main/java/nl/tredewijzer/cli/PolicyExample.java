package nl.tredewijzer.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.SchemeVersion;
import nl.tredewijzer.model.Validity;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.TenderBuilder;
import nl.tredewijzer.tender.Term;
import nl.tredewijzer.tender.crediting.CreditingInput;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.crediting.ReferenceDate;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.registry.InMemoryCertificateRegistry;

/**
 * An invented contract for which one invented organisation of every level bids.
 *
 * @param policy the policy to see at work
 * @param value the value of the contract
 * @param percentage the social return percentage of the tender, if it states one
 * @param day the day of everything: publication, deadline and award; the term is the year after it
 */
record PolicyExample(Policy policy, Money value, Optional<Percentage> percentage, LocalDate day) {

    private static final String BODY = "Voorbeeld";
    private static final SchemeVersion HANDBOOK = new SchemeVersion("2.1");
    private static final int FIRST_NUMBER = 101;

    /** What comes of it, one answer for every level, the lowest first. */
    Evaluation evaluated() {
        TenderBuilder tender = Tender.titled("Voorbeeld")
                .contractValue(value)
                .publication(day)
                .deadline(day)
                .award(day)
                .term(new Term(day.plusDays(1), day.plusYears(1)));
        percentage.ifPresent(tender::socialReturn);
        List<Bidder> bidders = new ArrayList<>();
        List<RecordedEvent> events = new ArrayList<>();
        for (Grade grade : Grade.all()) {
            int place = bidders.size();
            KvkNumber number = KvkNumber.of(String.format("%08d", FIRST_NUMBER + place));
            bidders.add(Bidder.of(grade.dutch(), number.digits()));
            events.add(new RecordedEvent(
                    place + 1L, Instant.EPOCH, BODY, new CertificateEvent.Issued(certificate(grade, number))));
        }
        InMemoryCertificateRegistry register = InMemoryCertificateRegistry.of(events);
        Tender built = tender.build();
        return CreditingInput.of(
                        built,
                        bidders,
                        policy,
                        register.ask(CreditingInput.numbersIn(bidders, Dossier.EMPTY)),
                        ReferenceDate.deadlineOf(built).orElseThrow())
                .evaluate();
    }

    private Certificate certificate(Grade grade, KvkNumber number) {
        return new Certificate(
                new CertificateId(BODY, grade.toString()),
                HANDBOOK,
                grade.level(),
                grade.thirtyPlus(),
                new Validity(day, Validity.longestUntil(day)),
                Optional.empty(),
                List.of(CoveredEntity.named(CoverageRole.MAIN_APPLICANT, number, grade.dutch())));
    }
}
