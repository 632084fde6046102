package nl.tredewijzer.cli;

import java.util.List;
import java.util.concurrent.Callable;
import nl.tredewijzer.cli.report.VerdictLines;
import nl.tredewijzer.model.note.NoteKey;
import nl.tredewijzer.model.receipt.EvidenceKind;
import nl.tredewijzer.model.receipt.EvidenceVerifier;
import nl.tredewijzer.model.receipt.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Verifies what a register signed: receipts, snapshots, checkpoints and proofs of its log. */
@Command(
        name = "verify",
        description = {
            "Controleert een bewijs, momentopname, controlepunt of logboekbewijs van het register, zonder het register.",
            "Verifies a receipt, snapshot, checkpoint or log proof of the register, without the register."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:elk bestand klopt / every file is right",
            "1:klopt, maar er moet nog iets bij (--entry) / right, but something has to be given too (--entry)",
            "2:verkeerd gebruik / wrong use",
            "3:een bestand klopt niet of is niet te lezen / a file is not right or cannot be read"
        })
final class VerifyCommand implements Callable<Integer> {

    private static final int LARGEST = 256 << 20;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "Wat het register ondertekende; - is standaardinvoer.",
                "What the register signed; - is standard input."
            })
    private List<String> files;

    @Option(
            names = "--key",
            required = true,
            paramLabel = "KEY|FILE",
            description = "Sleutel van het register, of een bestand daarmee / key of the register, or a file.")
    private String key;

    @Option(
            names = "--entry",
            paramLabel = "FILE",
            description = {
                "De gebeurtenis waar een logboekbewijs over gaat, zoals /v1/log/entries haar geeft.",
                "The event that a log proof is about, as /v1/log/entries gives it."
            })
    private String entry;

    @Mixin
    private Speaker speaker;

    @Override
    public Integer call() {
        List<NoteKey> trusted = KeyInput.read(key);
        int worst = ExitCode.SETTLED;
        for (String file : files) {
            worst = Math.max(worst, verified(file, trusted));
        }
        speaker.out().flush();
        return worst;
    }

    private int verified(String file, List<NoteKey> trusted) {
        try {
            return told(file, InputFile.read(file, LARGEST), new EvidenceVerifier(trusted));
        } catch (CannotGoOn e) {
            speaker.complain(e);
            return e.exitCode();
        }
    }

    private int told(String file, byte[] bytes, EvidenceVerifier verifier) {
        EvidenceKind kind = EvidenceKind.of(bytes);
        boolean proofOfEntry = kind == EvidenceKind.LOG_PROOF && entry != null;
        Verdict verdict =
                proofOfEntry ? verifier.verify(bytes, InputFile.read(entry, LARGEST)) : verifier.verify(bytes);
        new VerdictLines(speaker.language(), Terminal.paint(), speaker.out())
                .print(InputFile.shown(file), kind, bytes, verdict);
        if (!verdict.stands()) {
            return ExitCode.INPUT_UNREADABLE;
        }
        boolean lacksEntry = kind == EvidenceKind.LOG_PROOF && !proofOfEntry;
        return lacksEntry ? ExitCode.NEEDS_ATTENTION : ExitCode.SETTLED;
    }
}
