package nl.tredewijzer.tender.crediting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A consortium of which some members have a valid certificate and others do not. */
final class PartlyCertified {

    private static final int NAMED = 10;

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
        Map<String, String> others = new TreeMap<>();
        for (BidderEvaluation member : members) {
            if (member.leading().filter(Findings::isValid).isPresent()) {
                certified.add(member.bidder().key());
            } else {
                String key = member.bidder().key();
                String name = member.bidder().name().orElse(key);
                others.merge(key, name, (one, other) -> one.compareTo(other) < 0 ? one : other);
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
                        shown(others))));
    }

    /** By name, whatever their order in the list. */
    private static String shown(Map<String, String> others) {
        String names = others.values().stream().limit(NAMED).collect(Collectors.joining(", "));
        return others.size() > NAMED ? names + ", …" : names;
    }
}
