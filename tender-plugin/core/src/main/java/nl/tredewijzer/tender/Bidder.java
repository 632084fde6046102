package nl.tredewijzer.tender;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.KvkReading;

/**
 * A party that bids, as the officer's list has it.
 *
 * @param name name as given, if given
 * @param kvkNumberAsGiven the KvK number as somebody typed it, also when it is none
 * @param reading what {@link KvkReading#read(String)} makes of it
 * @param role in which capacity it stands in the list
 * @param lots identifiers of the lots it bids on; none: not said
 * @param amount the sum it bids without VAT, if given
 * @param share which share of the contract it performs, if given, of a consortium member or a subcontractor
 * @param consortium with whom it bids, if it bids together: members of one consortium have one name here
 */
public record Bidder(
        Optional<String> name,
        String kvkNumberAsGiven,
        KvkReading reading,
        BidderRole role,
        List<String> lots,
        Optional<Money> amount,
        Optional<Percentage> share,
        Optional<String> consortium) {

    /** Longest name, in characters. */
    public static final int LONGEST_NAME = 500;
    /** Longest KvK number as given that is kept, in characters. */
    public static final int LONGEST_NUMBER = 100;

    /** @throws IllegalArgumentException if a text is too long, the amount zero, or the reading of another number */
    public Bidder {
        name = name.map(text -> Line.of("name", text, LONGEST_NAME));
        kvkNumberAsGiven = kvkNumberAsGiven.isBlank() ? "" : Line.of("KvK number", kvkNumberAsGiven, LONGEST_NUMBER);
        if (!KvkReading.read(kvkNumberAsGiven).equals(reading)) {
            throw new IllegalArgumentException("This is not what is read in " + kvkNumberAsGiven + ": " + reading);
        }
        Objects.requireNonNull(role, "role");
        lots = lots.stream()
                .map(id -> Line.of("lot identifier", id, Lot.LONGEST_ID))
                .toList();
        amount.ifPresent(sum -> Tender.requirePositive("bid", sum));
        Objects.requireNonNull(share, "share");
        consortium = consortium.map(text -> Line.of("consortium", text, LONGEST_NAME));
    }

    /** A party whose share is not given. */
    public Bidder(
            Optional<String> name,
            String kvkNumberAsGiven,
            KvkReading reading,
            BidderRole role,
            List<String> lots,
            Optional<Money> amount) {
        this(name, kvkNumberAsGiven, reading, role, lots, amount, Optional.empty(), Optional.empty());
    }

    /** A tenderer of this name and KvK number as somebody typed it. */
    public static Bidder of(String name, String kvkNumber) {
        return of(Optional.of(name), kvkNumber);
    }

    /** A tenderer of this KvK number as somebody typed it, and perhaps a name. */
    public static Bidder of(Optional<String> name, String kvkNumber) {
        String given = kvkNumber.isBlank() ? "" : kvkNumber.strip();
        return new Bidder(name, given, KvkReading.read(given), BidderRole.TENDERER, List.of(), Optional.empty());
    }

    /** The same party, with this KvK number as somebody typed it. */
    public Bidder numbered(String kvkNumber) {
        return new Bidder(name, kvkNumber, KvkReading.read(kvkNumber), role, lots, amount, share, consortium);
    }

    /** The same party in another capacity. */
    public Bidder as(BidderRole other) {
        return new Bidder(name, kvkNumberAsGiven, reading, other, lots, amount, share, consortium);
    }

    /** The same party, bidding on these lots. */
    public Bidder on(List<String> lotIds) {
        return new Bidder(name, kvkNumberAsGiven, reading, role, lotIds, amount, share, consortium);
    }

    /** The same party, bidding this sum without VAT. */
    public Bidder bidding(Money sum) {
        return new Bidder(name, kvkNumberAsGiven, reading, role, lots, Optional.of(sum), share, consortium);
    }

    /** The same party, with this share of the contract. */
    public Bidder sharing(Percentage part) {
        return new Bidder(name, kvkNumberAsGiven, reading, role, lots, amount, Optional.of(part), consortium);
    }

    /** The same party, as a member of this consortium; its share stays as it is, often not given. */
    public Bidder within(String group) {
        return new Bidder(
                name, kvkNumberAsGiven, reading, BidderRole.CONSORTIUM_MEMBER, lots, amount, share, Optional.of(group));
    }

    /** The same party, as a member of this consortium with this share of the contract. */
    public Bidder within(String group, Percentage part) {
        return new Bidder(
                name,
                kvkNumberAsGiven,
                reading,
                BidderRole.CONSORTIUM_MEMBER,
                lots,
                amount,
                Optional.of(part),
                Optional.of(group));
    }

    /** By what a dossier names it: its KvK number if one could be read, else what was given, else its name. */
    public String key() {
        if (reading instanceof KvkReading.Read read) {
            return read.number().digits();
        }
        return kvkNumberAsGiven.isEmpty() ? name.orElse("") : kvkNumberAsGiven;
    }

    /** Its KvK number, if one could be read. */
    public Optional<KvkNumber> kvkNumber() {
        return reading instanceof KvkReading.Read read ? Optional.of(read.number()) : Optional.empty();
    }
}
