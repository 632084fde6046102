package nl.tredewijzer.tender.run;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.tender.crediting.CreditingInput;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.document.DocumentRefused;
import nl.tredewijzer.tender.document.EvaluationJson;

/**
 * An evaluation that was kept, read back. Its hashes are right, so nothing in it was changed by accident since it was
 * written.
 *
 * @param inputs what it rests on
 * @param sha256 the hash over the evaluation as it was kept, in hexadecimal
 * @param at when it was made
 * @param toolVersion by which version of the plugin
 * @param follows hash of the evaluation that this one was made from, if it was made from one that was kept
 */
public record StoredRecord(
        CreditingInput inputs, String sha256, Instant at, String toolVersion, Optional<String> follows) {

    public StoredRecord {
        Objects.requireNonNull(inputs, "inputs");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(toolVersion, "toolVersion");
        Objects.requireNonNull(follows, "follows");
    }

    /**
     * Reads the file that {@link EvaluationRecord#toJson()} was written into.
     *
     * @param utf8 the whole file
     * @throws DocumentRefused if it is no such file, was cut off or changed, or is of a version that is not known, with
     *     everything that was found wrong
     */
    public static StoredRecord read(byte[] utf8) {
        return new RecordReader(utf8).read();
    }

    /** A record as it would be read back. */
    public static StoredRecord of(EvaluationRecord kept) {
        return new StoredRecord(
                kept.inputs(),
                kept.sha256(),
                kept.run().at(),
                kept.run().toolVersion(),
                kept.run().follows());
    }

    /** Evaluates its inputs again; the register is not asked. */
    public Evaluation rerun() {
        return inputs.evaluate();
    }

    /**
     * Whether evaluating again gives the bytes that were kept. If not, another version of the plugin made it, or
     * somebody who changed it reckoned its hash anew.
     */
    public boolean isReproduced() {
        return EvaluationJson.sha256(rerun()).equals(sha256);
    }
}
