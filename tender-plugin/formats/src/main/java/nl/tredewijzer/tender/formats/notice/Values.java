package nl.tredewijzer.tender.formats.notice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.tredewijzer.model.Validity;
import nl.tredewijzer.tender.formats.notice.NoticeRemark.Cause;

/** Reads the values of elements. A value that is there and cannot be read leaves a remark and is empty. */
final class Values {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final int LONGEST_ID = 100;
    private static final int MOST_REMARKS = 200;

    private final List<NoticeRemark> remarks = new ArrayList<>();

    /** The remarks so far. */
    List<NoticeRemark> remarks() {
        return remarks;
    }

    /** Notes that an element was not used; a document of nothing else is not described to the end. */
    void remark(XmlElement element, Cause cause) {
        if (remarks.size() < MOST_REMARKS) {
            remarks.add(NoticeRemark.at(element, cause));
        } else if (remarks.size() == MOST_REMARKS) {
            remarks.add(NoticeRemark.at(element, Cause.AND_MORE));
        }
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

    /** The codes of the list of this name. */
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
        Optional<XmlElement> element = of.first(path);
        Optional<String> id = element.map(XmlElement::text).filter(Values::isUsable);
        if (id.isEmpty()) {
            remark(element.orElse(of), Cause.IDENTIFIER);
        }
        return id;
    }

    /** Identifiers of something else, each once; unusable ones and ones that are not known leave a remark. */
    List<String> references(XmlElement in, String path, Set<String> known) {
        Set<String> ids = new LinkedHashSet<>();
        for (XmlElement element : in.all(path)) {
            if (!isUsable(element.text())) {
                remark(element, Cause.IDENTIFIER);
            } else if (ids.add(element.text()) && !known.contains(element.text())) {
                remark(element, Cause.REFERENCE);
            }
        }
        return List.copyOf(ids);
    }

    /** An amount with its currency. */
    Optional<NoticeAmount> amount(List<XmlElement> amounts) {
        return only(amounts).flatMap(element -> {
            Optional<BigDecimal> value = orRemark(element, Lexical.decimal(element.text()), Cause.AMOUNT);
            boolean negative = value.filter(number -> number.signum() < 0).isPresent();
            String currency = element.attribute("currencyID");
            if (negative) {
                remark(element, Cause.NEGATIVE);
            } else if (value.isPresent() && !CURRENCY.matcher(currency).matches()) {
                remark(element, Cause.CURRENCY_MISSING);
            } else {
                return value.map(number -> new NoticeAmount(number, currency));
            }
            return Optional.empty();
        });
    }

    /** A number without a unit. */
    Optional<BigDecimal> number(XmlElement element) {
        return orRemark(element, Lexical.decimal(element.text()), Cause.NUMBER);
    }

    /** A count of things. */
    Optional<Integer> count(XmlElement in, String path) {
        return only(in.all(path)).flatMap(element -> orRemark(element, Lexical.count(element.text()), Cause.COUNT));
    }

    /** A day between 1900 and 2199. */
    Optional<LocalDate> date(XmlElement in, String path) {
        return only(in.all(path)).flatMap(element -> {
            Optional<LocalDate> day = orRemark(element, Lexical.day(element.text()), Cause.DATE);
            return day.isEmpty() ? day : orRemark(element, day.filter(Validity::isPlausible), Cause.DATE_IMPLAUSIBLE);
        });
    }

    /** A last moment, of {@code cbc:EndDate} and {@code cbc:EndTime} in a period. */
    Optional<NoticeDeadline> deadline(Optional<XmlElement> period) {
        return period.flatMap(element -> date(element, "cbc:EndDate").map(day -> {
            Optional<OffsetTime> time = only(element.all("cbc:EndTime"))
                    .flatMap(written -> orRemark(written, Lexical.time(written.text()), Cause.TIME));
            return new NoticeDeadline(day, time.map(moment -> moment.atDate(day)));
        }));
    }

    /** How long, in the unit that the element names. */
    Optional<Period> duration(XmlElement in, String path) {
        return only(in.all(path))
                .flatMap(element -> orRemark(
                        element, Lexical.duration(element.text(), element.attribute("unitCode")), Cause.DURATION));
    }

    private <T> Optional<T> orRemark(XmlElement element, Optional<T> read, Cause otherwise) {
        if (read.isEmpty()) {
            remark(element, otherwise);
        }
        return read;
    }

    private static boolean isUsable(String id) {
        return !id.isEmpty() && id.length() <= LONGEST_ID;
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
