package nl.tredewijzer.registry.lookup;

import java.util.Optional;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.KvkReading;
import nl.tredewijzer.registry.index.NameIndex;
import nl.tredewijzer.registry.lookup.VerificationRequest.Bidder;
import nl.tredewijzer.registry.matching.NameMatch;
import nl.tredewijzer.registry.matching.NameMatcher;
import nl.tredewijzer.registry.matching.NameQuestion;
import nl.tredewijzer.registry.matching.Verdict;

/** Holds the names of bidders against those of one state of the register. */
final class BidderNames {

    private static final int MOST_CANDIDATES = 5;
    private static final NameMatcher MATCHER = NameMatcher.standard();

    private final NameIndex names;

    BidderNames(NameIndex names) {
        this.names = names;
    }

    /** Whom the name of a bidder means, beside its number if it has one; empty without a name that can be compared. */
    Optional<NameMatch> match(Bidder bidder) {
        Optional<KvkNumber> number = KvkReading.read(bidder.kvkNumber()) instanceof KvkReading.Read read
                ? Optional.of(read.number())
                : Optional.empty();
        return match(bidder, number, MOST_CANDIDATES);
    }

    private Optional<NameMatch> match(Bidder bidder, Optional<KvkNumber> number, int most) {
        return bidder.name()
                .filter(name -> name.length() <= NameQuestion.LONGEST_NAME)
                .map(name -> new NameQuestion(name, bidder.place(), bidder.province(), number, most))
                .map(question -> MATCHER.match(question, names));
    }

    /** How the name that was matched fits the organisation with a number; empty if that is not in the register. */
    Optional<NameFinding> fit(NameMatch match, KvkNumber number) {
        return match.candidates().stream()
                .filter(candidate -> candidate.kvkNumber().equals(number))
                .findFirst()
                .map(NameFinding::of)
                .or(() -> names.organisation(number).map(NameFinding::nothingAlike));
    }

    /**
     * Whether the name of a bidder contradicts its number: it hardly is a name of that organisation, or it resembles it
     * and without the number would certainly mean another, such as a sister.
     */
    boolean contradicts(NameFinding fit, Bidder bidder, KvkNumber number) {
        return switch (fit.verdict()) {
            case CERTAIN -> false;
            case LIKELY ->
                match(bidder, Optional.empty(), 1)
                        .filter(alone -> alone.verdict() == Verdict.CERTAIN)
                        .filter(alone -> !alone.candidates().get(0).kvkNumber().equals(number))
                        .isPresent();
            case POSSIBLE, NONE -> true;
        };
    }
}
