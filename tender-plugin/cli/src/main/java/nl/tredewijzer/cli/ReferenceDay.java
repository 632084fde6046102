package nl.tredewijzer.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.crediting.ReferenceDate;
import nl.tredewijzer.tender.policy.Moment;
import nl.tredewijzer.tender.policy.Policy;

/**
 * The day on which certificates are tested: the one that was given, or else that by which the policy goes, the deadline
 * or the award; never today by itself.
 */
final class ReferenceDay {

    private ReferenceDay() {}

    static ReferenceDate of(Optional<LocalDate> given, Tender about, Policy policy) {
        return given.map(ReferenceDate::given)
                .or(() -> ReferenceDate.of(about, policy))
                .orElseThrow(() -> noReferenceDate(about, policy.validity().tested()));
    }

    private static CannotGoOn noReferenceDate(Tender about, Moment wanted) {
        List<String> known = Stream.of(
                        about.publication().map(day -> "publicatie/publication " + day),
                        about.award().map(day -> "gunning/award " + day),
                        about.term().map(term -> "looptijd/term " + term.from() + " – " + term.until()))
                .flatMap(Optional::stream)
                .toList();
        String dates = known.isEmpty() ? "" : " (" + String.join("; ", known) + ")";
        return new CannotGoOn(
                ExitCode.WRONG_USE,
                "De aanbesteding noemt geen " + wanted.dutch() + ": geef de peildatum op met --reference-date" + dates
                        + ".",
                "The tender names no " + wanted.english() + ": give the day to test on with --reference-date" + dates
                        + ".");
    }
}
