package nl.tredewijzer.registry.selfmeasurement.input;

import java.util.List;
import nl.tredewijzer.registry.selfmeasurement.calculation.Measurement;
import nl.tredewijzer.registry.selfmeasurement.calculation.Scheme;
import nl.tredewijzer.registry.selfmeasurement.calculation.Situation;

/** All that was given, and is right: what is, and what could be. */
public record Given(Scheme scheme, Situation situation, List<WhatIf> whatIfs) {
    public Given {
        whatIfs = List.copyOf(whatIfs);
    }

    /** What the numbers come to. */
    public Measurement measurement() {
        return Measurement.of(scheme, situation);
    }

    /** What they would come to. */
    public Measurement measurement(WhatIf whatIf) {
        return Measurement.of(scheme, whatIf.of(situation));
    }
}
