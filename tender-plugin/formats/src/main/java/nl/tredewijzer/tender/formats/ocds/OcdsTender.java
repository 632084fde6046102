package nl.tredewijzer.tender.formats.ocds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.Validity;
import nl.tredewijzer.tender.ContractKind;
import nl.tredewijzer.tender.Lot;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.TenderBuilder;
import nl.tredewijzer.tender.Term;
import nl.tredewijzer.tender.formats.source.Cut;
import nl.tredewijzer.tender.formats.source.Euros;
import nl.tredewijzer.tender.formats.source.Said;

/** The tender that a release is about; days and values are taken where there is one, and otherwise left out. */
final class OcdsTender {

    private static final Set<String> STOPPED = Set.of("cancelled", "withdrawn", "unsuccessful");
    private static final String OPPORTUNITIES = "social.disadvantagedEmploymentOpportunities";

    private final OcdsNode release;
    private final Optional<OcdsNode> node;
    private final OcdsOrganisations organisations;
    private final OcdsLots lots;
    private final Euros euros;
    private final List<Bilingual> said;

    private boolean reserved;

    OcdsTender(OcdsNode release, OcdsOrganisations organisations, OcdsLots lots, Euros euros, List<Bilingual> said) {
        this.release = release;
        this.node = release.node("tender");
        this.organisations = organisations;
        this.lots = lots;
        this.euros = euros;
        this.said = said;
    }

    /** The tender; empty for a release that has neither a tender nor an award. */
    Optional<Tender> read(Optional<String> onlyLot) {
        if (node.isEmpty() && !release.has("awards")) {
            return Optional.empty();
        }
        List<OcdsNode> concerned = lots.nodes(onlyLot);
        TenderBuilder tender = Tender.titled(Cut.text(title(onlyLot, concerned), Tender.LONGEST_TITLE));
        buyer().map(name -> Cut.text(name, Tender.LONGEST_LABEL)).ifPresent(tender::buyer);
        release.text("ocid").map(ocid -> Cut.text(ocid, Tender.LONGEST_LABEL)).ifPresent(tender::reference);
        kind().ifPresent(tender::kind);
        List<Lot> all = concerned.stream().map(lots::lot).toList();
        value(onlyLot, all).ifPresent(tender::contractValue);
        tender.lots(all);
        publication().ifPresent(tender::publication);
        node.flatMap(of -> of.node("tenderPeriod"))
                .flatMap(period -> period.day("endDate"))
                .ifPresent(tender::deadline);
        award().ifPresent(tender::award);
        term(concerned).ifPresent(tender::term);
        node.ifPresent(of -> sayAims(of, "", ""));
        node.ifPresent(OcdsTender::noteStopped);
        concerned.forEach(lot -> {
            noteStopped(lot);
            String id = lot.text("id").orElse("?");
            sayAims(lot, "perceel " + id, "lot " + id);
        });
        return Optional.of(tender.build());
    }

    /** Whether what was read reserves participation for sheltered workshops and the like. */
    boolean isReserved() {
        return reserved;
    }

    private String title(Optional<String> onlyLot, List<OcdsNode> concerned) {
        Optional<String> ofLot = onlyLot.isPresent() ? concerned.get(0).text("title") : Optional.empty();
        return ofLot.or(() -> node.flatMap(of -> of.text("title")))
                .or(() -> release.text("title"))
                .or(() -> node.flatMap(of -> of.text("description")))
                .or(() -> release.nodes("awards").stream()
                        .flatMap(award -> award.text("title").stream())
                        .findFirst())
                .or(() -> release.text("ocid"))
                .orElse("—");
    }

    private Optional<String> buyer() {
        return release.node("buyer")
                .or(() -> node.flatMap(of -> of.node("procuringEntity")))
                .flatMap(organisations::name)
                .or(() -> organisations.inRole("buyer").stream()
                        .flatMap(party -> organisations.name(party).stream())
                        .findFirst());
    }

    private Optional<ContractKind> kind() {
        return node.flatMap(of -> of.text("mainProcurementCategory")).flatMap(category -> switch (category) {
            case "works" -> Optional.of(ContractKind.WORKS);
            case "services" -> Optional.of(ContractKind.SERVICES);
            case "goods" -> Optional.of(ContractKind.SUPPLIES);
            default -> {
                node.get().note(category, OcdsCause.CODE);
                yield Optional.empty();
            }
        });
    }

