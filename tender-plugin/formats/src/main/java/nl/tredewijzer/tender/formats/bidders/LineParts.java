package nl.tredewijzer.tender.formats.bidders;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.tredewijzer.model.KvkReading;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.formats.source.PlainText;

/**
 * The KvK number and the amount in one line of text, found by these rules, in this order.
 *
 * <ol>
 *   <li>Dates, telephone numbers, bank accounts and numbers behind a word such as "zaaknummer" are neither.
 *   <li>A number behind "KvK" or "handelsregister" is the KvK number.
 *   <li>What "€", "EUR", ",-" or "mln" marks, or what has two decimals, is the amount; an amount with VAT is not used.
 *   <li>Eight digits, together or in groups that are not thousands, are the KvK number where none is marked; two of
 *       them are too many.
 *   <li>Thousands in groups of three are the amount where none is marked.
 *   <li>Seven digits, or eight in groups of three, are the amount where the KvK number is known, the KvK number where
 *       the amount is known, and otherwise may be either: neither is filled in. Any other number of five digits or
 *       more is the amount where the KvK number is known and nothing else is the amount.
 *   <li>Where there is no KvK number, a VAT number, an RSIN (nine digits) or an establishment number (twelve) is kept
 *       as the number given, and refused by what it is.
 * </ol>
 */
final class LineParts {

    private final int line;
    private final MaskedLine text;
    private final boolean contact;
    private final Set<String> kvkNumbers = new LinkedHashSet<>();
    private final List<String> amounts = new ArrayList<>();
    private final List<NotRead> notRead = new ArrayList<>();

    LineParts(int line, String text) {
        this.line = line;
        this.text = new MaskedLine(text);
        this.contact = LineNumbers.takeOthers(this.text);
        kvkNumbers.addAll(LineNumbers.takeKvkNumbers(this.text));
        List<String> otherKinds = LineNumbers.takeOtherKinds(this.text);
        amounts.addAll(LineNumbers.takeAmounts(this.text));
        divide(LineNumbers.takeBare(this.text));
        if (kvkNumbers.isEmpty()) {
            otherKinds.stream().findFirst().ifPresent(kvkNumbers::add);
        }
    }

    /** Whether it names more than one KvK number. */
    boolean hasTwoNumbers() {
        return kvkNumbers.stream().map(LineParts::read).distinct().count() > 1;
    }

    /** The KvK number as given; empty text if there is none. */
    String kvkNumber() {
        return kvkNumbers.stream().findFirst().orElse("");
    }

    /** The amount; what is marked as one and cannot be used is listed as not read. */
    Optional<Money> amount() {
        List<AmountReading> readings = new ArrayList<>();
        for (String given : amounts) {
            AmountReading reading =
                    isSpaced(given) ? AmountReading.not(NotReadCause.NUMBER_NOT_UNDERSTOOD) : AmountReading.of(given);
            reading.cause().ifPresent(cause -> notRead.add(NotRead.cell(line, given, cause)));
            readings.add(reading);
        }
        List<Money> read = readings.stream()
                .flatMap(reading -> reading.amount().stream())
                .distinct()
                .toList();
        if (read.size() > 1) {
            notRead.add(NotRead.cell(line, String.join(" / ", amounts), NotReadCause.TWO_AMOUNTS));
            return Optional.empty();
        }
        return read.stream().findFirst();
    }

    /** Whether a telephone number or a bank account stands in the line. */
    boolean isContact() {
        return contact;
    }

    /** Whether anything marked as an amount stands in the line, usable or not. */
    boolean mentionsAmount() {
        return !amounts.isEmpty();
    }

    /** What is left of the line, with marks where the numbers were. */
    String rest() {
        return text.rest();
    }

    /** What is left of the line, as text. */
    String words() {
        return PlainText.of(text.rest().replace(MaskedLine.MARK, ' '));
    }

    /** What was not read so far. */
    List<NotRead> notRead() {
        return notRead;
    }

    private void divide(List<BareNumber> bare) {
        List<String> open = new ArrayList<>();
        boolean marked = !kvkNumbers.isEmpty();
        of(bare, BareNumber.Kind.KVK_NUMBER).forEach(marked ? open::add : kvkNumbers::add);
        boolean priced = !amounts.isEmpty();
        of(bare, BareNumber.Kind.AMOUNT).forEach(priced ? open::add : amounts::add);
        List<String> either = of(bare, BareNumber.Kind.EITHER).toList();
        if (either.size() == 1 && kvkNumbers.isEmpty() && !amounts.isEmpty()) {
            kvkNumbers.add(either.get(0));
        } else if (kvkNumbers.isEmpty()) {
            either.forEach(number -> notRead.add(NotRead.cell(line, number, NotReadCause.NUMBER_OR_AMOUNT)));
        } else {
            open.addAll(either);
        }
        List<String> nine = of(bare, BareNumber.Kind.NINE_DIGITS).toList();
        if (kvkNumbers.isEmpty() && nine.size() == 1) {
            kvkNumbers.add(nine.get(0));
        } else {
            open.addAll(nine);
        }
        of(bare, BareNumber.Kind.OTHER).forEach(open::add);
        if (open.size() == 1 && amounts.isEmpty() && !kvkNumbers.isEmpty()) {
            amounts.add(open.get(0));
        } else {
            open.forEach(number -> notRead.add(NotRead.cell(line, number, NotReadCause.NUMBER_NOT_UNDERSTOOD)));
        }
    }

    private static Stream<String> of(List<BareNumber> bare, BareNumber.Kind kind) {
        return bare.stream().filter(number -> number.kind() == kind).map(BareNumber::text);
    }

    private static boolean isSpaced(String amount) {
        return amount.matches("[0-9]{1,3}(?: [0-9]{3})+.*");
    }

    private static Object read(String given) {
        return KvkReading.read(given) instanceof KvkReading.Read read ? read.number() : given;
    }
}
