package nl.tredewijzer.registry.selfmeasurement.input;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.registry.selfmeasurement.calculation.Fraction;
import nl.tredewijzer.registry.selfmeasurement.calculation.Person;
import nl.tredewijzer.registry.selfmeasurement.calculation.Purchase;
import nl.tredewijzer.registry.selfmeasurement.calculation.Situation;

/**
 * Writes what was given as a request that can be sent again. People who are alike are one item, however many rows they came
 * in; what-ifs are left out, because they are not so.
 */
public final class GivenWriter {

    private static final int DECIMALS = 12;

    private GivenWriter() {}

    /** The request. */
    public static JsonObject json(Given given) {
        Situation situation = given.situation();
        JsonArrayBuilder people = JsonParts.array();
        alike(situation.people()).forEach(person -> people.add(person(person, situation)));
        JsonArrayBuilder purchases = JsonParts.array();
        situation.purchases().forEach(purchase -> purchases.add(purchase(purchase)));
        JsonObjectBuilder norms = JsonParts.object();
        situation.givenNorms().forEach((level, norm) -> norms.add(level.name(), norm));
        JsonObjectBuilder organisation = JsonParts.object()
                .add("hoursPerWeek", decimal(situation.fte().times(situation.fullTimeWeek())))
                .add("fullTimeWeek", decimal(situation.fullTimeWeek()));
        situation.workers().ifPresent(workers -> organisation.add("workers", workers));
        situation.ownKvkNumber().ifPresent(own -> organisation.add("ownKvkNumber", own));
        situation.sizeForAYear().ifPresent(year -> organisation.add("sizeForAYear", year));
        return JsonParts.object()
                .add("handbook", given.scheme().handbook().number())
                .add("on", situation.on().toString())
                .add("organisation", organisation)
                .add("people", people)
                .add("purchases", purchases)
                .add("norms", norms)
                .build();
    }

    private static Collection<Person> alike(List<Person> people) {
        Map<Person, Person> together = new LinkedHashMap<>();
        people.forEach(person -> together.merge(
                person.numbering(1), person, (some, more) -> some.numbering(some.number() + more.number())));
        return together.values();
    }

    private static JsonObjectBuilder person(Person person, Situation situation) {
        JsonObjectBuilder json = JsonParts.object()
                .add("number", person.number())
                .add("hoursPerWeek", decimal(person.fte().times(situation.fullTimeWeek())))
                .add("startingPosition", person.position().code())
                .add("contract", person.contract().code());
        if (person.jobsAgreement()) {
            json.add("jobsAgreement", true);
        }
        person.weight().ifPresent(weight -> json.add("weight", weight));
        person.entered().ifPresent(day -> json.add("entered", day.toString()));
        person.subsidyUntil().ifPresent(day -> json.add("subsidyUntil", day.toString()));
        person.secondedMonths().ifPresent(months -> json.add("secondedMonths", months));
        return json;
    }

    private static JsonObjectBuilder purchase(Purchase purchase) {
        return JsonParts.object()
                .add("value", purchase.value())
                .add("turnover", purchase.turnover())
                .add("supplierFte", purchase.supplierFte())
                .add("supplierDirect", purchase.supplierDirect());
    }

    /** Hours are the product of two decimals, so they are a decimal again. */
    private static BigDecimal decimal(Fraction fraction) {
        BigDecimal decimal = fraction.rounded(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }
}
