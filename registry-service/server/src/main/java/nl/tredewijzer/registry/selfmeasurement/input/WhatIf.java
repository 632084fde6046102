package nl.tredewijzer.registry.selfmeasurement.input;

import java.util.List;
import nl.tredewijzer.registry.selfmeasurement.calculation.Person;
import nl.tredewijzer.registry.selfmeasurement.calculation.Purchase;
import nl.tredewijzer.registry.selfmeasurement.calculation.Situation;

/**
 * What would be if there were more.
 *
 * @param grows whether the people come on top of those who work there
 */
public record WhatIf(String name, List<Person> people, List<Purchase> purchases, boolean grows) {

    /** The organisation as it would be. */
    public Situation of(Situation base) {
        return base.with(people, purchases, grows);
    }
}
