package nl.tredewijzer.model.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.json.JsonRefused;
import nl.tredewijzer.model.log.Hash;
import nl.tredewijzer.model.log.Mentions;

/**
 * Lines whose content is what their envelopes name. Whether the envelopes are those of the log follows from the leaves.
 *
 * @param lines the lines
 * @param entries what was read of each
 */
record CheckedLines(Lines lines, List<Entry> entries) {

    /**
     * What the trees are made of.
     *
     * @param leaf the hash of the entry in the log
     * @param mentions what the event names; empty once it was redacted
     * @param redacts the earlier event that it redacts
     * @param redactedBy the later event that redacted it
     * @param isRedaction whether it records a redaction
     */
    record Entry(
            Hash leaf,
            Optional<Mentions> mentions,
            Optional<Long> redacts,
            Optional<Long> redactedBy,
            boolean isRedaction) {

        /** What this event names, when it is the redaction of another entry. */
        Optional<Mentions> replacing(long sequence, Entry redacted) {
            return mentions.filter(named -> redacts.filter(earlier -> earlier == sequence || redacted.isRedaction)
                    .isPresent());
        }
    }

    /** @throws SnapshotRefused at the first line that is no entry, or another one, or has another content */
    static CheckedLines of(Lines lines) {
        List<Entry> entries = new ArrayList<>(lines.count());
        for (int i = 0; i < lines.count(); i++) {
            entries.add(entry(lines.line(i), lines.first() + i + 1));
        }
        return new CheckedLines(lines, entries);
    }

    private static Entry entry(EntryLine line, long lineNumber) {
        if (!line.isWhole()) {
            throw SnapshotRefused.atLine(Defect.OTHER_CONTENT, lineNumber);
        }
        try {
            Optional<LineMentions> named =
                    line.content().map(EntryLine.Content::payload).map(LineMentions::new);
            return new Entry(
                    line.leaf(),
                    named.map(LineMentions::mentions),
                    named.flatMap(LineMentions::redacted),
                    line.redactedBy(),
                    line.isRedaction());
        } catch (IllegalArgumentException | JsonRefused e) {
            throw SnapshotRefused.atLine(Defect.NOT_AN_ENTRY, lineNumber);
        }
    }
}
