package nl.tredewijzer.workbench.result;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.pages.text.WorkbenchText;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.difference.Difference;
import nl.tredewijzer.tender.difference.DifferenceText;
import nl.tredewijzer.tender.jakarta.EvaluationAnswer;
import nl.tredewijzer.tender.jakarta.EvaluationQuestion;
import nl.tredewijzer.tender.registry.NameCandidate;
import nl.tredewijzer.tender.registry.NameQuestion;
import nl.tredewijzer.tender.whatif.WhatIf;
import nl.tredewijzer.workbench.web.SentForm;

/** What is asked after an evaluation: other days, and who is meant by a name. */
final class Followed {

    private final EvaluationAnswer answer;

    Followed(EvaluationAnswer answer) {
        this.answer = answer;
    }

    /** A line of what would change or has, and how many others it stands under. */
    record Line(String text, int depth) {

        /** A difference, line by line. */
        static List<Line> all(Difference difference, Language language) {
            return DifferenceText.lines(difference, language).stream()
                    .map(Line::of)
                    .toList();
        }

        /** Lines are indented by twos, and end with the code by which programs know what they say. */
        private static Line of(String indented) {
            String text = indented.stripLeading();
            int depth = Math.min(3, (indented.length() - text.length()) / 2) + 1;
            return new Line(text.replaceFirst(" \\[[A-Z0-9_]+]$", ""), depth);
        }
    }

    /** What would change on other days. */
    FollowUp whatIf(SentForm form, Language language) {
        List<WhatIf> questions = new ArrayList<>();
        day(form.text("testedOn")).map(WhatIf.TestedOn::new).ifPresent(questions::add);
        day(form.text("endsOn")).map(WhatIf.ContractEnds::new).ifPresent(questions::add);
        if (questions.isEmpty()) {
            return FollowUp.mistaken(form, WorkbenchText.NO_DAYS);
        }
        List<Line> lines = new ArrayList<>();
        for (WhatIf question : questions) {
            try {
                List<Line> told =
                        Line.all(question.differenceFrom(answer.record().inputs()), language);
                lines.add(new Line(language.of(question), 0));
                lines.addAll(told);
            } catch (IllegalArgumentException e) {
                return FollowUp.mistaken(form, WorkbenchText.NO_SUCH_END);
            }
        }
        return FollowUp.answered(form, lines);
    }

    /** The same question with those whom somebody chose for names. */
    EvaluationQuestion withChoices(SentForm form) {
        Map<Integer, NameCandidate> chosen = new HashMap<>();
        for (NameQuestion question : answer.named().questions()) {
            String number = form.text("bidder-" + question.position());
            question.candidates().stream()
                    .filter(candidate -> candidate.kvkNumber().digits().equals(number))
                    .findFirst()
                    .ifPresent(candidate -> chosen.put(question.position(), candidate));
        }
        return answer.question().choosing(chosen);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1900 && day.getYear() <= 2199);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
