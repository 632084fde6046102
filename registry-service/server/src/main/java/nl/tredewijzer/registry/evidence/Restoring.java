package nl.tredewijzer.registry.evidence;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.tredewijzer.model.json.JsonRefused;
import nl.tredewijzer.model.log.PublishedEntry;
import nl.tredewijzer.model.note.Checkpoint;

/** Builds the trees again from the lines of the local copy, and holds them against each checkpoint on the way. */
final class Restoring implements Consumer<byte[]> {

    private final LocalLog log = new LocalLog();
    private final Iterator<Sealed> checkpoints;
    private final KeptRedactions redactions;
    private Optional<Sealed> next;
    private long sealed;

    /** @param redactions of all lines, also those that come later */
    Restoring(List<Sealed> checkpoints, KeptRedactions redactions) {
        this.redactions = redactions;
        this.checkpoints = checkpoints.iterator();
        this.next = following();
        sealAsFarAsItIs();
    }

    private Optional<Sealed> following() {
        return checkpoints.hasNext() ? Optional.of(checkpoints.next()) : Optional.empty();
    }

    /**
     * Takes the next line. Those behind the last checkpoint are passed over: they are read from the ledger again.
     *
     * @throws JsonRefused if it is no entry, or the entries do not fit a checkpoint
     */
    @Override
    public void accept(byte[] line) {
        if (next.isPresent()) {
            PublishedEntry entry = EntryLine.read(line);
            log.append(entry.leaf(), redactions.event(entry));
            sealAsFarAsItIs();
        }
    }

    private void sealAsFarAsItIs() {
        while (next.isPresent() && next.get().size() == log.size()) {
            Checkpoint published = next.get().checkpoint();
            if (!log.head(published.origin(), published.state()).equals(published)) {
                throw new JsonRefused("It does not fit its checkpoint of " + published.size() + " entries");
            }
            log.seal(next.get());
            sealed = published.size();
            next = following();
        }
    }

    /** The log, as far as it was sealed. */
    LocalLog log() {
        if (log.size() > sealed) {
            throw new JsonRefused("It ends at entry " + log.size() + ", before its next checkpoint");
        }
        return log;
    }
}
