package nl.tredewijzer.model.receipt;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.tredewijzer.model.Bilingual;

/** The kinds of files by which a register can be held to what it said. */
public enum EvidenceKind implements Bilingual {
    /** A signed answer, {@link ReceiptJson}. */
    RECEIPT("bewijs", "receipt"),
    /** The whole register, {@link nl.tredewijzer.model.snapshot.Snapshot}. */
    SNAPSHOT("momentopname", "snapshot"),
    /** How the log stood (c2sp.org/tlog-checkpoint). */
    CHECKPOINT("controlepunt", "checkpoint"),
    /**
     * That an event is in the log (c2sp.org/tlog-proof): the text itself, or the answer of the register that holds it.
     */
    LOG_PROOF("logboekbewijs", "log proof");

    private static final int LOOKED_AT = 4096;
    private static final int GZIP = 0x1f8b;
    private static final Pattern ANSWER_WITH_PROOF = Pattern.compile("\"proof\"\\s*:\\s*\"c2sp\\.org/tlog-proof");

    private final String dutch;
    private final String english;

    EvidenceKind(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    /** What a file seems to be, by its first bytes; what is nothing at all seems to be a receipt, and fails as such. */
    public static EvidenceKind of(byte[] file) {
        if (file.length > 1 && ((file[0] & 0xff) << 8 | file[1] & 0xff) == GZIP) {
            return SNAPSHOT;
        }
        String start = new String(file, 0, Math.min(LOOKED_AT, file.length), StandardCharsets.UTF_8);
        if (start.startsWith("c2sp.org/tlog-proof@")
                || ANSWER_WITH_PROOF.matcher(start).find()) {
            return LOG_PROOF;
        }
        boolean note = !start.stripLeading().startsWith("{") && start.contains("\n\n\u2014 ");
        return note ? CHECKPOINT : RECEIPT;
    }

    @Override
    public String dutch() {
        return dutch;
    }

    @Override
    public String english() {
        return english;
    }
}
