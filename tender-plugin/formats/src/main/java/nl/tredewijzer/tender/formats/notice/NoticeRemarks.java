package nl.tredewijzer.tender.formats.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.formats.source.Said;

/** What an officer wants to know of a notice beside the tender itself: social return in it, changes, and who else bid. */
final class NoticeRemarks {

    private NoticeRemarks() {}

    static void about(NoticeLot lot, List<Bilingual> remarks) {
        if (lot.isReservedForShelteredWorkshops()) {
            remarks.add(said(
                    "Perceel {lot} is voorbehouden aan sociale werkplaatsen en dergelijke (BT-71, art. 2.82 Aw).",
                    "Lot {lot} is reserved for sheltered workshops and the like (BT-71, art. 2.82 Aw).",
                    lot.id(),
                    ""));
        }
        if (lot.reservedExecution()) {
            remarks.add(said(
                    "De opdracht van perceel {lot} wordt uitgevoerd in het kader van beschermde arbeid (BT-736).",
                    "The contract of lot {lot} is carried out under sheltered employment (BT-736).",
                    lot.id(),
                    ""));
        }
        aims(
                        "Doelen van perceel {lot} (BT-06): {aims}.",
                        "Aims of lot {lot} (BT-06): {aims}.",
                        lot.strategicGoals(),
                        lot)
                .ifPresent(remarks::add);
        aims(
                        "Sociale doelen van perceel {lot} (BT-775): {aims}.",
                        "Social aims of lot {lot} (BT-775): {aims}.",
                        lot.socialObjectives(),
                        lot)
                .ifPresent(remarks::add);
        for (AwardCriterion criterion : lot.socialReturnCriteria()) {
            remarks.add(said(
                    "Social return is in perceel {lot} een gunningscriterium: {text}. Dat is iets anders dan een"
                            + " verplichting in de uitvoering.",
                    "Social return is an award criterion of lot {lot}: {text}. That is something else than an"
                            + " obligation in the contract.",
                    lot.id(),
                    worded(criterion)));
        }
        if (!lot.performanceTerms().isEmpty()) {
            remarks.add(said(
                    "Uitvoeringsvoorwaarden van perceel {lot} (BT-70): {text}",
                    "Terms of performance of lot {lot} (BT-70): {text}",
                    lot.id(),
                    String.join(" ", lot.performanceTerms())));
        }
    }

    static void about(NoticeResult result, List<Bilingual> remarks) {
        for (LotResult lot : result.lots()) {
            lot.decision()
                    .flatMap(NoticeRemarks::withoutWinner)
                    .ifPresent(ended -> remarks.add(Said.of(
                            "Perceel {lot}: {ended} (BT-142).",
                            "Lot {lot}: {ended} (BT-142).",
                            "lot",
                            lot.lot().orElse(lot.id()),
                            "ended",
                            ended)));
            for (LotResult.Received received : lot.received()) {
                remarks.add(said(
                        "Ontvangen voor perceel {lot} (BT-759, {text}).",
                        "Received for lot {lot} (BT-759, {text}).",
                        lot.lot().orElse(lot.id()),
                        received.kind() + ": " + received.count()));
            }
        }
    }

    private static Optional<Bilingual> withoutWinner(String decision) {
        return switch (decision) {
            case "clos-nw" ->
                Optional.of(new BilingualText("gesloten zonder dat een winnaar is gekozen", "closed without a winner"));
            case "open-nw" ->
                Optional.of(new BilingualText(
                        "nog geen winnaar gekozen, de procedure loopt", "no winner yet, the competition is ongoing"));
            default -> Optional.empty();
        };
    }

    static void about(NoticeChange change, List<Bilingual> remarks) {
        remarks.add(Said.of(
                "Deze aankondiging wijzigt een eerdere, {changed} (BT-758), en komt daarvoor in de plaats; reden: {reason}.",
                "This notice changes an earlier one, {changed} (BT-758), and takes its place; reason: {reason}.",
                "changed",
                change.changed(),
                "reason",
                change.reason()
                        .map(ChangeReason::new)
                        .<Object>map(reason -> reason)
                        .orElse("?")));
        for (String description : change.descriptions()) {
            remarks.add(Said.of(
                    "Wat er gewijzigd is (BT-141, BT-762): {text}",
                    "What was changed (BT-141, BT-762): {text}",
                    "text",
                    description));
        }
    }

    /** Whoever is named beside the winners is no bidder of this tender here, and is not kept silent. */
    static void notWon(LotTender tender, List<Bilingual> remarks) {
        String parties = tender.tenderers().stream()
                .map(party -> party.name().orElse(party.id())
                        + party.kvkNumberAsGiven()
                                .map(number -> " (" + number + ")")
                                .orElse(""))
                .collect(Collectors.joining(", "));
        remarks.add(Said.of(
                "Ook genoemd, maar niet gegund en niet in de lijst gezet: inschrijving {tender} van {parties}.",
                "Named too, but not awarded and not put into the list: tender {tender} of {parties}.",
                "tender",
                tender.id(),
                "parties",
                parties.isEmpty() ? "?" : parties));
    }

    private static Optional<Bilingual> aims(String dutch, String english, List<String> codes, NoticeLot lot) {
        return codes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Phrase(dutch, english, Map.of("lot", lot.id(), "aims", new SocialAims(codes))));
    }

    private static String worded(AwardCriterion criterion) {
        String numbers = criterion.parameters().stream()
                .map(parameter -> parameter
                                .number()
                                .map(number -> number.toPlainString() + " ")
                                .orElse("")
                        + parameter.code())
                .collect(Collectors.joining(", "));
        String name = criterion.name().or(criterion::description).orElse("?");
        return numbers.isEmpty() ? name : name + " (" + numbers + ")";
    }

    private static Bilingual said(String dutch, String english, String lot, String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        String cut = line.length() <= 500 ? line : line.substring(0, line.offsetByCodePoints(0, 240)) + "…";
        return new Phrase(dutch, english, Map.of("lot", lot, "text", cut));
    }
}
