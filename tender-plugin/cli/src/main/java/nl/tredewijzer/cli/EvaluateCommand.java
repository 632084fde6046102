package nl.tredewijzer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.tredewijzer.cli.report.ReportFiles;
import nl.tredewijzer.tender.catalogue.ChosenPolicy;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.crediting.ReferenceDate;
import nl.tredewijzer.tender.formats.report.Report;
import nl.tredewijzer.tender.registry.CertificateRegistry;
import nl.tredewijzer.tender.registry.http.ReceiptDownload;
import nl.tredewijzer.tender.run.EvaluationRecord;
import nl.tredewijzer.tender.run.TenderEvaluator;
import nl.tredewijzer.tender.whatif.WhatIf;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Evaluates the bidders of a tender. */
@Command(
        name = "evaluate",
        description = {
            "Toetst de inschrijvers van een aanbesteding en rekent toe wat hun certificaten opleveren.",
            "Tests the bidders of a tender and credits what their certificates yield."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:elk antwoord is volledig / every answer is complete",
            "1:getoetst, en iemand moet nog iets doen / evaluated, and somebody has something to do",
            "2:verkeerd gebruik / wrong use",
            "3:invoer niet te lezen / input cannot be read",
            "4:register niet bereikt / register not reached",
            "5:rapport niet geschreven / report not written"
        })
final class EvaluateCommand implements Callable<Integer> {

    @Mixin
    private EvaluateInput input;

    @Option(
            names = "--policy",
            paramLabel = "ID|FILE",
            description = {
                "Beleid: een id uit 'tredewijzer policies' (of id@versie), of een bestand.",
                "Policy: an id of 'tredewijzer policies' (or id@version), or a file.",
                "Zonder: het beleid dat bij opdrachtgever en regio hoort / without: that of buyer and region."
            })
    private String policy;

    @Mixin
    private PolicySource source;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private RegisterOptions register;

    @Option(
            names = "--reference-date",
            paramLabel = "DATE",
            description = {
                "Peildatum (jjjj-mm-dd); zonder: de uiterste inschrijfdatum.",
                "Reference date (yyyy-mm-dd); without: the tender deadline."
            })
    private LocalDate referenceDate;

    @Option(
            names = "--what-if",
            paramLabel = "X=Y",
            description = {
                "Stel dat: reference-date=DATUM, contract-end=DATUM of policy=ID|BESTAND; mag vaker.",
                "What if: reference-date=DATE, contract-end=DATE or policy=ID|FILE; may be repeated."
            })
    private List<String> whatIf = new ArrayList<>();

    @Option(
            names = "--reserved",
            description = {
                "Toets ook aan PSO 30+ voor een voorbehouden opdracht (art. 2.82); vanzelf bij BT-71 res-ws.",
                "Test against PSO 30+ for a reserved contract (art. 2.82) too; by itself with BT-71 res-ws."
            })
    private boolean reserved;

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = {
                "Map voor het rapport: report.html, report.xlsx, results.csv, evaluation.json, expiry-dates.ics.",
                "Directory for the report: the same five files."
            })
    private Path report;

    @Mixin
    private OcdsOutput ocds;

    @Option(
            names = "--pdf",
            description = {
                "Schrijf het rapport ook als toegankelijke PDF (PDF/UA), in de gekozen taal: report.pdf, in de map van --report.",
                "Write the report as an accessible PDF (PDF/UA) too, in the chosen language: report.pdf, with --report."
            })
    private boolean pdf;

    @Option(
            names = "--receipt",
            paramLabel = "FILE",
            description = {
                "Bewaar het ondertekende bewijs van het register over alle inschrijvers; zie 'tredewijzer verify'.",
                "Keep the signed receipt of the register over all bidders; see 'tredewijzer verify'.",
                "Eén per 1.000 inschrijvers / one per 1,000 bidders: NAME.json, NAME-2.json, …"
            })
    private Path receipt;

    @Option(names = "--format", paramLabel = "table|json", defaultValue = "table", description = "Uitvoer / output.")
    private OutputFormat format;

    @Mixin
    private Speaker speaker;

    @Override
    public Integer call() {
        EvaluateInput.Read given = input.read();
        Policies policies = source.policies();
        ChosenPolicy applied = PolicyInput.chosen(Optional.ofNullable(policy), policies, given.tender());
        List<WhatIf> questions = WhatIfInput.read(whatIf, given.tender(), policies);
        if (receipt != null) {
            register.requireReceipts();
        }
        if (pdf && report == null) {
            throw new CannotGoOn(
                    ExitCode.WRONG_USE,
                    "Bij --pdf hoort --report, de map waarin de PDF komt.",
                    "With --pdf goes --report, the directory in which the PDF is put.");
        }
        input.keepMapping(given.bidders()).map(speaker.language()::of).ifPresent(speaker.err()::println);
        BidderInput list = given.checked(register.named(given.bidders(), speaker.progress()));
        EvaluationRecord kept = evaluated(given, list, applied);
        Report made = Report.of(kept)
                .with(list.notes().after(given.remarks()))
                .in(speaker.language())
                .asking(questions);
        made = reserved || given.reserved() ? made.forReservedContract() : made;
        new EvaluateOutput(made).print(format, speaker.out());
        if (report != null) {
            write(made);
        }
        ocds.write(kept).filter(file -> format == OutputFormat.TABLE).ifPresent(file -> speaker.out()
                .println("OCDS     " + file));
        if (kept.run().unreachable().isPresent()) {
            return ExitCode.REGISTER_UNREACHABLE;
        }
        if (receipt != null) {
            keepReceipt(kept, list);
        }
        boolean attention = kept.evaluation().needsAttention() || list.incomplete() || given.isIncomplete();
        return attention ? ExitCode.NEEDS_ATTENTION : ExitCode.SETTLED;
    }

    private EvaluationRecord evaluated(EvaluateInput.Read given, BidderInput list, ChosenPolicy applied) {
        ReferenceDate day = ReferenceDay.of(Optional.ofNullable(referenceDate), given.tender(), applied.policy());
        try (CertificateRegistry certificates = register.certificates()) {
            return new TenderEvaluator(certificates, Clock.systemUTC())
                    .evaluate(
                            given.tender(),
                            list.bidders(),
                            applied.policy(),
                            day,
                            given.dossier(),
                            applied.why(),
                            speaker.progress());
        }
    }

    private void keepReceipt(EvaluationRecord kept, BidderInput list) {
        List<ReceiptFile> files = ReceiptFile.of(receipt, list.bidders());
        try (ReceiptDownload receipts = register.receipts()) {
            files.forEach(file -> file.write(receipts, kept.evaluation()));
        }
        if (format == OutputFormat.TABLE) {
            files.forEach(file -> file.tell(speaker.language(), speaker.out()));
        }
    }

    private void write(Report made) {
        try {
            Path page = ReportFiles.write(report, made);
            ReportFiles.writePdf(report, made, pdf);
            if (format == OutputFormat.TABLE) {
                speaker.out().println(speaker.say("Rapport  ", "Report   ") + page);
            }
        } catch (IOException e) {
            throw new CannotGoOn(
                    ExitCode.REPORT_NOT_WRITTEN,
                    "Het rapport is niet geschreven: " + e.getMessage(),
                    "The report was not written: " + e.getMessage());
        }
    }
}