    private Optional<Money> value(Optional<String> onlyLot, List<Lot> all) {
        if (onlyLot.isPresent()) {
            return all.get(0).value();
        }
        return node.flatMap(of ->
                euros.of(of.amount("value"), "geraamde waarde van de aanbesteding", "estimated value of the tender"));
    }

    /** The day of a release that itself is tagged as the tender; a compiled release does not say. */
    private Optional<LocalDate> publication() {
        return release.texts("tag").contains("tender") ? release.day("date") : Optional.empty();
    }

    private Optional<LocalDate> award() {
        List<LocalDate> days = release.nodes("awards").stream()
                .filter(award -> award.text("status").orElse("active").equals("active"))
                .flatMap(award -> award.writtenDay("date").stream())
                .distinct()
                .toList();
        if (days.size() > 1) {
            said.add(Said.of(
                    "Er is meer dan één datum van gunning; geef de datum op.",
                    "There is more than one day of award; state the day."));
        }
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private Optional<Term> term(List<OcdsNode> concerned) {
        Stream<OcdsNode> planned = Stream.concat(node.stream(), concerned.stream());
        return one(planned.toList(), "contractPeriod")
                .or(() -> one(release.nodes("awards"), "contractPeriod"))
                .or(() -> one(release.nodes("contracts"), "period"));
    }

    private Optional<Term> one(List<OcdsNode> in, String name) {
        List<Term> terms = in.stream()
                .flatMap(of -> of.node(name).stream())
                .flatMap(period -> term(period).stream())
                .distinct()
                .toList();
        if (terms.size() > 1) {
            said.add(Said.of(
                    "Er is meer dan één looptijd; kies een perceel of geef de looptijd op.",
                    "There is more than one term; choose a lot or state the term."));
        }
        return terms.size() == 1 ? Optional.of(terms.get(0)) : Optional.empty();
    }

    private Optional<Term> term(OcdsNode period) {
        Optional<LocalDate> first = period.writtenDay("startDate");
        Optional<LocalDate> last = period.writtenDay("endDate")
                .or(() -> first.flatMap(day -> period.count("durationInDays").map(days -> day.plusDays(days - 1L))))
                .filter(Validity::isPlausible);
        return first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())
                ? Optional.of(new Term(first.get(), last.get()))
                : Optional.empty();
    }

    /** A tender or a lot that was called off is read all the same; whether it goes on is for somebody to find out. */
    private static void noteStopped(OcdsNode tenderOrLot) {
        tenderOrLot
                .text("status")
                .filter(STOPPED::contains)
                .ifPresent(status -> tenderOrLot.note(status, OcdsCause.STOPPED));
    }

    private void sayAims(OcdsNode of, String lot, String lotInEnglish) {
        boolean opportunities = of.nodes("sustainability").stream()
                .anyMatch(aim -> aim.text("goal").filter(OPPORTUNITIES::equals).isPresent());
        if (opportunities) {
            say(
                    "Doel: kansen op werk voor mensen met een afstand tot de arbeidsmarkt",
                    lot,
                    "Aim: employment opportunities for people with a distance to the labour market",
                    lotInEnglish);
        }
        boolean only = of.node("otherRequirements")
                .filter(requirements ->
                        requirements.texts("reservedParticipation").contains("shelteredWorkshop"))
                .isPresent();
        reserved |= only;
        if (only) {
            say(
                    "Voorbehouden aan sociale werkplaatsen en dergelijke (art. 2.82 Aw)",
                    lot,
                    "Reserved for sheltered workshops and the like (art. 2.82 Aw)",
                    lotInEnglish);
        }
        of.node("contractTerms")
                .flatMap(terms -> terms.text("performanceTerms"))
                .ifPresent(text -> said.add(Said.of(
                        "Uitvoeringsvoorwaarden{lot}: {text}".replace("{lot}", lot.isEmpty() ? "" : " van " + lot),
                        "Terms of performance{lot}: {text}"
                                .replace("{lot}", lotInEnglish.isEmpty() ? "" : " of " + lotInEnglish),
                        "text",
                        text)));
    }

    private void say(String dutch, String lot, String english, String lotInEnglish) {
        said.add(Said.of(
                dutch + (lot.isEmpty() ? "." : " ({lot})."),
                english + (lot.isEmpty() ? "." : " ({of})."),
                "lot",
                lot,
                "of",
                lotInEnglish));
    }
}
