package nl.tredewijzer.tender.crediting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A consortium of which some members have a valid certificate and others do not. */
final class PartlyCertified {

    private final String consortium;
    private final List<BidderEvaluation> members = new ArrayList<>();

    private PartlyCertified(String consortium) {
        this.consortium = consortium;
    }

    /** Adds what there is to say, consortium by consortium in the order of their names. */
    static void add(List<BidderEvaluation> answers, LocalDate day, List<Remark> remarks) {
        Map<String, PartlyCertified> all = new TreeMap<>();
        for (BidderEvaluation answer : answers) {
            if (answer.bidder().consortium().isPresent()) {
                all.computeIfAbsent(answer.bidder().consortium().get(), PartlyCertified::new)
                        .members
                        .add(answer);
            }
        }
        all.values().forEach(one -> one.told(day).ifPresent(remarks::add));
    }

    /** A member that stands in the list once for each lot is one member. */
    private Optional<Remark> told(LocalDate day) {
        Set<String> certified = new HashSet<>();
        Set<String> others = new HashSet<>();
        List<String> places = new ArrayList<>();
        for (BidderEvaluation member : members) {
            if (member.leading().filter(Findings::isValid).isPresent()) {
                certified.add(member.bidder().key());
            } else if (others.add(member.bidder().key())) {
                places.add(String.valueOf(member.position()));
            }
        }
        if (certified.isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Remark(
                Code.CONSORTIUM_PARTLY_CERTIFIED,
                Map.of(
                        "consortium",
                        consortium,
                        "with",
                        (long) certified.size(),
                        "members",
                        (long) certified.size() + others.size(),
                        "day",
                        day,
                        "without",
                        String.join(", ", places))));
    }
}
