package nl.tredewijzer.tender.document;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.tredewijzer.model.Validity;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.policy.Grade;

/** The plain values of an object within a document. A wrong one adds a defect and gives nothing. */
abstract sealed class Members permits Node {

    final String path;
    final JsonObject object;
    final List<Defect> defects;
    final TreeSet<String> asked = new TreeSet<>();

    Members(String path, JsonObject object, List<Defect> defects) {
        this.path = path;
        this.object = object;
        this.defects = defects;
    }

    Optional<String> text(String name, int longest) {
        return member(name, JsonString.class, "tekst", "text")
                .map(JsonString::getString)
                .filter(text -> isLine(name, text, longest));
    }

    Optional<LocalDate> date(String name) {
        return text(name, 40).flatMap(text -> {
            try {
                LocalDate day = LocalDate.parse(text);
                if (Validity.isPlausible(day)) {
                    return Optional.of(day);
                }
            } catch (DateTimeException e) {
                // Said below, with the same words.
            }
            wrong(
                    name,
                    "is geen datum tussen 1900 en 2199 in de vorm 2026-11-23",
                    "is no date between 1900 and 2199 in the form 2026-11-23");
            return Optional.empty();
        });
    }

    Optional<Money> money(String name) {
        return decimal(
                name,
                Money::written,
                money -> !money.isZero(),
                "is geen bedrag boven nul met ten hoogste twee decimalen",
                "is no amount above zero with at most two decimals");
    }

    Optional<Percentage> percentage(String name) {
        return decimal(
                name,
                Percentage::new,
                percentage -> true,
                "is geen percentage boven 0 en ten hoogste 100",
                "is no percentage above 0 and at most 100");
    }

    /** A whole number from 1 to a million. */
    Optional<Long> count(String name) {
        return decimal(
                name,
                BigDecimal::longValueExact,
                count -> count > 0 && count <= 1_000_000,
                "is geen geheel getal boven nul",
                "is no whole number above zero");
    }

    /** A number above zero and at most this. */
    Optional<BigDecimal> factor(String name, BigDecimal most) {
        return decimal(
                name,
                number -> number,
                number -> number.signum() > 0 && number.compareTo(most) <= 0,
                "is geen getal boven 0 en ten hoogste " + most,
                "is no number above 0 and at most " + most);
    }

    Optional<Grade> grade(String name) {
        return text(name, 100).flatMap(text -> {
            Optional<Grade> grade = Grade.named(text);
            if (grade.isEmpty()) {
                String known = Grade.all().toString();
                wrong(name, "is niet een van " + known, "is not one of " + known);
            }
            return grade;
        });
    }

    <E extends Enum<E>> Optional<E> constant(String name, Class<E> kind) {
        return text(name, 100).flatMap(text -> constant(name, text, kind));
    }

    <E extends Enum<E>> List<E> constants(String name, Class<E> kind) {
        return texts(name).stream()
                .flatMap(text -> constant(name, text, kind).stream())
                .toList();
    }

    boolean flag(String name) {
        asked.add(name);
        JsonValue value = object.get(name);
        if (value != null && value != JsonValue.TRUE && value != JsonValue.FALSE) {
            wrong(name, "is niet true of false", "is not true or false");
        }
        return value == JsonValue.TRUE;
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        JsonArray array = list(name);
        for (int i = 0; i < array.size(); i++) {
            if (array.get(i) instanceof JsonString text && isLine(name, text.getString(), 500)) {
                texts.add(text.getString());
            } else if (!(array.get(i) instanceof JsonString)) {
                defects.add(new Defect(path + "." + name + "[" + i + "]", "is geen tekst", "is no text"));
            }
        }
        return texts;
    }

    void wrong(String name, String dutch, String english) {
        String shown = name.length() <= 60 ? name : name.substring(0, 60) + "…";
        defects.add(new Defect(path + "." + shown, dutch, english));
    }

    JsonArray list(String name) {
        return member(name, JsonArray.class, "een lijst", "a list").orElse(JsonValue.EMPTY_JSON_ARRAY);
    }

    private <T> Optional<T> decimal(
            String name, Function<BigDecimal, T> kind, Predicate<T> fits, String dutch, String english) {
        asked.add(name);
        JsonValue value = object.get(name);
        if (value == null) {
            return Optional.empty();
        }
        Optional<T> decimal = Decimals.read(value, kind).filter(fits);
        if (decimal.isEmpty()) {
            wrong(name, dutch, english);
        }
        return decimal;
    }

    private <E extends Enum<E>> Optional<E> constant(String name, String text, Class<E> kind) {
        E[] all = kind.getEnumConstants();
        Optional<E> found =
                Arrays.stream(all).filter(one -> one.name().equals(text)).findFirst();
        if (found.isEmpty()) {
            String known = Arrays.toString(all);
            wrong(name, "is niet een van " + known, "is not one of " + known);
        }
        return found;
    }

    <T extends JsonValue> Optional<T> member(String name, Class<T> kind, String dutch, String english) {
        asked.add(name);
        JsonValue value = object.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!kind.isInstance(value)) {
            wrong(name, "is niet " + dutch, "is not " + english);
            return Optional.empty();
        }
        return Optional.of(kind.cast(value));
    }

    private boolean isLine(String name, String text, int longest) {
        Optional<BilingualText> fault = OneLine.fault(text, longest);
        fault.ifPresent(said -> wrong(name, said.dutch(), said.english()));
        return fault.isEmpty();
    }
}
