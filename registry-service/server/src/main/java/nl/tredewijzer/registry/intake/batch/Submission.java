package nl.tredewijzer.registry.intake.batch;

import java.time.Instant;
import nl.tredewijzer.registry.intake.Sender;
import nl.tredewijzer.registry.intake.file.Encoding;
import nl.tredewijzer.registry.intake.file.FileFormat;

/**
 * What was sent, by whom, and with which wishes.
 *
 * @param sender who sent it
 * @param at when
 * @param dryRun whether it is only to be checked
 * @param acceptValidRows whether certificates without errors are taken in although others have some
 * @param format kind of file
 * @param encoding how its characters are written
 * @param sha256 of its bytes
 * @param size in bytes
 * @param rows how many rows have content
 */
public record Submission(
        Sender sender,
        Instant at,
        boolean dryRun,
        boolean acceptValidRows,
        FileFormat format,
        Encoding encoding,
        String sha256,
        long size,
        long rows) {}
