package nl.tredewijzer.tender.registry.http;

import nl.tredewijzer.tender.registry.NameAnswers;
import nl.tredewijzer.tender.registry.RegistryAnswers.Unreachable;
import nl.tredewijzer.tender.registry.Unreachability;

/** A question to the register came to nothing. */
final class NoAnswer extends Exception {

    private static final long serialVersionUID = 1L;

    private final Unreachability reason;

    NoAnswer(Unreachability reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    NoAnswer(Unreachability reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    Unreachable told() {
        return new Unreachable(reason, getMessage());
    }

    NameAnswers.Unreachable toldOfNames() {
        return new NameAnswers.Unreachable(reason, getMessage());
    }
}
