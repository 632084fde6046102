package nl.tredewijzer.cli.notice;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.tredewijzer.cli.notice.NoticeRemark.Cause;
import nl.tredewijzer.model.Validity;

/** Reads the values of elements. A value that is there and cannot be read leaves a remark and is empty. */
final class Values {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,30}(?:\\.[0-9]{0,20})?");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final int LONGEST_ID = 100;

    private final List<NoticeRemark> remarks = new ArrayList<>();

    /** The remarks so far. */
    List<NoticeRemark> remarks() {
        return remarks;
    }

    void remark(XmlElement element, Cause cause) {
        remarks.add(NoticeRemark.at(element, cause));
    }

    /** Text with content. */
    Optional<String> text(XmlElement in, String path) {
        return only(in.all(path)).map(XmlElement::text);
    }

    /** Text that may be there in several languages: Dutch if there is, otherwise the first. */
    Optional<String> inDutch(List<XmlElement> texts) {
        List<XmlElement> filled =
                texts.stream().filter(text -> !text.text().isEmpty()).toList();
        return filled.stream()
                .filter(text -> text.attribute("languageID").equals("NLD"))
                .findFirst()
                .or(() -> filled.stream().findFirst())
                .map(XmlElement::text);
    }

    /** A code of the list of this name. */
    List<String> codes(XmlElement in, String path, String listName) {
        return in.all(path).stream()
                .filter(code -> code.attribute("listName").equals(listName))
                .map(XmlElement::text)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    /** An identifier, not empty and of bounded length; otherwise a remark at what it should identify. */
    Optional<String> id(XmlElement of, String path) {
        Optional<String> id = of.first(path).map(XmlElement::text);
        if (id.filter(text -> !text.isEmpty() && text.length() <= LONGEST_ID).isEmpty()) {
            remark(of.first(path).orElse(of), Cause.IDENTIFIER);
            return Optional.empty();
        }
        return id;
    }

    /** Identifiers that refer to something else; empty and too long ones leave a remark. */
    List<String> references(XmlElement in, String path) {
        List<String> ids = new ArrayList<>();
        for (XmlElement element : in.all(path)) {
            if (element.text().isEmpty() || element.text().length() > LONGEST_ID) {
                remark(element, Cause.IDENTIFIER);
            } else if (!ids.contains(element.text())) {
                ids.add(element.text());
            }
        }
        return ids;
    }

    /** The same, where one that is not known leaves a remark. */
    List<String> references(XmlElement in, String path, Set<String> known) {
        in.all(path).stream()
                .filter(element -> !element.text().isEmpty() && !known.contains(element.text()))
                .forEach(element -> remark(element, Cause.REFERENCE));
        return references(in, path);
    }

    /** An amount with its currency. */
    Optional<NoticeAmount> amount(List<XmlElement> amounts) {
        return only(amounts).flatMap(element -> {
            Optional<BigDecimal> value = number(element, Cause.AMOUNT);
            if (value.filter(number -> number.signum() < 0).isPresent()) {
                remark(element, Cause.NEGATIVE);
                return Optional.empty();
            }
            if (value.isPresent()
                    && !CURRENCY.matcher(element.attribute("currencyID")).matches()) {
                remark(element, Cause.CURRENCY_MISSING);
                return Optional.empty();
            }
            return value.map(number -> new NoticeAmount(number, element.attribute("currencyID")));
        });
    }

    /** A number without a unit. */
    Optional<BigDecimal> number(XmlElement element) {
        return number(element, Cause.NUMBER);
    }

    /** A count of things. */
    Optional<Integer> count(XmlElement in, String path) {
        return only(in.all(path)).flatMap(element -> {
            if (!COUNT.matcher(element.text()).matches()) {
                remark(element, Cause.COUNT);
                return Optional.empty();
            }
            return Optional.of(Integer.valueOf(element.text()));
        });
    }

    /** A day; the offset that eForms writes behind it does not move it. */
    Optional<LocalDate> date(XmlElement in, String path) {
        return only(in.all(path)).flatMap(element -> {
            Optional<LocalDate> date =
                    parsed(element, Cause.DATE, text -> LocalDate.parse(text, DateTimeFormatter.ISO_DATE));
            if (date.filter(day -> !Validity.isPlausible(day)).isPresent()) {
                remark(element, Cause.DATE_IMPLAUSIBLE);
                return Optional.empty();
            }
            return date;
        });
    }

    /** A last moment, of {@code cbc:EndDate} and {@code cbc:EndTime} in a period. */
    Optional<NoticeDeadline> deadline(Optional<XmlElement> period) {
        return period.flatMap(element -> date(element, "cbc:EndDate").map(day -> {
            Optional<OffsetTime> time =
                    only(element.all("cbc:EndTime")).flatMap(written -> parsed(written, Cause.TIME, OffsetTime::parse));
            return new NoticeDeadline(day, time.map(moment -> moment.atDate(day)));
        }));
    }

    /** How long, in the unit that the element names. */
    Optional<Period> duration(XmlElement in, String path) {
        return only(in.all(path)).flatMap(element -> {
            Optional<Period> period =
                    COUNT.matcher(element.text()).matches() && element.text().length() < 6
                            ? period(Integer.parseInt(element.text()), element.attribute("unitCode"))
                            : Optional.empty();
            if (period.isEmpty()) {
                remark(element, Cause.DURATION);
            }
            return period;
        });
    }

    private static Optional<Period> period(int length, String unit) {
        return switch (unit) {
            case "DAY" -> Optional.of(Period.ofDays(length));
            case "WEEK" -> Optional.of(Period.ofWeeks(length));
            case "MONTH" -> Optional.of(Period.ofMonths(length));
            case "YEAR" -> Optional.of(Period.ofYears(length));
            default -> Optional.empty();
        };
    }

    private Optional<BigDecimal> number(XmlElement element, Cause otherwise) {
        if (!DECIMAL.matcher(element.text()).matches()) {
            remark(element, otherwise);
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(element.text()));
    }

    private <T> Optional<T> parsed(XmlElement element, Cause otherwise, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(element.text()));
        } catch (DateTimeException unreadable) {
            remark(element, otherwise);
            return Optional.empty();
        }
    }

    /** The one element with content; where there are more that differ, the first, and a remark. */
    private Optional<XmlElement> only(List<XmlElement> elements) {
        List<XmlElement> filled =
                elements.stream().filter(element -> !element.text().isEmpty()).toList();
        if (filled.stream().map(XmlElement::text).distinct().count() > 1) {
            remark(filled.get(1), Cause.MORE_THAN_ONE);
        }
        return filled.stream().findFirst();
    }
}
