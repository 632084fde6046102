package nl.tredewijzer.tender.formats.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Code;
import nl.tredewijzer.tender.crediting.CreditLine;
import nl.tredewijzer.tender.crediting.Remark;
import nl.tredewijzer.tender.formats.workbook.Cell;
import nl.tredewijzer.tender.formats.workbook.Sheet;
import nl.tredewijzer.tender.formats.workbook.Sheet.Column;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.Source;
import nl.tredewijzer.tender.wording.PolicyItems;

/** The sheets beside the results: of what credits are made, what is remarked, the rules, and how it came about. */
final class SupportingSheets {

    private final Report report;
    private final List<BidderEvaluation> answers;
    private final Policy policy;

    SupportingSheets(Report report) {
        this.report = report;
        this.answers = report.kept().evaluation().answers();
        this.policy = report.kept().evaluation().policy();
    }

    /** Of what each credit is made, with the rule that it follows from. */
    Sheet parts() {
        return new Sheet(
                say("Waaruit het bestaat", "Of what it is made"),
                List.of(
                        kvk(),
                        bidder(),
                        new Column(say("Perceel", "Lot"), 10),
                        new Column(say("Soort", "Kind"), 14),
                        new Column(say("Onderdeel", "Part"), 44),
                        new Column(say("Telt", "Counts"), 16),
                        new Column(say("Voor aftopping", "Before caps"), 16),
                        new Column(say("Bron van de regel", "Source of the rule"), 60)),
                answers.stream().flatMap(answer -> answer.lines().stream().map(line -> part(answer, line))));
    }

    private List<Cell> part(BidderEvaluation answer, CreditLine line) {
        return List.of(
                number(answer),
                name(answer),
                Cell.of(line.lot()),
                worded(line.kind()),
                worded(line.what()),
                new Cell.Euros(line.counted().amount()),
                new Cell.Euros(line.stated().amount()),
                Cell.of(sources(line.sources())));
    }

    /** Everything that is said of a bidder, with its code. */
    Sheet remarks() {
        return new Sheet(
                say("Opmerkingen", "Remarks"),
                List.of(
                        kvk(),
                        bidder(),
                        new Column(say("Soort", "Kind"), 14),
                        new Column(say("Opmerking", "Remark"), 100),
                        new Column("Code", 34)),
                Stream.concat(
                        report.kept().evaluation().warnings().stream()
                                .map(remark -> remark(Cell.EMPTY, Cell.EMPTY, say("over alle", "about all"), remark)),
                        answers.stream().flatMap(this::remarks)));
    }

    private Stream<List<Cell>> remarks(BidderEvaluation answer) {
        Function<String, Function<Remark, List<Cell>>> as =
                kind -> remark -> remark(number(answer), name(answer), kind, remark);
        return Stream.of(
                        answer.reasons().stream().map(as.apply(say("reden", "reason"))),
                        answer.questions().stream().map(as.apply(say("te beslissen", "to be decided"))),
                        answer.warnings().stream().map(as.apply(say("let op", "take note"))))
                .flatMap(rows -> rows);
    }

    private List<Cell> remark(Cell number, Cell name, String kind, Remark remark) {
        Code code = remark.code();
        return List.of(number, name, Cell.of(kind), worded(remark), Cell.of(code.name()));
    }

    /** Everything that the policy says, with its sources. */
    Sheet policy() {
        return new Sheet(
                say("Beleid", "Policy"),
                List.of(
                        new Column(say("Niveau of gegeven", "Level or item"), 24),
                        new Column(say("Wat het beleid zegt", "What the policy says"), 60),
                        new Column(say("Bron", "Source"), 90)),
                PolicyItems.of(policy).stream()
                        .map(item ->
                                List.of(worded(item.about()), worded(item.says()), Cell.of(sources(item.sources())))));
    }

    /** The tender, the state of the register and the hash; and what is to be known about the files that were read. */
    Sheet account() {
        List<List<Cell>> rows = new ArrayList<>();
        Facts.of(report).forEach(fact -> rows.add(List.of(worded(fact.name()), worded(fact.value()))));
        report.notes().remarks().forEach(text -> rows.add(List.of(Cell.of(say("invoer", "input")), worded(text))));
        report.notes()
                .checks()
                .forEach(text -> rows.add(List.of(Cell.of(say("na te gaan", "to be looked into")), worded(text))));
        report.notes()
                .notRead()
                .forEach(text -> rows.add(List.of(Cell.of(say("niet gelezen", "not read")), worded(text))));
        return new Sheet(
                say("Verantwoording", "Account"),
                List.of(new Column(say("Gegeven", "Item"), 34), new Column(say("Waarde", "Value"), 110)),
                rows.stream());
    }

    private String sources(List<String> keys) {
        return policy.sourcesOf(keys).stream().map(this::source).collect(Collectors.joining("; "));
    }

    private String source(Source source) {
        String address = source.address().map(some -> " <" + some + ">").orElse("");
        return source.title() + " (" + report.language().of(source.certainty()) + ")" + address;
    }

    private Column kvk() {
        return new Column(say("KvK-nummer", "KvK number"), 11);
    }

    private Column bidder() {
        return new Column(say("Inschrijver", "Bidder"), 36);
    }

    private static Cell number(BidderEvaluation answer) {
        return Cell.of(answer.bidder().kvkNumber().map(KvkNumber::digits));
    }

    private static Cell name(BidderEvaluation answer) {
        return Cell.of(answer.bidder().name());
    }

    private Cell worded(Bilingual text) {
        return Cell.of(report.language().of(text));
    }

    private String say(String dutch, String english) {
        return report.language() == Language.DUTCH ? dutch : english;
    }
}
