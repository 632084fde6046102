package nl.tredewijzer.cli.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Credit;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.crediting.Evidence;
import nl.tredewijzer.tender.crediting.OutcomeKind;
import nl.tredewijzer.tender.crediting.Remark;
import nl.tredewijzer.tender.formats.report.InputNotes;
import nl.tredewijzer.tender.formats.report.Report;
import nl.tredewijzer.tender.wording.Labels;

/** An evaluation as a table for a terminal, at most 120 columns wide. */
public final class TextTable {

    private static final int NAME = 28;
    private static final int CERTIFICATE = 22;
    private static final int OUTCOME = 17;
    private static final int AMOUNT = 14;
    private static final String INDENT = "     ";

    private final Language language;
    private final Paint paint;
    private final PrintWriter out;

    private TextTable(Language language, Paint paint, PrintWriter out) {
        this.language = language;
        this.paint = paint;
        this.out = out;
    }

    /** Prints the evaluation. */
    public static void print(Report report, Paint paint, PrintWriter out) {
        new TextTable(report.language(), paint, out).print(report);
    }

    private void print(Report report) {
        Evaluation evaluation = report.kept().evaluation();
        InputNotes notes = report.notes();
        heading(evaluation);
        row(
                paint::strong,
                "#",
                say("Inschrijver", "Bidder"),
                "KvK",
                say("Certificaat t/m", "Certificate until"),
                say("Uitkomst", "Outcome"),
                say("Deel", "Part"),
                say("Toegerekend", "Credited"),
                say("Resterend", "Remaining"));
        out.println("─".repeat(TerminalText.WIDTH));
        evaluation.answers().forEach(this::answer);
        out.println("─".repeat(TerminalText.WIDTH));
        remarks(say("Over deze toets", "About this evaluation"), evaluation.warnings());
        remarks(say("Omstandigheden", "Circumstances"), report.kept().run().warnings());
        lines(say("Gelezen", "Read"), notes.remarks());
        lines(say("Na te gaan", "To be looked into"), notes.checks());
        lines(say("Niet gelezen", "Not read"), notes.notRead());
        out.println("SHA-256  " + report.sha256());
        out.flush();
    }

    private void heading(Evaluation evaluation) {
        out.println(paint.strong(TerminalText.plain(evaluation.tender().title())));
        evaluation.tender().buyer().ifPresent(buyer -> out.println(TerminalText.plain(buyer)));
        String policy = language.of(evaluation.policy().title()) + ", "
                + say("versie ", "version ")
                + evaluation.policy().version();
        out.println(say("Beleid     ", "Policy     ") + policy);
        out.println(say("Peildatum  ", "Tested on  ")
                + language.of(evaluation.referenceDate().day())
                + " (" + language.of(evaluation.referenceDate().origin()) + ")");
        String state = evaluation
                .register()
                .map(register -> say("stand ", "state ")
                        + register.sequence()
                        + register.recordedAt().map(at -> ", " + at).orElse(""))
                .orElseGet(() -> say("niet bereikt", "not reached"));
        out.println(say("Register   ", "Register   ") + state);
        out.println();
    }

    private void answer(BidderEvaluation answer) {
        OutcomeKind kind = answer.outcome().kind();
        Optional<Credit.Settled> settled =
                answer.credit() instanceof Credit.Settled some ? Optional.of(some) : Optional.empty();
        row(
                line -> paint.of(kind, line),
                String.valueOf(answer.position()),
                answer.bidder().name().map(TerminalText::plain).orElse("–"),
                answer.bidder().kvkNumber().map(Object::toString).orElse("–"),
                answer.leading().map(this::certificate).orElse("–"),
                shortly(kind),
                answer.outcome().reduction().map(language::of).orElse("–"),
                settled.map(credit -> kind == OutcomeKind.NO_VALID_CERTIFICATE ? "–" : language.of(credit.credited()))
                        .orElse("?"),
                settled.map(credit -> language.of(credit.remaining())).orElse("?"));
        answer.reasons().stream().filter(TextTable::isWorthALine).forEach(reason -> remark("· ", reason));
        answer.questions().forEach(question -> remark("? ", question));
        answer.readings().ifPresent(readings -> readings.said()
                .forEach(reading -> wrapped(INDENT, "· " + language.of(reading))));
        answer.warnings().forEach(warning -> remark("! ", warning));
    }

    private static boolean isWorthALine(Remark reason) {
        return switch (reason.code()) {
            case LEVEL_CREDITED, LEVEL_SATISFIES, LEVEL_EXEMPT -> false;
            default -> true;
        };
    }

    private String certificate(Evidence evidence) {
        String grade = evidence.certificate().thirtyPlus()
                ? "PSO 30+"
                : language.of(evidence.certificate().level());
        return grade.replace("-status", "").replace(" status", "")
                + " "
                + Labels.figures(evidence.certificate().validity().until(), language);
    }

    private String shortly(OutcomeKind kind) {
        return switch (kind) {
            case NO_VALID_CERTIFICATE -> say("geen certificaat", "no certificate");
            case REGISTER_UNREACHABLE -> say("niet geraadpleegd", "not consulted");
            case UNREADABLE_NUMBER -> say("nummer onleesbaar", "number unreadable");
            default -> language.of(kind);
        };
    }

    private void remarks(String title, List<Remark> remarks) {
        if (!remarks.isEmpty()) {
            out.println(paint.strong(title));
            remarks.forEach(remark -> remark("! ", remark));
            out.println();
        }
    }

    private void lines(String title, List<Bilingual> lines) {
        if (!lines.isEmpty()) {
            out.println(paint.strong(title));
            lines.forEach(line -> wrapped(INDENT, "· " + TerminalText.plain(language.of(line))));
            out.println();
        }
    }

    private void remark(String mark, Remark remark) {
        wrapped(INDENT, mark + TerminalText.plain(language.of(remark)) + " [" + remark.code() + "]");
    }

    private void wrapped(String indent, String text) {
        TerminalText.wrapped(indent, text).forEach(line -> out.println(paint.faint(line)));
    }

    private void row(UnaryOperator<String> colour, String... cells) {
        String line = TerminalText.right(cells[0], 3) + " " + TerminalText.left(cells[1], NAME) + " "
                + TerminalText.left(cells[2], 8) + " "
                + TerminalText.left(cells[3], CERTIFICATE) + " " + TerminalText.left(cells[4], OUTCOME) + " "
                + TerminalText.right(cells[5], 5) + " "
                + TerminalText.right(cells[6], AMOUNT) + " " + TerminalText.right(cells[7], AMOUNT);
        out.println(colour.apply(line));
    }

    private String say(String dutch, String english) {
        return language == Language.DUTCH ? dutch : english;
    }
}
