package nl.tredewijzer.tender.formats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.formats.source.Cut;
import nl.tredewijzer.tender.formats.source.ReceivedTenders;
import nl.tredewijzer.tender.formats.source.ReceivedTenders.Kind;
import nl.tredewijzer.tender.formats.source.Said;

/** Holds a list of bidders against what a notice or release says about the same tender. */
public final class CrossCheck {

    private static final BilingualText NOBODY = new BilingualText("zonder naam", "without a name");

    private final List<Bidder> listed;

    private CrossCheck(List<Bidder> listed) {
        this.listed = listed;
    }

    /**
     * What does not fit together.
     *
     * @param published what the notice or release says
     * @param listed the bidders of the list
     * @return a sentence for each difference, none where everything fits or nothing can be compared
     */
    public static List<Bilingual> of(TenderReading published, List<Bidder> listed) {
        CrossCheck check = new CrossCheck(listed);
        List<Bilingual> differences = new ArrayList<>();
        published.received().stream()
                .filter(received -> isWhole(received, published.received()))
                .forEach(received -> check.count(received).ifPresent(differences::add));
        published.winners().forEach(winner -> check.winner(winner).ifPresent(differences::add));
        return differences.stream().distinct().toList();
    }

    /** Where all tenders were counted, the electronic ones among them say nothing more. */
    private static boolean isWhole(ReceivedTenders received, List<ReceivedTenders> all) {
        return received.kind() != Kind.ELECTRONIC
                || all.stream()
                        .noneMatch(
                                other -> other.kind() == Kind.ALL && other.lot().equals(received.lot()));
    }

    /**
     * A consortium is one tender. Where the list does not say which members belong together, the number of tenders lies
     * between bounds.
     */
    private Optional<Bilingual> count(ReceivedTenders received) {
        List<Bidder> concerned = listed.stream()
                .filter(bidder -> bidder.role() != BidderRole.SUBCONTRACTOR)
                .filter(bidder -> concerns(bidder, received.lot()))
                .toList();
        long most = named(concerned) + unnamedMembers(concerned);
        // who names no lots may bid on this one, or not
        List<Bidder> certain = concerned.stream()
                .filter(bidder -> received.lot().isEmpty() || !bidder.lots().isEmpty())
                .toList();
        boolean together =
                certain.stream().allMatch(bidder -> bidder.consortium().isEmpty());
        long least = named(certain) + (together && unnamedMembers(certain) > 0 ? 1 : 0);
        boolean tooMany = least > received.count();
        boolean tooFew = most < received.count() && received.kind() != Kind.VALID;
        if (!tooMany && !tooFew) {
            return Optional.empty();
        }
        String lot = received.lot().map(id -> " (" + Cut.text(id, 100) + ")").orElse("");
        long shown = tooMany ? least : most;
        return Optional.of(new BilingualText(
                "In de lijst staan " + shown + " inschrijvers" + lot + ", de publicatie meldt " + received.count() + " "
                        + received.kind().dutch() + ".",
                "You listed " + shown + " bidders" + lot + ", the publication reports " + received.count() + " "
                        + received.kind().english() + " received."));
    }

    /** Tenders of those who bid alone, and of consortia that have a name. */
    private static long named(List<Bidder> bidders) {
        long consortia = bidders.stream()
                .flatMap(bidder -> bidder.consortium().stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        return distinct(bidders, BidderRole.TENDERER) + consortia;
    }

    private static long unnamedMembers(List<Bidder> bidders) {
        return distinct(
                bidders.stream().filter(bidder -> bidder.consortium().isEmpty()).toList(),
                BidderRole.CONSORTIUM_MEMBER);
    }

    private static boolean concerns(Bidder bidder, Optional<String> lot) {
        return lot.isEmpty()
                || bidder.lots().isEmpty()
                || bidder.lots().stream().anyMatch(id -> LotNames.isSame(id, lot.get()));
    }

    private static long distinct(List<Bidder> bidders, BidderRole role) {
        return bidders.stream()
                .filter(bidder -> bidder.role() == role)
                .map(CrossCheck::identity)
                .distinct()
                .count();
    }

    private static Object identity(Bidder bidder) {
        Optional<KvkNumber> number = bidder.kvkNumber();
        return number.isPresent()
                ? number.get()
                : bidder.name().map(CrossCheck::key).orElse(bidder.kvkNumberAsGiven());
    }

    private Optional<Bilingual> winner(Bidder winner) {
        Set<Object> known = new HashSet<>();
        for (Bidder bidder : listed) {
            bidder.kvkNumber().ifPresent(known::add);
            bidder.name().map(CrossCheck::key).ifPresent(known::add);
        }
        boolean byNumber = winner.kvkNumber().filter(known::contains).isPresent();
        boolean byName =
                winner.name().map(CrossCheck::key).filter(known::contains).isPresent();
        if (byNumber || byName || winner.name().isEmpty() && winner.kvkNumber().isEmpty()) {
            return Optional.empty();
        }
        Object name = winner.name().<Object>map(text -> text).orElse(NOBODY);
        if (winner.kvkNumber().isEmpty()) {
            return Optional.of(Said.of(
                    "De winnaar in de publicatie staat niet in de lijst: {name}.",
                    "The winner in the publication is not in the list: {name}.",
                    "name",
                    name));
        }
        return Optional.of(Said.of(
                "De winnaar in de publicatie staat niet in de lijst: {name} (KvK {number}).",
                "The winner in the publication is not in the list: {name} (KvK {number}).",
                "name",
                name,
                "number",
                winner.kvkNumber().get().digits()));
    }

    /** Names are only compared as they are written; what nearly fits is for people to see. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
