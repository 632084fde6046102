package nl.tredewijzer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.tredewijzer.cli.report.InputNotes;
import nl.tredewijzer.cli.report.ReportFiles;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.TenderBuilder;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.crediting.ReferenceDate;
import nl.tredewijzer.tender.formats.Mapping;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.registry.CertificateRegistry;
import nl.tredewijzer.tender.registry.Progress;
import nl.tredewijzer.tender.run.EvaluationRecord;
import nl.tredewijzer.tender.run.TenderEvaluator;
import nl.tredewijzer.tender.whatif.WhatIf;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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
final class EvaluateCommand implements Callable<Integer>, Speaks {

    @Option(
            names = "--tender",
            required = true,
            paramLabel = "FILE",
            description = {
                "Aanbesteding: JSON, een eForms-aankondiging (XML) of OCDS; - is standaardinvoer.",
                "Tender: JSON, an eForms notice (XML) or OCDS; - is standard input."
            })
    private String tender;

    @Option(
            names = "--bidders",
            paramLabel = "FILE",
            description = {
                "Inschrijvers: Excel, CSV, geplakte tekst, OCDS of een UEA; - is standaardinvoer.",
                "Bidders: Excel, CSV, pasted text, OCDS or an ESPD; - is standard input.",
                "Zonder / without: de winnaars van een aankondiging van gunning / the winners of a result notice."
            })
    private String bidders;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = {
                "Wat de kolommen zijn, en welk perceel of proces bedoeld is (JSON).",
                "What the columns are, and which lot or process is meant (JSON)."
            })
    private String mapping;

    @Option(
            names = "--policy",
            required = true,
            paramLabel = "ID|FILE",
            description = {
                "Beleid: een id uit 'tredewijzer policies', of een bestand.",
                "Policy: an id of 'tredewijzer policies', or a file."
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
            names = "--percentage",
            paramLabel = "N",
            description = {
                "Percentage social return volgens de aanbestedingsstukken.",
                "Social return percentage of the tender documents."
            })
    private Percentage percentage;

    @Option(
            names = "--value",
            paramLabel = "EUR",
            description = {"Geraamde waarde van de opdracht zonder btw.", "Estimated value of the contract without VAT."
            })
    private Money value;

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
            description = {"Map voor report.html en evaluation.json.", "Directory for report.html and evaluation.json."
            })
    private Path report;

    @Option(names = "--format", paramLabel = "table|json", defaultValue = "table", description = "Uitvoer / output.")
    private OutputFormat format;

    @Option(names = "--language", paramLabel = "nl|en", defaultValue = "nl", description = "Taal / language.")
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    @Override
    public Language language() {
        return LanguageOption.of(language);
    }

    @Override
    public Integer call() {
        requireOneStandardInput();
        Mapping said = MappingFile.read(mapping);
        TenderInput read = TenderInput.read(tender, said);
        Tender about = withOptions(read.tender());
        BidderInput listed = bidders == null
                ? BidderInput.of(read)
                : BidderInput.read(bidders, said).checkedAgainst(read);
        Policies policies = source.policies();
        Policy applied = PolicyInput.read(policy, policies);
        List<WhatIf> questions = WhatIfInput.read(whatIf, about, policies);
        BidderInput list = register.named(listed);
        EvaluationRecord kept = evaluated(about, list, applied);
        InputNotes notes = list.notes().after(read.remarks());
        new EvaluateOutput(kept, notes, questions, reserved || read.isReserved(), language())
                .print(format, spec.commandLine().getOut());
        if (report != null) {
            write(kept, notes);
        }
        if (kept.run().unreachable().isPresent()) {
            return ExitCode.REGISTER_UNREACHABLE;
        }
        boolean attention = kept.evaluation().needsAttention() || list.incomplete();
        return attention ? ExitCode.NEEDS_ATTENTION : ExitCode.SETTLED;
    }

    private EvaluationRecord evaluated(Tender about, BidderInput list, Policy applied) {
        ReferenceDate day = ReferenceDay.of(Optional.ofNullable(referenceDate), about);
        Progress progress =
                Terminal.isWatched() ? new ProgressBar(spec.commandLine().getErr()) : Progress.UNSEEN;
        try (CertificateRegistry certificates = register.certificates()) {
            return new TenderEvaluator(certificates, Clock.systemUTC())
                    .evaluate(about, list.bidders(), applied, day, progress);
        }
    }

    private Tender withOptions(Tender given) {
        TenderBuilder builder = given.but();
        Optional.ofNullable(percentage).ifPresent(builder::socialReturn);
        Optional.ofNullable(value).ifPresent(builder::contractValue);
        return builder.build();
    }

    private void write(EvaluationRecord kept, InputNotes notes) {
        try {
            Path page = ReportFiles.write(report, kept, notes, language());
            if (format == OutputFormat.TABLE) {
                spec.commandLine().getOut().println((language() == Language.DUTCH ? "Rapport  " : "Report   ") + page);
            }
        } catch (IOException e) {
            throw new CannotGoOn(
                    ExitCode.REPORT_NOT_WRITTEN,
                    "Het rapport is niet geschreven: " + e.getMessage(),
                    "The report was not written: " + e.getMessage());
        }
    }

    private void requireOneStandardInput() {
        if ("-".equals(tender) && "-".equals(bidders)) {
            throw new CannotGoOn(
                    ExitCode.WRONG_USE,
                    "Alleen de aanbesteding of alleen de inschrijvers kunnen van de standaardinvoer komen.",
                    "Only the tender or only the bidders can come from standard input.");
        }
    }
}
