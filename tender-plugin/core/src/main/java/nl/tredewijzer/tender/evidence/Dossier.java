package nl.tredewijzer.tender.evidence;

import java.util.List;
import java.util.stream.Stream;
import nl.tredewijzer.model.KvkNumber;

/**
 * What is known about the bidders of a tender beside what the register says.
 *
 * @param decisions what officers decided; of two about the same, the later one counts
 * @param registrations that bidders stand in other registers
 * @param purchases what they bought for the contract
 * @param efforts building blocks that they realised
 * @param claims certificates of others that they point to
 */
public record Dossier(
        List<HumanDecision> decisions,
        List<OtherRegistration> registrations,
        List<Purchase> purchases,
        List<Effort> efforts,
        List<Claim> claims) {

    /** Nothing. */
    public static final Dossier EMPTY = new Dossier(List.of(), List.of(), List.of(), List.of(), List.of());

    public Dossier {
        decisions = List.copyOf(decisions);
        registrations = List.copyOf(registrations);
        purchases = List.copyOf(purchases);
        efforts = List.copyOf(efforts);
        claims = List.copyOf(claims);
    }

    /** The same with these decisions as well. */
    public Dossier with(List<HumanDecision> more) {
        return new Dossier(
                Stream.concat(decisions.stream(), more.stream()).toList(), registrations, purchases, efforts, claims);
    }

    /** The same with these purchases as well. */
    public Dossier bought(List<Purchase> more) {
        return new Dossier(
                decisions,
                registrations,
                Stream.concat(purchases.stream(), more.stream()).toList(),
                efforts,
                claims);
    }

    /** The same with these efforts as well. */
    public Dossier realised(List<Effort> more) {
        return new Dossier(
                decisions,
                registrations,
                purchases,
                Stream.concat(efforts.stream(), more.stream()).toList(),
                claims);
    }

    /** The same with these registrations as well. */
    public Dossier registered(List<OtherRegistration> more) {
        return new Dossier(
                decisions, Stream.concat(registrations.stream(), more.stream()).toList(), purchases, efforts, claims);
    }

    /** The same with these claims as well. */
    public Dossier claiming(List<Claim> more) {
        return new Dossier(
                decisions,
                registrations,
                purchases,
                efforts,
                Stream.concat(claims.stream(), more.stream()).toList());
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    /** The bidders that it says something about, each as often as it does. */
    public Stream<String> bidders() {
        return Stream.of(
                        decisions.stream().map(HumanDecision::bidder),
                        registrations.stream().map(OtherRegistration::bidder),
                        purchases.stream().map(Purchase::bidder),
                        efforts.stream().map(Effort::bidder),
                        claims.stream().map(Claim::bidder))
                .flatMap(bidders -> bidders);
    }

    /** Organisations, beside the bidders, about which the register has to be asked. */
    public Stream<KvkNumber> organisations() {
        return Stream.concat(
                purchases.stream().map(Purchase::supplier), claims.stream().map(Claim::holder));
    }
}
