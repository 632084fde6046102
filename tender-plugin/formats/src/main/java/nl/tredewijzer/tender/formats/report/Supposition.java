package nl.tredewijzer.tender.formats.report;

import nl.tredewijzer.tender.crediting.CreditingInput;
import nl.tredewijzer.tender.difference.Difference;
import nl.tredewijzer.tender.whatif.WhatIf;

/**
 * What would be otherwise if.
 *
 * @param question what if
 * @param difference what would differ from the evaluation as it was made
 */
public record Supposition(WhatIf question, Difference difference) {

    static Supposition of(WhatIf question, CreditingInput inputs) {
        return new Supposition(question, question.differenceFrom(inputs));
    }
}
