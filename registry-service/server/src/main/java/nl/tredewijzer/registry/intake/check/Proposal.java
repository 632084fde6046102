package nl.tredewijzer.registry.intake.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent.Reinstated;
import nl.tredewijzer.model.CertificateEvent.Suspended;
import nl.tredewijzer.model.CertificateEvent.Turn;
import nl.tredewijzer.model.CertificateEvent.Withdrawn;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.KvkNumber;

/** What a group of rows wants the ledger to say. In itself it is right; the ledger has not been asked yet. */
sealed interface Proposal {

    /** The certificate that it is about. */
    CertificateId id();

    /** The first of its rows. */
    long row();

    /** The same proposal with the body written as this function says. */
    Proposal inTheNameOf(UnaryOperator<String> body);

    /**
     * That a certificate reads so.
     *
     * @param certificate its content
     * @param correction whether the sender says that it is a correction
     * @param reason why, if said
     */
    record Content(long row, Certificate certificate, boolean correction, Optional<String> reason) implements Proposal {

        @Override
        public CertificateId id() {
            return certificate.id();
        }

        @Override
        public Content inTheNameOf(UnaryOperator<String> body) {
            CertificateId renamed = renamed(id(), body);
            return renamed.equals(id())
                    ? this
                    : new Content(
                            row,
                            new Certificate(
                                    renamed,
                                    certificate.schemeVersion(),
                                    certificate.level(),
                                    certificate.thirtyPlus(),
                                    certificate.validity(),
                                    certificate.replaces(),
                                    certificate.entities()),
                            correction,
                            reason);
        }
    }

    /**
     * That something happened to a certificate.
     *
     * @param turn what happened
     * @param named organisations that the rows name, with the row that does
     */
    record Happening(long row, Turn turn, Map<KvkNumber, Long> named) implements Proposal {

        @Override
        public CertificateId id() {
            return turn.id();
        }

        @Override
        public Happening inTheNameOf(UnaryOperator<String> body) {
            CertificateId renamed = renamed(id(), body);
            LocalDate from = turn.effectiveFrom();
            return new Happening(
                    row,
                    switch (turn) {
                        case Suspended suspended -> new Suspended(renamed, from, suspended.reason());
                        case Reinstated reinstated -> new Reinstated(renamed, from, reinstated.reason());
                        case Withdrawn withdrawn -> new Withdrawn(renamed, from, withdrawn.reason());
                    },
                    named);
        }
    }

    private static CertificateId renamed(CertificateId id, UnaryOperator<String> body) {
        return new CertificateId(body.apply(id.certificationBody()), id.number());
    }
}
