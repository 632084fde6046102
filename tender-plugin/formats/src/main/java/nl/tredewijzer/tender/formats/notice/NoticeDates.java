package nl.tredewijzer.tender.formats.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tredewijzer.model.Validity;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.TenderBuilder;
import nl.tredewijzer.tender.Term;

/** Which days of a notice are the deadline, the award and the term of the contract, and why. */
final class NoticeDates {

    private final Notice notice;
    private final List<NoticeLot> lots;
    private final Set<String> won;
    private final List<BilingualText> said;

    NoticeDates(Notice notice, List<NoticeLot> lots, List<LotTender> winners, List<BilingualText> said) {
        this.notice = notice;
        this.lots = lots;
        this.won = winners.stream().map(LotTender::id).collect(Collectors.toSet());
        this.said = said;
    }

    void addTo(TenderBuilder tender) {
        deadline().ifPresent(tender::deadline);
        term().ifPresent(tender::term);
        award().ifPresent(tender::award);
    }

    private Optional<LocalDate> deadline() {
        List<LocalDate> days = lots.stream()
                .flatMap(lot -> lot.tenderDeadline().stream())
                .map(NoticeDeadline::dutchDay)
                .distinct()
                .toList();
        if (days.size() == 1) {
            say(
                    "Inschrijftermijn: " + days.get(0) + " (BT-131).",
                    "Deadline for tenders: " + days.get(0) + " (BT-131).");
            return Optional.of(days.get(0));
        }
        if (days.size() > 1) {
            say(
                    "De percelen hebben verschillende inschrijftermijnen; kies een perceel of geef de peildatum op.",
                    "The lots have different deadlines for tenders; choose a lot or state the reference date.");
            return Optional.empty();
        }
        sayOther("verzoeken tot deelname", "requests to participate", NoticeLot::requestDeadline);
        sayOther("blijken van belangstelling", "expressions of interest", NoticeLot::interestDeadline);
        return Optional.empty();
    }

    private void sayOther(String dutch, String english, Function<NoticeLot, Optional<NoticeDeadline>> deadline) {
        lots.stream()
                .flatMap(lot -> deadline.apply(lot).stream())
                .map(NoticeDeadline::dutchDay)
                .findFirst()
                .ifPresent(day -> say(
                        "Geen termijn voor inschrijvingen; " + day + " is de termijn voor " + dutch
                                + " en is niet als inschrijftermijn genomen.",
                        "No deadline for tenders; " + day + " is the deadline for " + english
                                + " and was not taken as one for tenders."));
    }

    private Optional<Term> term() {
        List<PlannedPeriod> periods =
                lots.stream().map(NoticeLot::period).distinct().toList();
        if (periods.size() != 1) {
            if (!periods.isEmpty()) {
                say(
                        "De percelen hebben verschillende looptijden; kies een perceel of geef de looptijd op.",
                        "The lots have different terms; choose a lot or state the term.");
            }
            return Optional.empty();
        }
        PlannedPeriod period = periods.get(0);
        Optional<LocalDate> first = period.start();
        Optional<LocalDate> last = period.lastDay().filter(Validity::isPlausible);
        if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
            if (!period.equals(PlannedPeriod.UNKNOWN)) {
                say(
                        "Van de looptijd staan begin en eind er niet allebei; geef de looptijd op.",
                        "Of the term begin and end are not both there; state the term.");
            }
            return Optional.empty();
        }
        if (period.end().isEmpty()) {
            say(
                    "Einde van de looptijd: " + last.get() + ", berekend uit begin en duur.",
                    "End of the term: " + last.get() + ", calculated from begin and duration.");
        }
        return Optional.of(new Term(first.get(), last.get()));
    }

    private Optional<LocalDate> award() {
        Optional<LocalDate> decided = one(SettledContract::decided);
        if (decided.isPresent()) {
            say(
                    "Gunning: de datum van de gunningsbeslissing (BT-1451), " + decided.get() + ".",
                    "Award: the day of the decision (BT-1451), " + decided.get() + ".");
            return decided;
        }
        Optional<LocalDate> concluded =
                contracts().anyMatch(contract -> contract.decided().isPresent())
                        ? Optional.empty()
                        : one(SettledContract::concluded);
        if (concluded.isPresent()) {
            say(
                    "Gunning: de datum van de overeenkomst (BT-145), " + concluded.get()
                            + "; de datum van de beslissing staat er niet.",
                    "Award: the day of the contract (BT-145), " + concluded.get()
                            + "; the day of the decision is not given.");
        } else if (contracts().findAny().isPresent()) {
            say(
                    "Er is geen of meer dan één datum van gunning; kies een perceel of geef de datum op.",
                    "There is no day of award or more than one; choose a lot or state the day.");
        }
        return concluded;
    }

    private Optional<LocalDate> one(Function<SettledContract, Optional<LocalDate>> day) {
        List<LocalDate> days = contracts()
                .flatMap(contract -> day.apply(contract).stream())
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private Stream<SettledContract> contracts() {
        return notice.result().stream()
                .flatMap(result -> result.contracts().stream())
                .filter(contract -> contract.tenders().stream().anyMatch(won::contains));
    }

    private void say(String dutch, String english) {
        said.add(new BilingualText(dutch, english));
    }
}
