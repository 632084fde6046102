package nl.tredewijzer.benchmark.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import nl.tredewijzer.benchmark.sample.SampleKey;
import nl.tredewijzer.benchmark.sample.SampleLog;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.model.log.Hash;
import nl.tredewijzer.model.log.InclusionProof;
import nl.tredewijzer.model.log.Listing;
import nl.tredewijzer.model.log.Listings;
import nl.tredewijzer.model.log.LogEntry;
import nl.tredewijzer.model.log.LogTree;
import nl.tredewijzer.model.log.Mentions;
import nl.tredewijzer.model.log.NumberProof;
import nl.tredewijzer.model.log.NumberTree;
import nl.tredewijzer.model.note.Checkpoint;
import nl.tredewijzer.model.note.NoteSigner;
import nl.tredewijzer.model.receipt.LogAtCheckpoint;
import nl.tredewijzer.model.receipt.LogBuilder;
import nl.tredewijzer.model.receipt.Question;
import nl.tredewijzer.model.receipt.Receipt;
import nl.tredewijzer.model.receipt.ReceiptJson;
import nl.tredewijzer.model.receipt.ReceiptSigner;
import nl.tredewijzer.model.receipt.ReceiptVerifier;
import nl.tredewijzer.model.receipt.Receipts;

/** A log of invented events, and the work that is timed on it. Whatever comes out wrong ends the measurement. */
final class LogSample {

    private static final int BATCH = 1_000;
    private static final long SEED = 5;
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00.000Z");

    private final NoteSigner signer = SampleKey.signer();
    private final List<RecordedEvent> events = new ArrayList<>();
    private final List<byte[]> salts = new ArrayList<>();
    private final List<KvkNumber> numbers = new ArrayList<>();
    private final LogTree tree = new LogTree();
    private final Map<KvkNumber, Listing> listed;
    private final NumberTree numberTree;
    private final LogAtCheckpoint log;

    LogSample(int certificates) {
        LogBuilder builder = new LogBuilder(signer);
        Listings listings = new Listings();
        new SampleLog(1).each(certificates, (event, salt) -> {
            events.add(event);
            salts.add(salt);
            builder.add(event, salt);
            tree.append(Hash.of(LogEntry.of(event, salt).leafHash()));
            Mentions mentions = Mentions.of(event.event());
            numbers.addAll(mentions.covered());
            listings.add(event.sequence(), mentions);
        });
        this.listed = listings.all(certificates);
        this.numberTree = NumberTree.EMPTY.with(listed);
        this.log = builder.now();
    }

    int size() {
        return events.size();
    }

    /** All that a log does with its events, from the first to the last. */
    Object append() {
        LogTree growing = new LogTree();
        Listings listings = new Listings();
        NumberTree growingNumbers = NumberTree.EMPTY;
        Object checkpoint = signer;
        for (int from = 0; from < events.size(); from += BATCH) {
            int to = Math.min(events.size(), from + BATCH);
            Map<KvkNumber, Listing> changed = new HashMap<>();
            for (int i = from; i < to; i++) {
                RecordedEvent event = events.get(i);
                growing.append(Hash.of(LogEntry.of(event, salts.get(i)).leafHash()));
                Mentions mentions = Mentions.of(event.event());
                listings.add(event.sequence(), mentions.id(), mentions.covered(), mentions.replaced())
                        .forEach(number -> changed.put(number, Listing.NEVER));
            }
            changed.replaceAll((number, before) -> listings.of(number, to));
            growingNumbers = growingNumbers.with(changed);
            checkpoint = signer.sign(new Checkpoint(
                            signer.key().name(),
                            growing.root(to),
                            growingNumbers.root(),
                            RegisterState.at(to, events.get(to - 1).recordedAt()))
                    .text());
        }
        return checkpoint;
    }

    /** The bytes of all events and their hashes, without a tree. */
    Object hash() {
        Object last = signer;
        for (int i = 0; i < events.size(); i++) {
            last = LogEntry.of(events.get(i), salts.get(i)).leafHash();
        }
        return last;
    }

    List<InclusionProof> prove(int count) {
        Random random = new Random(SEED);
        return IntStream.range(0, count)
                .mapToObj(i -> tree.inclusion(random.nextInt(events.size()), events.size()))
                .toList();
    }

    private List<InclusionProof> proofs;

    /** Follows proofs to the root, made once and for all. */
    Object followed(int count) {
        proofs = proofs == null ? prove(count) : proofs;
        Hash leaf = Hash.ofNothing();
        return proofs.stream()
                .filter(proof -> proof.rootAbove(leaf).isPresent())
                .count();
    }

    List<NumberProof> proveNumbers(int count) {
        Random random = new Random(SEED);
        return IntStream.range(0, count)
                .mapToObj(i ->
                        i % 10 == 9 ? KvkNumber.of("%08d".formatted(i)) : numbers.get(random.nextInt(numbers.size())))
                .map(numberTree::proof)
                .toList();
    }

    private List<NumberProof> numberProofs;

    /** Follows proofs of numbers to the root, made once and for all. */
    Object followedNumbers(int count) {
        numberProofs = numberProofs == null ? proveNumbers(count) : numberProofs;
        boolean right = numberProofs.stream()
                .allMatch(proof -> proof.shows(listed.getOrDefault(proof.number(), Listing.NEVER), numberTree.root()));
        return right ? right : null;
    }

    /** A receipt about so many organisations, of which one in ten was never listed. */
    byte[] receipt(int organisations) {
        List<Question.Asked> asked = IntStream.range(0, organisations)
                .mapToObj(i -> i % 10 == 9 ? KvkNumber.of("%08d".formatted(i)) : numbers.get(i * 7 % numbers.size()))
                .map(number -> new Question.Asked(number.digits(), Optional.empty(), "FOUND", Optional.of(number)))
                .toList();
        Question question =
                new Question(Question.Kind.VERIFICATION, LocalDate.parse("2026-11-02"), Optional.empty(), asked);
        return new Receipts(log, new ReceiptSigner(signer)).file(question, NOW);
    }

    Object check(byte[] receipt, int times) {
        ReceiptVerifier verifier = new ReceiptVerifier(List.of(signer.key()));
        boolean right =
                IntStream.range(0, times).allMatch(i -> verifier.verify(receipt).stands());
        return right ? right : null;
    }

    private Receipt read;

    /** Checks both signatures of a receipt that was read before, and nothing else. */
    Object checkSignatures(byte[] receipt, int times) {
        read = read == null ? ReceiptJson.read(receipt) : read;
        Object last = null;
        for (int i = 0; i < times; i++) {
            read.checkpoint().verifiedBy(List.of(signer.key()));
            last = read.signature().orElseThrow().verifiedBy(List.of(signer.key()));
        }
        return last;
    }

    static Object sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
