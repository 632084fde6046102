package nl.tredewijzer.tender.formats.ocds;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.tredewijzer.model.Validity;
import nl.tredewijzer.tender.DutchTime;
import nl.tredewijzer.tender.formats.source.Place;
import nl.tredewijzer.tender.formats.source.PlainText;
import nl.tredewijzer.tender.formats.source.StatedAmount;

/**
 * An object of a release with its place. A member that is there and cannot be read leaves a note and is empty; one that
 * is {@code null} is not there.
 */
record OcdsNode(Place.Pointer place, JsonObject object, OcdsNotes notes) {

    private static final int DAY_LENGTH = 10;

    /** Text with content; a number counts as the text that it is written with. */
    Optional<String> text(String name) {
        return member(name).flatMap(value -> {
            if (value instanceof JsonString || value instanceof JsonNumber) {
                return Optional.of(written(value)).filter(text -> !text.isEmpty());
            }
            return not(name, value, OcdsCause.TEXT);
        });
    }

    /** Texts of a list. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonValue value : list(name, OcdsCause.TEXT)) {
            if (value instanceof JsonString || value instanceof JsonNumber) {
                texts.add(written(value));
            } else {
                not(name, value, OcdsCause.TEXT);
            }
        }
        return texts.stream().filter(text -> !text.isEmpty()).distinct().toList();
    }

    Optional<OcdsNode> node(String name) {
        return member(name)
                .flatMap(value -> value instanceof JsonObject child
                        ? Optional.of(new OcdsNode(place.member(name), child, notes))
                        : not(name, value, OcdsCause.OBJECT));
    }

    List<OcdsNode> nodes(String name) {
        List<OcdsNode> nodes = new ArrayList<>();
        JsonArray array = list(name, OcdsCause.LIST);
        for (int i = 0; i < array.size(); i++) {
            Place.Pointer at = place.member(name).member(String.valueOf(i));
            if (array.get(i) instanceof JsonObject child) {
                nodes.add(new OcdsNode(at, child, notes));
            } else {
                notes.add(at, shown(array.get(i)), OcdsCause.OBJECT);
            }
        }
        return nodes;
    }

    /** An amount with its currency. */
    Optional<StatedAmount> amount(String name) {
        return node(name).flatMap(value -> {
            Optional<JsonValue> given = value.member("amount");
            if (given.isEmpty()) {
                return Optional.empty();
            }
            Optional<BigDecimal> number = given.flatMap(OcdsNode::number);
            if (number.isEmpty()) {
                return value.not("amount", given.get(), OcdsCause.AMOUNT);
            }
            if (number.get().signum() < 0) {
                return value.not("amount", given.get(), OcdsCause.NEGATIVE);
            }
            Optional<String> currency = value.text("currency").filter(code -> code.matches("[A-Z]{3}"));
            if (currency.isEmpty()) {
                return value.not("amount", given.get(), OcdsCause.CURRENCY);
            }
            return currency.map(code -> new StatedAmount(number.get(), code));
        });
    }

    /** The day in the Netherlands on which a moment falls; a day without a time is that day. */
    Optional<LocalDate> day(String name) {
        return day(
                name,
                text -> text.length() <= DAY_LENGTH
                        ? LocalDate.parse(text)
                        : OffsetDateTime.parse(text)
                                .atZoneSameInstant(DutchTime.ZONE)
                                .toLocalDate());
    }

    /** The day as it is written, whatever its time and zone: the first or last day of a period, the day of a decision. */
    Optional<LocalDate> writtenDay(String name) {
        return day(name, text -> {
            if (text.length() > DAY_LENGTH) {
                OffsetDateTime.parse(text);
            }
            return LocalDate.parse(text.substring(0, Math.min(DAY_LENGTH, text.length())));
        });
    }

    private Optional<LocalDate> day(String name, Function<String, LocalDate> reading) {
        return text(name).flatMap(text -> {
            try {
                LocalDate day = reading.apply(text);
                if (Validity.isPlausible(day)) {
                    return Optional.of(day);
                }
            } catch (DateTimeException unreadable) {
                // Noted below, like a day that cannot be.
            }
            notes.add(place.member(name), text, OcdsCause.DATE);
            return Optional.empty();
        });
    }

    /** A count of things. */
    Optional<Integer> count(String name) {
        return member(name).flatMap(value -> {
            Optional<BigDecimal> number = number(value)
                    .filter(count -> count.signum() >= 0 && count.compareTo(BigDecimal.valueOf(1_000_000)) <= 0)
                    .filter(count -> count.stripTrailingZeros().scale() <= 0);
            return number.isEmpty() ? not(name, value, OcdsCause.COUNT) : number.map(BigDecimal::intValue);
        });
    }

    boolean isTrue(String name) {
        return object.get(name) == JsonValue.TRUE;
    }

    boolean has(String name) {
        return member(name).isPresent();
    }

    /** Notes that this as a whole was not used. */
    void note(String text, OcdsCause cause) {
        notes.add(place, text, cause);
    }

    private Optional<JsonValue> member(String name) {
        return Optional.ofNullable(object.get(name)).filter(value -> value != JsonValue.NULL);
    }

    private JsonArray list(String name, OcdsCause otherwise) {
        Optional<JsonValue> value = member(name);
        if (value.isPresent() && !(value.get() instanceof JsonArray)) {
            not(name, value.get(), otherwise);
        }
        return value.filter(JsonArray.class::isInstance)
                .map(JsonArray.class::cast)
                .orElse(JsonValue.EMPTY_JSON_ARRAY);
    }

    private <T> Optional<T> not(String name, JsonValue value, OcdsCause cause) {
        notes.add(place.member(name), shown(value), cause);
        return Optional.empty();
    }

    private static Optional<BigDecimal> number(JsonValue value) {
        if (value instanceof JsonNumber number) {
            return Optional.of(number.bigDecimalValue());
        }
        return value instanceof JsonString text && text.getString().matches("-?[0-9]{1,20}(?:\\.[0-9]{1,20})?")
                ? Optional.of(new BigDecimal(text.getString()))
                : Optional.empty();
    }

    private static String written(JsonValue value) {
        return PlainText.of(
                value instanceof JsonString text
                        ? text.getString()
                        : ((JsonNumber) value).bigDecimalValue().toPlainString());
    }

    private static String shown(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING, NUMBER -> written(value);
            case OBJECT -> "{…}";
            case ARRAY -> "[…]";
            case TRUE, FALSE, NULL -> value.toString();
        };
    }
}
