package nl.tredewijzer.model.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.log.Listing;
import nl.tredewijzer.model.log.Listings;
import nl.tredewijzer.model.log.LogTree;
import nl.tredewijzer.model.log.Mentions;
import nl.tredewijzer.model.log.NumberTree;
import nl.tredewijzer.model.note.Checkpoint;
import nl.tredewijzer.model.note.NoteKey;
import nl.tredewijzer.model.note.SignedNote;

/** Reads and verifies a snapshot: one thread unpacks while others check what it unpacked. */
final class SnapshotReader {

    private final LineReader file;
    private final Checkpoint checkpoint;
    private final SignedNote note;

    SnapshotReader(InputStream file, Collection<NoteKey> trusted, long mostBytes) throws IOException {
        this.file = new LineReader(file, mostBytes);
        byte[] manifest = this.file.manifest();
        this.checkpoint = Manifest.verified(manifest, trusted);
        this.note = Manifest.note(manifest);
    }

    /** What is left of the file once every line was checked by itself: the rest may go before the numbers are hashed. */
    private record Content(LogTree tree, Map<KvkNumber, Listing> numbers, List<Lines> lines) {}

    Snapshot read() throws IOException {
        Content content = content(checked());
        if (!NumberTree.EMPTY.with(content.numbers()).root().equals(checkpoint.numbers())) {
            throw SnapshotRefused.whole(Defect.OTHER_NUMBERS);
        }
        return new Snapshot(checkpoint, note, content.tree(), content.numbers(), content.lines());
    }

    private Content content(List<CheckedLines> checked) {
        ForkJoinTask<LogTree> growing = ForkJoinPool.commonPool().submit(() -> tree(checked));
        Map<KvkNumber, Listing> numbers = numbers(
                checked.stream().flatMap(lines -> lines.entries().stream()).toList());
        LogTree tree = growing.join();
        if (!tree.root(tree.size()).equals(checkpoint.root())) {
            throw SnapshotRefused.whole(Defect.OTHER_LOG);
        }
        return new Content(
                tree, numbers, checked.stream().map(CheckedLines::lines).toList());
    }

    private List<CheckedLines> checked() throws IOException {
        List<ForkJoinTask<CheckedLines>> checks = new ArrayList<>();
        long next = 1;
        for (Optional<Lines> lines = file.next(next); lines.isPresent(); lines = file.next(next)) {
            Lines found = lines.get();
            next = found.next();
            if (next > checkpoint.size() + 1) {
                throw SnapshotRefused.whole(Defect.MORE_LINES);
            }
            checks.add(ForkJoinPool.commonPool().submit(() -> CheckedLines.of(found)));
        }
        List<CheckedLines> checked = checks.stream().map(ForkJoinTask::join).toList();
        if (next <= checkpoint.size()) {
            throw SnapshotRefused.whole(Defect.MISSING_LINES);
        }
        return checked;
    }

    private static LogTree tree(List<CheckedLines> checked) {
        LogTree tree = new LogTree();
        checked.forEach(lines -> lines.entries().forEach(entry -> tree.append(entry.leaf())));
        return tree;
    }

    private static Map<KvkNumber, Listing> numbers(List<CheckedLines.Entry> entries) {
        Listings listings = new Listings();
        for (int i = 0; i < entries.size(); i++) {
            long sequence = i + 1L;
            Mentions named = mentions(sequence, entries)
                    .orElseThrow(() -> SnapshotRefused.atLine(Defect.NOT_REPLACED, sequence + 1));
            listings.add(sequence, named);
        }
        return listings.all(entries.size());
    }

    private static Optional<Mentions> mentions(long sequence, List<CheckedLines.Entry> entries) {
        CheckedLines.Entry entry = entries.get(Math.toIntExact(sequence - 1));
        return entry.mentions().or(() -> entry.redactedBy()
                .filter(by -> by > sequence && by <= entries.size())
                .flatMap(by -> entries.get(Math.toIntExact(by - 1)).replacing(sequence, entry)));
    }
}
