package nl.tredewijzer.tender.crediting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateHistory;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.KvkReading;
import nl.tredewijzer.model.Standing;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Term;
import nl.tredewijzer.tender.evidence.Purchase;

/** Warnings about bidders: how their number was read, who stands in the list twice, what the certificate is like. */
final class BidderRemarks {

    private final List<Bidder> bidders;
    private final Map<KvkNumber, List<Integer>> placesOfDuplicates = new HashMap<>();

    BidderRemarks(List<Bidder> bidders) {
        this.bidders = bidders;
        Set<KvkNumber> twice = numbersThatStandTwice();
        for (int i = 0; !twice.isEmpty() && i < bidders.size(); i++) {
            int place = i;
            bidders.get(i).kvkNumber().filter(twice::contains).ifPresent(number -> placesOfDuplicates
                    .computeIfAbsent(number, n -> new ArrayList<>())
                    .add(place));
        }
    }

    private Set<KvkNumber> numbersThatStandTwice() {
        Set<KvkNumber> seen = new HashSet<>(2 * bidders.size());
        Set<KvkNumber> twice = new HashSet<>();
        for (Bidder bidder : bidders) {
            bidder.kvkNumber().filter(number -> !seen.add(number)).ifPresent(twice::add);
        }
        return twice;
    }

    /** About the bidder at this place of the list, from 0, as listed; a list that the caller may add to. */
    List<Remark> about(int place) {
        Bidder bidder = bidders.get(place);
        List<Remark> remarks = new ArrayList<>(2);
        if (!(bidder.reading() instanceof KvkReading.Read read)) {
            return remarks;
        }
        if (!read.repairs().isEmpty()) {
            Code code = read.repairs().contains(KvkReading.Repair.LEADING_ZERO) ? Code.KVK_PADDED : Code.KVK_REPAIRED;
            remarks.add(new Remark(
                    code,
                    Map.of(
                            "given",
                            bidder.kvkNumberAsGiven(),
                            "number",
                            read.number().digits())));
        }
        duplicates(place, bidder, read.number())
                .ifPresent(positions -> remarks.add(Remark.of(Code.DUPLICATE_BIDDER, "positions", positions)));
        return remarks;
    }

    /** Adds that the name in the list is not one of the organisation that has this number, if so. */
    static void about(Bidder bidder, Evidence leading, List<Remark> remarks) {
        if (bidder.name().isPresent() && !RegisteredNames.allow(bidder.name().get(), leading.covered())) {
            remarks.add(new Remark(
                    Code.NAME_MISMATCH,
                    Map.of(
                            "given",
                            bidder.name().get(),
                            "number",
                            leading.covered().kvkNumber().digits(),
                            "registered",
                            leading.covered().name())));
        }
    }

    /** Adds what is to be said about the certificate that speaks for a bidder. */
    static void about(Evidence leading, Standing standing, List<Remark> remarks) {
        Certificate certificate = leading.certificate();
        if (leading.covered().role() == CoverageRole.UNDERLYING_ENTITY) {
            remarks.add(new Remark(
                    Code.COVERED_AS_UNDERLYING_ENTITY,
                    Map.of(
                            "name",
                            certificate.mainApplicant().name(),
                            "number",
                            certificate.mainApplicant().kvkNumber().digits())));
        }
        if (!certificate.schemeVersion().isKnown()) {
            remarks.add(Remark.of(
                    Code.HANDBOOK_UNKNOWN,
                    "handbook",
                    certificate.schemeVersion().number()));
        }
        if (leading.status() == CertificateStatus.VALID) {
            laterTurn(standing).ifPresent(remarks::add);
        }
    }

    /** Adds what is to be said about the days of what a bidder bought for a contract of this term. */
    static void about(List<Purchase> purchases, Term term, List<Remark> remarks) {
        for (Purchase purchase : purchases) {
            if (!term.includes(purchase.on())) {
                remarks.add(new Remark(
                        Code.PURCHASE_OUTSIDE_TERM,
                        Map.of("supplier", purchase.supplier().digits(), "day", purchase.on())));
            }
        }
    }

    private static Optional<Remark> laterTurn(Standing standing) {
        CertificateHistory history = standing.certificates().get(0).history();
        if (history.events().size() == 1) {
            return Optional.empty();
        }
        return history.timeline().stream()
                .filter(interval ->
                        interval.from().filter(standing.on()::isBefore).isPresent())
                .filter(interval -> interval.status() == CertificateStatus.SUSPENDED
                        || interval.status() == CertificateStatus.WITHDRAWN)
                .findFirst()
                .map(interval -> new Remark(
                        Code.STATUS_CHANGES_LATER,
                        Map.of("from", interval.from().orElseThrow(), "status", interval.status())));
    }

    private Optional<String> duplicates(int place, Bidder bidder, KvkNumber number) {
        List<Integer> all = placesOfDuplicates.get(number);
        if (all == null) {
            return Optional.empty();
        }
        String others = all.stream()
                .filter(other -> other != place && overlap(bidder, bidders.get(other)))
                .map(other -> String.valueOf(other + 1))
                .collect(Collectors.joining(", "));
        return Optional.of(others).filter(positions -> !positions.isEmpty());
    }

    /** Two entries for different lots are two bids, not one bidder twice. */
    private static boolean overlap(Bidder one, Bidder other) {
        return one.lots().isEmpty()
                || other.lots().isEmpty()
                || one.lots().stream().anyMatch(lot -> other.lots().contains(lot));
    }
}
