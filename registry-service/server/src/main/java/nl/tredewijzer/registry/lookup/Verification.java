package nl.tredewijzer.registry.lookup;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.KvkReading;
import nl.tredewijzer.model.KvkReading.Cause;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.registry.http.Sentence;
import nl.tredewijzer.registry.index.KnownRegister;
import nl.tredewijzer.registry.index.RegisterSnapshot;
import nl.tredewijzer.registry.lookup.VerificationRequest.Bidder;
import nl.tredewijzer.registry.lookup.VerifiedBidder.Naming;
import nl.tredewijzer.registry.lookup.VerifiedBidder.Outcome;
import nl.tredewijzer.registry.matching.NameCandidate;
import nl.tredewijzer.registry.matching.NameMatch;
import nl.tredewijzer.registry.matching.Verdict;

/**
 * Verifies bidders on one state of the register, on one day. By name, nothing is filled in that is not certain; names are
 * those of now, also where the register is asked for what it knew before.
 */
final class Verification {

    private static final Sentence UNCERTAIN = new Sentence(
            "Het is niet zeker welke organisatie bedoeld is; vul het KvK-nummer van de juiste in.",
            "It is not certain which organisation is meant; give the KvK number of the right one.");
    private static final Sentence NOT_FOUND = new Sentence(
            "Waarschijnlijk is geen organisatie in het register bedoeld. Dat sluit gelijkwaardig bewijs niet uit.",
            "Probably no organisation in the register is meant. That does not exclude equivalent proof.");

    private final KnownRegister known;
    private final AskedTimes times;
    private final BidderNames names;

    Verification(RegisterSnapshot snapshot, AskedTimes times) {
        this.known = times.in(snapshot);
        this.times = times;
        this.names = new BidderNames(snapshot.names());
    }

    /** Answers each bidder, in order. Those with names are answered side by side, because comparing takes time. */
    List<VerifiedBidder> verify(List<Bidder> bidders) {
        boolean named = bidders.stream().anyMatch(bidder -> bidder.name().isPresent());
        IntStream places = IntStream.range(0, bidders.size());
        return (named ? places.parallel() : places)
                .mapToObj(i -> verified(i + 1, bidders.get(i), names.match(bidders.get(i))))
                .toList();
    }

    private VerifiedBidder verified(int position, Bidder bidder, Optional<NameMatch> match) {
        VerifiedBidder answer =
                switch (KvkReading.read(bidder.kvkNumber())) {
                    case KvkReading.Read read -> byNumber(position, bidder, read, match);
                    case KvkReading.Refused refused -> withoutNumber(position, bidder, refused, match);
                };
        boolean newerNames = match.isPresent() && times.known().isPresent();
        return newerNames ? answer.warning(Warning.namesOfToday()) : answer;
    }

    private VerifiedBidder withoutNumber(
            int position, Bidder bidder, KvkReading.Refused refused, Optional<NameMatch> match) {
        if (refused.cause() == Cause.EMPTY && bidder.name().isPresent()) {
            return byName(position, refused.given(), match);
        }
        return VerifiedBidder.unanswered(
                position,
                refused.given(),
                Outcome.UNREADABLE,
                Optional.of(refused.cause().name()),
                Sentence.of(refused.cause()),
                match.flatMap(found -> candidates(found, Optional.empty())));
    }

    private VerifiedBidder byNumber(int position, Bidder bidder, KvkReading.Read read, Optional<NameMatch> match) {
        Optional<OrganisationHistory> history = known.organisation(read.number());
        return VerifiedBidder.answered(
                position,
                bidder.kvkNumber(),
                history.isPresent() ? Outcome.FOUND : Outcome.NOT_LISTED,
                read.repairs(),
                history.orElseGet(() -> OrganisationHistory.neverListed(read.number())),
                times.day(),
                naming(bidder, read.number(), match));
    }

    private Naming naming(Bidder bidder, KvkNumber number, Optional<NameMatch> match) {
        if (match.isEmpty()) {
            return new Naming(
                    Optional.empty(),
                    Optional.empty(),
                    bidder.name().isPresent() ? List.of(Warning.tooLong()) : List.of());
        }
        Optional<NameFinding> fit = names.fit(match.get(), number);
        boolean contradicts =
                fit.filter(found -> names.contradicts(found, bidder, number)).isPresent();
        if (fit.isPresent() && !contradicts) {
            return new Naming(fit, Optional.empty(), List.of());
        }
        return new Naming(
                fit,
                candidates(match.get(), Optional.of(number)),
                fit.map(found -> Warning.mismatch(bidder.name().orElseThrow(), found.currentName())).stream()
                        .toList());
    }

    private VerifiedBidder byName(int position, String asked, Optional<NameMatch> match) {
        if (match.isEmpty()) {
            return VerifiedBidder.unanswered(
                    position,
                    asked,
                    Outcome.UNREADABLE,
                    Optional.of(Warning.Code.NAME_TOO_LONG.name()),
                    Warning.TOO_LONG,
                    Optional.empty());
        }
        if (match.get().verdict() == Verdict.CERTAIN) {
            return certain(position, asked, match.get().candidates().get(0));
        }
        boolean none = match.get().verdict() == Verdict.NONE;
        return VerifiedBidder.unanswered(
                position,
                asked,
                none ? Outcome.NAME_NOT_FOUND : Outcome.NAME_UNCERTAIN,
                Optional.empty(),
                none ? NOT_FOUND : UNCERTAIN,
                candidates(match.get(), Optional.empty()));
    }

    private VerifiedBidder certain(int position, String asked, NameCandidate candidate) {
        return VerifiedBidder.answered(
                position,
                asked,
                Outcome.FOUND_BY_NAME,
                List.of(),
                known.organisation(candidate.kvkNumber())
                        .orElseGet(() -> OrganisationHistory.neverListed(candidate.kvkNumber())),
                times.day(),
                new Naming(Optional.of(NameFinding.of(candidate)), Optional.empty(), List.of()));
    }

    /**
     * Whom a name may mean, beside the organisation that was asked by number; empty where it means nobody. Who is hardly
     * meant is shown too, unless not even a hundredth speaks for it: a holding is often what is looked for.
     */
    private Optional<List<FoundCandidate>> candidates(NameMatch match, Optional<KvkNumber> asked) {
        List<FoundCandidate> found = match.candidates().stream()
                .filter(candidate -> candidate.score() > 0)
                .filter(candidate -> !asked.equals(Optional.of(candidate.kvkNumber())))
                .map(candidate -> FoundCandidate.of(candidate, known, times.day()))
                .toList();
        return Optional.of(found).filter(some -> !some.isEmpty());
    }
}
