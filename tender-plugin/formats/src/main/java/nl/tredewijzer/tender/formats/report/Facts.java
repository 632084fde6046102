package nl.tredewijzer.tender.formats.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.json.HistoryJson;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.run.EvaluationRecord;
import nl.tredewijzer.tender.run.Run;
import nl.tredewijzer.tender.wording.Labels;

/** What is known of a tender and of the evaluation as a whole, for every form of the report. */
final class Facts {

    private final List<Fact> facts = new ArrayList<>();

    private Facts() {}

    static List<Fact> of(Report report) {
        return Stream.concat(tender(report.kept().evaluation()).stream(), account(report).stream())
                .toList();
    }

    /** The tender, the day and the policy. */
    static List<Fact> tender(Evaluation evaluation) {
        Facts some = new Facts();
        Tender tender = evaluation.tender();
        some.add("Aanbesteding", "Tender", text(tender.title()));
        tender.buyer().ifPresent(buyer -> some.add("Opdrachtgever", "Contracting authority", text(buyer)));
        tender.reference().ifPresent(reference -> some.add("Kenmerk", "Reference", text(reference)));
        tender.kind().ifPresent(kind -> some.add("Soort opdracht", "Kind of contract", kind));
        tender.contractValue().ifPresent(value -> some.add("Geraamde waarde", "Estimated value", Labels.of(value)));
        tender.publication().ifPresent(day -> some.add("Publicatie", "Publication", Labels.of(day)));
        tender.deadline().ifPresent(day -> some.add("Uiterste inschrijfdatum", "Tender deadline", Labels.of(day)));
        tender.award().ifPresent(day -> some.add("Gunning", "Award", Labels.of(day)));
        tender.term().ifPresent(term -> some.add("Looptijd", "Term", Labels.period(term.from(), term.until())));
        tender.socialReturn()
                .ifPresent(stated ->
                        some.add("Social return in de aanbesteding", "Social return in the tender", Labels.of(stated)));
        some.add(
                "Peildatum",
                "Reference date",
                new Phrase(
                        "{day} ({origin})",
                        "{day} ({origin})",
                        Map.of(
                                "day", evaluation.referenceDate().day(),
                                "origin", evaluation.referenceDate().origin())));
        some.add(
                "Beleid",
                "Policy",
                new Phrase(
                        "{title}, versie {version}",
                        "{title}, version {version}",
                        Map.of(
                                "title", evaluation.policy().title(),
                                "version", evaluation.policy().version())));
        return some.facts;
    }

    /** On what the evaluation stands, by whom and when it was made, and its hash. */
    static List<Fact> account(Report report) {
        Facts some = new Facts();
        Run run = report.kept().run();
        some.add("Stand van het register", "State of the register", state(report.kept()));
        run.provenance().ifPresent(provenance -> some.add("Register", "Register", text(provenance.source())));
        run.registerAge()
                .ifPresent(
                        age -> some.add("Laatste gebeurtenis in het register", "Last event in the register", age(age)));
        run.unreachable()
                .ifPresent(unreachable -> some.add("Niet bereikt omdat", "Not reached because", unreachable.reason()));
        some.add("Toets uitgevoerd", "Evaluation made", text(HistoryJson.instant(run.at())));
        run.follows().ifPresent(earlier -> some.add("Volgt op toets", "Follows the evaluation", text(earlier)));
        some.add("Tredewijzer", "Tredewijzer", text(run.toolVersion()));
        some.add("SHA-256 van de toets", "SHA-256 of the evaluation", text(report.sha256()));
        return some.facts;
    }

    private void add(String dutch, String english, Bilingual value) {
        facts.add(new Fact(Labels.words(dutch, english), value));
    }

    private static Bilingual text(String text) {
        return Labels.words(text, text);
    }

    private static Bilingual state(EvaluationRecord kept) {
        return kept.evaluation()
                .register()
                .map(state -> (Bilingual) new Phrase(
                        "gebeurtenis {sequence}{recorded}",
                        "event {sequence}{recorded}",
                        Map.of(
                                "sequence",
                                String.valueOf(state.sequence()),
                                "recorded",
                                state.recordedAt()
                                        .map(at -> ", " + HistoryJson.instant(at))
                                        .orElse(""))))
                .orElseGet(() -> Labels.words("niet geraadpleegd", "not consulted"));
    }

    private static Bilingual age(Duration age) {
        long hours = Math.max(0, age.toHours());
        return hours < 48
                ? new Phrase("{n} uur eerder", "{n} hours earlier", Map.of("n", hours))
                : new Phrase("{n} dagen eerder", "{n} days earlier", Map.of("n", age.toDays()));
    }
}
