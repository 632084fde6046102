package nl.tredewijzer.tender.formats.xml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.KvkReading;
import nl.tredewijzer.model.Validity;
import nl.tredewijzer.tender.formats.source.ElementRemark;
import nl.tredewijzer.tender.formats.source.ElementRemark.Cause;
import nl.tredewijzer.tender.formats.source.StatedAmount;

/** Reads the values of elements. A value that is there and cannot be read leaves a remark and is empty. */
public final class Values {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final int LONGEST_ID = 100;
    private static final int MOST_REMARKS = 200;

    private final List<ElementRemark> remarks = new ArrayList<>();

    /** The remarks so far. */
    public List<ElementRemark> remarks() {
        return remarks;
    }

    /** Notes that an element was not used; a document of nothing else is not described to the end. */
    public void remark(XmlElement element, Cause cause) {
        if (remarks.size() < MOST_REMARKS) {
            remarks.add(at(element, cause));
        } else if (remarks.size() == MOST_REMARKS) {
            remarks.add(at(element, Cause.AND_MORE));
        }
    }

    /** Text with content. */
    public Optional<String> text(XmlElement in, String path) {
        return only(in.all(path)).map(XmlElement::text);
    }

    /** Text that may be there in several languages: Dutch if there is, otherwise the first. */
    public Optional<String> inDutch(List<XmlElement> texts) {
        List<XmlElement> filled =
                texts.stream().filter(text -> !text.text().isEmpty()).toList();
        return filled.stream()
                .filter(text -> text.attribute("languageID").equals("NLD"))
                .findFirst()
                .or(() -> filled.stream().findFirst())
                .map(XmlElement::text);
    }

    /** The codes of the list of this name. */
    public List<String> codes(XmlElement in, String path, String listName) {
        return in.all(path).stream()
                .filter(code -> code.attribute("listName").equals(listName))
                .map(XmlElement::text)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    /** An identifier, not empty and of bounded length; otherwise a remark at what it should identify. */
    public Optional<String> id(XmlElement of, String path) {
        Optional<XmlElement> element = of.first(path);
        Optional<String> id = element.map(XmlElement::text).filter(Values::isUsable);
        if (id.isEmpty()) {
            remark(element.orElse(of), Cause.IDENTIFIER);
        }
        return id;
    }

    /** Identifiers of something else, each once; unusable ones and ones that are not known leave a remark. */
    public List<String> references(XmlElement in, String path, Set<String> known) {
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
    public Optional<StatedAmount> amount(List<XmlElement> amounts) {
        return only(amounts).flatMap(element -> {
            Optional<BigDecimal> value = orRemark(element, Lexical.decimal(element.text()), Cause.AMOUNT);
            boolean negative = value.filter(number -> number.signum() < 0).isPresent();
            String currency = element.attribute("currencyID");
            if (negative) {
                remark(element, Cause.NEGATIVE);
            } else if (value.isPresent() && !CURRENCY.matcher(currency).matches()) {
                remark(element, Cause.CURRENCY_MISSING);
            } else {
                return value.map(number -> new StatedAmount(number, currency));
            }
            return Optional.empty();
        });
    }

    /** A number without a unit. */
    public Optional<BigDecimal> number(XmlElement element) {
        return orRemark(element, Lexical.decimal(element.text()), Cause.NUMBER);
    }

    /** A count of things. */
    public Optional<Integer> count(XmlElement in, String path) {
        return only(in.all(path)).flatMap(element -> orRemark(element, Lexical.count(element.text()), Cause.COUNT));
    }

    /** A day between 1900 and 2199. */
    public Optional<LocalDate> date(XmlElement in, String path) {
        return only(in.all(path)).flatMap(element -> {
            Optional<LocalDate> day = orRemark(element, Lexical.day(element.text()), Cause.DATE);
            return day.isEmpty() ? day : orRemark(element, day.filter(Validity::isPlausible), Cause.DATE_IMPLAUSIBLE);
        });
    }

    /** A time of the day with its offset. */
    public Optional<OffsetTime> time(XmlElement in, String path) {
        return only(in.all(path)).flatMap(element -> orRemark(element, Lexical.time(element.text()), Cause.TIME));
    }

    /** How long, in the unit that the element names. */
    public Optional<Period> duration(XmlElement in, String path) {
        return only(in.all(path))
                .flatMap(element -> orRemark(
                        element, Lexical.duration(element.text(), element.attribute("unitCode")), Cause.DURATION));
    }

    /** Of several registrations the first that is a KvK number, otherwise the first, which is then refused as one. */
    public Optional<String> kvkNumber(List<XmlElement> numbers) {
        Map<KvkNumber, String> read = numbers.stream()
                .map(XmlElement::text)
                .filter(text -> KvkReading.read(text) instanceof KvkReading.Read)
                .collect(Collectors.toMap(
                        text -> ((KvkReading.Read) KvkReading.read(text)).number(),
                        text -> text,
                        (first, second) -> first,
                        LinkedHashMap::new));
        if (read.size() > 1) {
            remark(numbers.get(1), Cause.TWO_KVK_NUMBERS);
        }
        return read.values().stream()
                .findFirst()
                .or(() -> numbers.stream().findFirst().map(XmlElement::text));
    }

    private static ElementRemark at(XmlElement element, Cause cause) {
        return new ElementRemark(element.path(), element.line(), element.text(), cause);
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
