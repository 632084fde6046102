package nl.tredewijzer.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.tredewijzer.cli.report.VerdictLines;
import nl.tredewijzer.model.note.NoteKey;
import nl.tredewijzer.model.receipt.EvidenceKind;
import nl.tredewijzer.model.receipt.EvidenceVerifier;
import nl.tredewijzer.model.receipt.ReceiptJson;
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
            "3:een bestand klopt niet of is niet te lezen / a file is not right or cannot be read",
            "5:de logboekbewijzen zijn niet bewaard (--log-proofs) / the log proofs were not kept (--log-proofs)"
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

    @Option(
            names = "--log-proofs",
            paramLabel = "DIRECTORY",
            description = {
                "Schrijft van elke gebeurtenis in een bewijs dat klopt het C2SP tlog-proof, voor andere programma's.",
                "Writes the C2SP tlog-proof of each event in a receipt that is right, for other programs."
            })
    private Path logProofs;

    @Mixin
    private Speaker speaker;

    @Override
    public Integer call() {
        if (logProofs != null && files.size() > 1) {
            throw onlyOneReceipt();
        }
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
        if (logProofs != null) {
            writeLogProofs(kind, bytes);
        }
        boolean lacksEntry = kind == EvidenceKind.LOG_PROOF && !proofOfEntry;
        return lacksEntry ? ExitCode.NEEDS_ATTENTION : ExitCode.SETTLED;
    }

    private void writeLogProofs(EvidenceKind kind, byte[] bytes) {
        if (kind != EvidenceKind.RECEIPT) {
            throw onlyOneReceipt();
        }
        int events = new LogProofFiles(logProofs).write(ReceiptJson.read(bytes));
        speaker.out()
                .println("  "
                        + speaker.say("Logboekbewijzen, één per gebeurtenis: ", "Log proofs, one for each event: ")
                        + events + ", " + logProofs);
    }

    private static CannotGoOn onlyOneReceipt() {
        return new CannotGoOn(
                ExitCode.WRONG_USE,
                "--log-proofs gaat over één bewijs: geef er één.",
                "--log-proofs is about one receipt: give one.");
    }
}
