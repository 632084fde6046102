package nl.tredewijzer.model.receipt;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.log.Listing;
import nl.tredewijzer.model.log.PublishedEntry;
import nl.tredewijzer.model.log.Readings;
import nl.tredewijzer.model.note.Checkpoint;
import nl.tredewijzer.model.note.SignedNote;
import nl.tredewijzer.model.receipt.Receipt.ListedNumber;
import nl.tredewijzer.model.receipt.Receipt.ProvenEntry;

/** Makes receipts from the log as it stood at a checkpoint. */
public final class Receipts {

    private final LogAtCheckpoint log;
    private final ReceiptSigner signer;

    /** Receipts of one state of the log. */
    public Receipts(LogAtCheckpoint log, ReceiptSigner signer) {
        this.log = log;
        this.signer = signer;
    }

    /**
     * The receipt of a question, with the answers that follow from the log.
     *
     * @param issuedAt now; where the clock that recorded the last event is ahead, the receipt says that event's time
     */
    public Receipt of(Question question, Instant issuedAt) {
        return signer.sign(unsigned(question, issuedAt));
    }

    /** The file of that receipt: what {@link ReceiptJson#bytes} makes of {@link #of}, made at once. */
    public byte[] file(Question question, Instant issuedAt) {
        return signer.file(unsigned(question, issuedAt));
    }

    private Receipt unsigned(Question question, Instant issuedAt) {
        SortedMap<KvkNumber, Listing> listings = new TreeMap<>();
        question.asked().forEach(asked -> asked.kvkNumber()
                .ifPresent(number -> listings.computeIfAbsent(number, log::listing)));
        SortedMap<Long, ProvenEntry> entries = entries(listings);
        Optional<Redactions> redactions = redactions(entries);
        List<JsonObject> answers = new ArrayList<>(listings.size());
        List<ListedNumber> numbers = new ArrayList<>(listings.size());
        listings.forEach((number, listing) -> {
            answers.add(StandingJson.write(history(number, listing, entries, redactions), question.validOn()));
            numbers.add(new ListedNumber(listing, log.proof(number)));
        });
        Instant recorded =
                Moments.recorded(read(redactions.map(Redactions::checkpoint).orElseGet(log::checkpoint)));
        return new Receipt(
                recorded.isAfter(issuedAt) ? recorded : issuedAt,
                question,
                answers,
                numbers,
                List.copyOf(entries.values()),
                log.checkpoint(),
                redactions,
                Optional.empty());
    }

    /** The redactions that lie beyond the checkpoint; those before it are among the entries, being about the same. */
    private Optional<Redactions> redactions(SortedMap<Long, ProvenEntry> entries) {
        SortedSet<Long> further = new TreeSet<>();
        entries.values().forEach(proven -> proven.entry().redactedBy().ifPresent(further::add));
        further.removeAll(entries.keySet());
        if (further.isEmpty()) {
            return Optional.empty();
        }
        LogAtCheckpoint newest = log.newest();
        long size = read(newest.checkpoint()).size();
        return Optional.of(new Redactions(
                newest.checkpoint(),
                log.consistency(size),
                further.stream()
                        .map(sequence -> new ProvenEntry(newest.entry(sequence), newest.path(sequence)))
                        .toList()));
    }

    private static Checkpoint read(SignedNote ownCheckpoint) {
        return Checkpoint.parse(ownCheckpoint.unverifiedText());
    }

    private SortedMap<Long, ProvenEntry> entries(SortedMap<KvkNumber, Listing> listings) {
        SortedSet<Long> sequences = new TreeSet<>();
        listings.values().forEach(listing -> sequences.addAll(listing.sequences()));
        SortedMap<Long, ProvenEntry> entries = new TreeMap<>();
        sequences.forEach(sequence -> entries.put(sequence, new ProvenEntry(log.entry(sequence), log.path(sequence))));
        return entries;
    }

    private OrganisationHistory history(
            KvkNumber number, Listing listing, SortedMap<Long, ProvenEntry> entries, Optional<Redactions> redactions) {
        List<PublishedEntry> listed = listing.sequences().stream()
                .map(sequence -> entries.get(sequence).entry())
                .toList();
        List<PublishedEntry> further = redactions.stream()
                .flatMap(later -> later.entries().stream())
                .map(ProvenEntry::entry)
                .toList();
        return OrganisationHistory.of(number, Readings.of(listed, further), Long.MAX_VALUE);
    }
}
