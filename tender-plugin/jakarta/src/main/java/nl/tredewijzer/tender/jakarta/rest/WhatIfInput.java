package nl.tredewijzer.tender.jakarta.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.Term;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.whatif.WhatIf;

/** The questions "what if", each an object with one thing that could have been otherwise. */
final class WhatIfInput {

    private static final int MOST = 20;
    private static final Set<String> KNOWN = Set.of("referenceDate", "contractEnd", "policy");

    private final Optional<Tender> tender;
    private final Policies policies;
    private final Defects defects;

    WhatIfInput(Optional<Tender> tender, Policies policies, Defects defects) {
        this.tender = tender;
        this.policies = policies;
        this.defects = defects;
    }

    List<WhatIf> read(JsonArray list) {
        List<WhatIf> questions = new ArrayList<>();
        if (list.size() > MOST) {
            defects.add("$.whatIf", "bevat meer dan " + MOST + " vragen", "holds more than " + MOST + " questions");
            return questions;
        }
        for (int i = 0; i < list.size(); i++) {
            String path = "$.whatIf[" + i + "]";
            if (list.get(i) instanceof JsonObject object && object.size() == 1) {
                defects.unknown(path, object, KNOWN);
                one(path, object).ifPresent(questions::add);
            } else {
                defects.add(path, "noemt niet precies één ding", "does not name exactly one thing");
            }
        }
        return questions;
    }

    private Optional<WhatIf> one(String path, JsonObject object) {
        Optional<WhatIf> day = defects.date(object, path, "referenceDate").map(WhatIf.TestedOn::new);
        Optional<WhatIf> end =
                defects.date(object, path, "contractEnd").flatMap(last -> contractEnd(path + ".contractEnd", last));
        Optional<WhatIf> policy = object.containsKey("policy")
                ? PolicyInput.read(object.get("policy"), path + ".policy", tender, policies, defects)
                        .map(input -> new WhatIf.PolicyIs(input.policy()))
                : Optional.empty();
        return day.or(() -> end).or(() -> policy);
    }

    private Optional<WhatIf> contractEnd(String path, LocalDate day) {
        Optional<Term> term = tender.flatMap(Tender::term);
        if (tender.isPresent() && term.isEmpty()) {
            defects.add(path, "kan niet: de aanbesteding noemt geen looptijd", "cannot be: the tender names no term");
        } else if (term.filter(some -> day.isBefore(some.from())).isPresent()) {
            defects.add(path, "ligt voor het begin van de looptijd", "lies before the beginning of the term");
        } else {
            return Optional.of(new WhatIf.ContractEnds(day));
        }
        return Optional.empty();
    }
}
