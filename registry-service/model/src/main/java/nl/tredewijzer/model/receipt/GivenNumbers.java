package nl.tredewijzer.model.receipt;

import java.util.Optional;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.KvkReading;
import nl.tredewijzer.model.receipt.Question.Asked;
import nl.tredewijzer.model.receipt.Question.Kind;

/**
 * Holds the organisations that a receipt answers on against the KvK numbers that were given, which are read again as the
 * register reads them ({@link KvkReading}). Only a name, without a number, is the register's to understand.
 */
final class GivenNumbers {

    private static final String CODE = "ASKED";

    private GivenNumbers() {}

    /**
     * Checks that whoever was asked about by number is answered on, and nobody else in that place.
     *
     * @throws ReceiptFailed if not
     */
    static void check(Question question) {
        if (question.kind() != Kind.CERTIFICATE) {
            question.asked().forEach(GivenNumbers::check);
        }
    }

    private static void check(Asked asked) {
        KvkReading reading = KvkReading.read(asked.given());
        if (reading instanceof KvkReading.Read read) {
            checkRead(read.number(), asked.kvkNumber());
        } else if (reading instanceof KvkReading.Refused refused) {
            checkRefused(refused, asked);
        }
    }

    private static void checkRead(KvkNumber given, Optional<KvkNumber> answeredOn) {
        if (!answeredOn.equals(Optional.of(given))) {
            throw new ReceiptFailed(
                    CODE,
                    "Er is gevraagd naar KvK-nummer " + given + ", maar geantwoord over "
                            + answeredOn.map(number -> "KvK-nummer " + number).orElse("geen organisatie") + ".",
                    "KvK number " + given + " was asked about, but the answer is on "
                            + answeredOn.map(number -> "KvK number " + number).orElse("no organisation") + ".");
        }
    }

    private static void checkRefused(KvkReading.Refused refused, Asked asked) {
        boolean onlyName =
                refused.cause() == KvkReading.Cause.EMPTY && asked.name().isPresent();
        if (asked.kvkNumber().isPresent() && !onlyName) {
            throw new ReceiptFailed(
                    CODE,
                    "Wat er is gegeven is geen KvK-nummer, maar er is geantwoord over KvK-nummer "
                            + asked.kvkNumber().get() + ".",
                    "What was given is no KvK number, but the answer is on KvK number "
                            + asked.kvkNumber().get() + ".");
        }
    }
}
