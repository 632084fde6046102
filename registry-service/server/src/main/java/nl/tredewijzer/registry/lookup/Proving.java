package nl.tredewijzer.registry.lookup;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.KvkReading;
import nl.tredewijzer.model.log.Listing;
import nl.tredewijzer.model.receipt.Question;
import nl.tredewijzer.model.receipt.Question.Asked;
import nl.tredewijzer.model.receipt.Question.Kind;
import nl.tredewijzer.registry.evidence.CheckpointView;
import nl.tredewijzer.registry.evidence.Evidence;
import nl.tredewijzer.registry.index.KnownRegister;
import nl.tredewijzer.registry.lookup.VerificationRequest.Bidder;
import nl.tredewijzer.registry.lookup.VerifiedBidder.Outcome;

/**
 * Answers a question with a receipt. It stands on the published checkpoint of exactly what the register knew at the moment
 * that was asked: an older one would leave out what a lookup beside it says.
 */
final class Proving {

    private final Evidence evidence;
    private final CheckpointView log;
    private final AskedTimes times;

    Proving(Evidence evidence, KnownRegister known, AskedTimes times) {
        this.evidence = evidence;
        this.log = evidence.at(known.state().sequence());
        this.times = times;
    }

    /** Somebody who was asked about by number: whether anything was ever listed is what the log says. */
    Asked byNumber(String given, Optional<String> name, KvkNumber number) {
        boolean listed = !log.listing(number).equals(Listing.NEVER);
        return new Asked(given, name, (listed ? Outcome.FOUND : Outcome.NOT_LISTED).name(), Optional.of(number));
    }

    /** A certificate that the register knows no holder of. */
    static Asked nobody(String given) {
        return new Asked(given, Optional.empty(), Outcome.NOT_LISTED.name(), Optional.empty());
    }

    /** What became of each bidder. Only names need the index: what was asked by number follows from the log alone. */
    List<Asked> bidders(List<Bidder> bidders, Verification verification) {
        Iterator<VerifiedBidder> byName = verification
                .verify(bidders.stream().filter(Proving::hasOnlyName).toList())
                .iterator();
        return bidders.stream()
                .map(bidder -> hasOnlyName(bidder) ? byName(bidder, byName.next()) : byNumber(bidder))
                .toList();
    }

    private static boolean hasOnlyName(Bidder bidder) {
        return bidder.name().isPresent() && bidder.kvkNumber().isBlank();
    }

    private static Asked byName(Bidder bidder, VerifiedBidder verified) {
        return new Asked(
                "",
                bidder.name(),
                verified.outcome().name(),
                verified.kvkNumber().map(KvkNumber::of));
    }

    private Asked byNumber(Bidder bidder) {
        return switch (KvkReading.read(bidder.kvkNumber())) {
            case KvkReading.Read read -> byNumber(bidder.kvkNumber(), bidder.name(), read.number());
            case KvkReading.Refused refused ->
                new Asked(refused.given(), bidder.name(), Outcome.UNREADABLE.name(), Optional.empty());
        };
    }

    /** The receipt as a file of its own. */
    Response answer(Kind kind, List<Asked> asked) {
        Question question = new Question(kind, times.day(), times.known(), asked);
        CacheControl nowhere = new CacheControl();
        nowhere.setNoStore(true);
        return Response.ok(evidence.receipt(question, log))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName(kind, asked) + "\"")
                .cacheControl(nowhere)
                .build();
    }

    private String fileName(Kind kind, List<Asked> asked) {
        String about = kind == Kind.VERIFICATION
                ? "inschrijvers"
                : asked.get(0).kvkNumber().map(KvkNumber::digits).orElse("certificaat");
        return "ontvangstbewijs-" + about + "-" + times.day() + ".json";
    }
}
