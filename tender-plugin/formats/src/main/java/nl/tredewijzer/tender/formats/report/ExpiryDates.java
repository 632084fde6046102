package nl.tredewijzer.tender.formats.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Evidence;
import nl.tredewijzer.tender.crediting.Outcome;
import nl.tredewijzer.tender.run.EvaluationRecord;

/** Until when the certificates last that are credited: one entry for each, also where it covers several bidders. */
final class ExpiryDates {

    private ExpiryDates() {}

    /** The earliest first. */
    static List<ExpiryDate> of(EvaluationRecord kept) {
        Map<CertificateId, List<BidderEvaluation>> byCertificate = new TreeMap<>();
        for (BidderEvaluation answer : kept.evaluation().answers()) {
            if (isCredited(answer)) {
                Certificate certificate = answer.leading().orElseThrow().certificate();
                byCertificate
                        .computeIfAbsent(certificate.id(), id -> new ArrayList<>())
                        .add(answer);
            }
        }
        return byCertificate.values().stream()
                .map(answers ->
                        new ExpiryDate(answers.get(0).leading().orElseThrow().certificate(), List.copyOf(answers)))
                .sorted(Comparator.comparing(
                        date -> date.certificate().validity().until()))
                .toList();
    }

    private static boolean isCredited(BidderEvaluation answer) {
        return answer.leading()
                        .map(Evidence::status)
                        .filter(CertificateStatus.VALID::equals)
                        .isPresent()
                && (isCredited(answer.outcome()) || answer.lots().stream().anyMatch(lot -> isCredited(lot.outcome())));
    }

    /** Of several lots one may be credited where the whole is not, because another one is still to be decided. */
    private static boolean isCredited(Outcome outcome) {
        return switch (outcome.kind()) {
            case CREDITED, SATISFIED, EXEMPT -> true;
            case NOT_CREDITED,
                    NO_VALID_CERTIFICATE,
                    NEEDS_DECISION,
                    REGISTER_UNREACHABLE,
                    UNREADABLE_NUMBER,
                    NO_OBLIGATION -> false;
        };
    }
}
