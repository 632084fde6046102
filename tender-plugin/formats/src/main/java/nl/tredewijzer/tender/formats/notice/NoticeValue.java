package nl.tredewijzer.tender.formats.notice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.formats.source.Euros;

/** Which amount of a notice is the value of the contract, and why. */
final class NoticeValue {

    private final Notice notice;
    private final List<NoticeLot> lots;
    private final List<BilingualText> said;
    private final Euros euros;

    NoticeValue(Notice notice, List<NoticeLot> lots, List<BilingualText> said) {
        this.notice = notice;
        this.lots = lots;
        this.said = said;
        this.euros = new Euros(said);
    }

    /** The estimated value of these lots of the notice, in euros. */
    Optional<Money> value() {
        Optional<Money> value = lots.size() == 1 ? ofLot(lots.get(0)) : ofProcedure();
        if (value.isEmpty()) {
            said.add(new BilingualText(
                    "De aankondiging noemt geen bruikbare geraamde waarde; vul de waarde van de opdracht in.",
                    "The notice gives no usable estimated value; state the value of the contract."));
            sayWhatWasNotTaken();
        }
        return value;
    }

    private Optional<Money> ofLot(NoticeLot lot) {
        Optional<Money> value = euros.of(
                lot.estimatedValue(), "geraamde waarde van perceel " + lot.id(), "estimated value of lot " + lot.id());
        value.ifPresent(taken -> say(taken, "van perceel " + lot.id(), "of lot " + lot.id()));
        boolean whole = notice.lots().size() == 1;
        return value.isPresent() || !whole ? value : ofProcedure();
    }

    private Optional<Money> ofProcedure() {
        Optional<Money> value =
                euros.of(notice.estimatedValue(), "geraamde waarde van de opdracht", "estimated value of the contract");
        value.ifPresent(taken -> say(taken, "van de hele opdracht", "of the whole contract"));
        return value;
    }

    private void say(Money value, String dutch, String english) {
        said.add(new BilingualText(
                "Waarde: de geraamde waarde " + dutch + " (BT-27), EUR " + value + ".",
                "Value: the estimated value " + english + " (BT-27), EUR " + value + "."));
    }

    private void sayWhatWasNotTaken() {
        Stream.concat(
                        lots.stream().map(NoticeLot::frameworkMaximum),
                        Stream.of(notice.frameworkMaximum(), notice.result().flatMap(NoticeResult::frameworkMaximum)))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(maximum -> said.add(new BilingualText(
                        "Niet als waarde genomen: het maximum van de raamovereenkomst, " + maximum + ".",
                        "Not taken as the value: the maximum of the framework agreement, " + maximum + ".")));
        notice.result()
                .flatMap(NoticeResult::totalValue)
                .ifPresent(total -> said.add(new BilingualText(
                        "Niet als waarde genomen: de totale waarde van wat gegund is (BT-161), " + total + ".",
                        "Not taken as the value: the total value of what was awarded (BT-161), " + total + ".")));
    }
}
