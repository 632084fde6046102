package nl.tredewijzer.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.Validity;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.whatif.WhatIf;

/** The questions "what if" that the officer asked, each as {@code thing=value}. */
final class WhatIfInput {

    private final Tender tender;
    private final Policies policies;
    private final List<Bilingual> wrong = new ArrayList<>();

    private WhatIfInput(Tender tender, Policies policies) {
        this.tender = tender;
        this.policies = policies;
    }

    /** Reads all of them, and says of all together what is wrong. */
    static List<WhatIf> read(List<String> asked, Tender tender, Policies policies) {
        WhatIfInput input = new WhatIfInput(tender, policies);
        List<WhatIf> questions = new ArrayList<>();
        asked.forEach(text -> input.read(text, questions));
        if (!input.wrong.isEmpty()) {
            throw new CannotGoOn(
                    ExitCode.WRONG_USE,
                    new BilingualText("--what-if is niet te begrijpen:", "--what-if cannot be understood:"),
                    input.wrong);
        }
        return questions;
    }

    private void read(String text, List<WhatIf> questions) {
        int sign = text.indexOf('=');
        String thing = sign < 0 ? text : text.substring(0, sign);
        String value = sign < 0 ? "" : text.substring(sign + 1).strip();
        switch (thing.strip()) {
            case "reference-date" -> date(text, value, questions);
            case "contract-end" -> contractEnd(text, value, questions);
            case "policy" -> policy(value, questions);
            default ->
                wrong(
                        text,
                        "schrijf reference-date=DATUM, contract-end=DATUM of policy=ID of BESTAND",
                        "write reference-date=DATE, contract-end=DATE or policy=ID or FILE");
        }
    }

    private void policy(String value, List<WhatIf> questions) {
        try {
            questions.add(new WhatIf.PolicyIs(PolicyInput.read(value, policies)));
        } catch (CannotGoOn e) {
            wrong.add(e.what());
            wrong.addAll(e.details());
        }
    }

    private void date(String text, String value, List<WhatIf> questions) {
        LocalDate day = day(text, value);
        if (day != null) {
            questions.add(new WhatIf.TestedOn(day));
        }
    }

    private void contractEnd(String text, String value, List<WhatIf> questions) {
        LocalDate day = day(text, value);
        if (day == null) {
            return;
        }
        if (tender.term().isEmpty()) {
            wrong(text, "de aanbesteding noemt geen looptijd", "the tender names no term");
        } else if (day.isBefore(tender.term().get().from())) {
            wrong(text, "ligt voor het begin van de looptijd", "lies before the beginning of the term");
        } else {
            questions.add(new WhatIf.ContractEnds(day));
        }
    }

    private LocalDate day(String text, String value) {
        try {
            LocalDate day = LocalDate.parse(value);
            if (Validity.isPlausible(day)) {
                return day;
            }
        } catch (DateTimeException e) {
            // Said below, with the same words.
        }
        wrong(
                text,
                "geen datum tussen 1900 en 2199 in de vorm 2026-11-23",
                "no date between 1900 and 2199 in the form 2026-11-23");
        return null;
    }

    private void wrong(String text, String dutch, String english) {
        String shown = InputFile.shown(text);
        wrong.add(new BilingualText(shown + ": " + dutch, shown + ": " + english));
    }
}
