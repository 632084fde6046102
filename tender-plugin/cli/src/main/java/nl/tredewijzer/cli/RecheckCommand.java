package nl.tredewijzer.cli;

import jakarta.json.JsonArrayBuilder;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.tredewijzer.cli.report.RecheckTable;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.DutchTime;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.recheck.Horizon;
import nl.tredewijzer.tender.recheck.Recheck;
import nl.tredewijzer.tender.recheck.RecheckJson;
import nl.tredewijzer.tender.registry.CertificateRegistry;
import nl.tredewijzer.tender.registry.RegistryAnswers;
import nl.tredewijzer.tender.registry.RegistryAnswers.Answered;
import nl.tredewijzer.tender.registry.RegistryAnswers.Unreachable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks at kept evaluations again, after award. */
@Command(
        name = "recheck",
        description = {
            "Kijkt na de gunning opnieuw naar bewaarde toetsen: wat afliep, wat veranderde, wat bijna afloopt.",
            "Looks at kept evaluations again after award: what ran out, what changed, what falls due."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:niets te doen / nothing to do",
            "1:iemand moet ergens naar kijken / somebody has something to look at",
            "2:verkeerd gebruik / wrong use",
            "3:een bestand is niet te lezen of veranderd; de rest is bekeken /",
            " :a file cannot be read or was changed; the others were looked at",
            "4:register niet bereikt / register not reached"
        })
final class RecheckCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "DIR|FILE",
            description = "Bewaarde toetsen, of mappen daarmee / kept evaluations, or directories with them.")
    private List<String> files;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private RegisterOptions register;

    @Option(
            names = "--days",
            paramLabel = "N",
            defaultValue = "90",
            description = {
                "Zoveel dagen vooruit telt aflopen als bijna (zonder: 90).",
                "So many days ahead a certificate falls due (without: 90)."
            })
    private int days;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = {"De dag waarop wordt gekeken; zonder: vandaag.", "The day of looking; without: today."})
    private LocalDate on;

    @Option(names = "--format", paramLabel = "table|json", defaultValue = "table", description = "Uitvoer / output.")
    private OutputFormat format;

    @Mixin
    private Speaker speaker;

    @Override
    public Integer call() {
        Horizon horizon = horizon();
        RecordFiles found = RecordFiles.read(files);
        found.refused().forEach(refused -> speaker.complain(refused));
        if (found.records().isEmpty()) {
            if (found.refused().isEmpty()) {
                throw new CannotGoOn(
                        ExitCode.INPUT_UNREADABLE,
                        "Er is geen bewaarde toets gevonden.",
                        "No kept evaluation was found.");
            }
            return ExitCode.INPUT_UNREADABLE;
        }
        Answered answers = asked(found.records());
        List<Recheck> rechecks = found.records().stream()
                .map(input -> Recheck.of(input.record(), answers, horizon))
                .toList();
        print(rechecks, answers, found.passedOver());
        if (!found.refused().isEmpty()) {
            return ExitCode.INPUT_UNREADABLE;
        }
        return rechecks.stream().anyMatch(Recheck::asksSomething) ? ExitCode.NEEDS_ATTENTION : ExitCode.SETTLED;
    }

    private Horizon horizon() {
        try {
            LocalDate day = Optional.ofNullable(on).orElseGet(() -> DutchTime.dayOf(Instant.now()));
            return new Horizon(day, days);
        } catch (IllegalArgumentException e) {
            throw new CannotGoOn(
                    ExitCode.WRONG_USE,
                    "Het aantal dagen vooruit ligt tussen 0 en 3660, de dag tussen 1900 en 2199.",
                    "The number of days ahead lies between 0 and 3660, the day between 1900 and 2199.");
        }
    }

    private Answered asked(List<RecordInput> records) {
        List<KvkNumber> numbers = records.stream()
                .flatMap(input -> input.record().inputs().numbers().stream())
                .distinct()
                .toList();
        try (CertificateRegistry certificates = register.certificates()) {
            RegistryAnswers answers = certificates.ask(numbers, speaker.progress());
            if (answers instanceof Unreachable unreachable) {
                throw new CannotGoOn(
                        ExitCode.REGISTER_UNREACHABLE,
                        new Phrase(
                                "Het register is niet geraadpleegd: {reason}. Er is niets bekeken.",
                                "The register was not consulted: {reason}. Nothing was looked at.",
                                Map.of("reason", unreachable.reason())),
                        List.of());
            }
            return (Answered) answers;
        }
    }

    private void print(List<Recheck> rechecks, Answered answers, int passedOver) {
        PrintWriter out = speaker.out();
        if (format == OutputFormat.JSON) {
            JsonArrayBuilder array = JsonParts.array();
            rechecks.forEach(recheck -> array.add(RecheckJson.write(recheck)));
            out.println(CanonicalJson.text(array.build()));
            out.flush();
            return;
        }
        out.println(speaker.language().of(heading(rechecks, answers)));
        if (passedOver > 0) {
            out.println(speaker.language()
                    .of(new Phrase(
                            "Overgeslagen: {number} (geen toets, of er is een latere uit gemaakt)",
                            "Passed over: {number} (no evaluation, or a later one was made from it)",
                            Map.of("number", (long) passedOver))));
        }
        out.println();
        RecheckTable.print(rechecks, speaker.language(), Terminal.paint(), out);
    }

    private static Phrase heading(List<Recheck> rechecks, Answered answers) {
        return new Phrase(
                "Bekeken op {day}, register stand {state}",
                "Looked at on {day}, register state {state}",
                Map.of(
                        "day",
                        rechecks.get(0).horizon().today(),
                        "state",
                        answers.state().sequence()));
    }
}
