package nl.tredewijzer.model.receipt;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.model.json.JsonRefused;
import nl.tredewijzer.model.log.Listing;
import nl.tredewijzer.model.log.PublishedEntry;
import nl.tredewijzer.model.log.Readings;
import nl.tredewijzer.model.note.Checkpoint;
import nl.tredewijzer.model.receipt.Receipt.ListedNumber;

/** The events of a receipt, once each was found in the log, and what follows from them. */
final class Evidence {

    private final Receipt receipt;
    private final Checkpoint checkpoint;
    private final Map<Long, PublishedEntry> redactions;
    private final Map<Long, PublishedEntry> entries = new HashMap<>();
    private final Map<KvkNumber, Listing> listings = new HashMap<>();

    private Evidence(Receipt receipt, Checkpoint checkpoint, Map<Long, PublishedEntry> redactions) {
        this.receipt = receipt;
        this.checkpoint = checkpoint;
        this.redactions = redactions;
    }

    /**
     * Checks the events, the numbers and the answers.
     *
     * @param redactions later events by which text in these was taken away, each found in the log
     * @throws ReceiptFailed at the first thing that is wrong
     */
    static Evidence of(Receipt receipt, Checkpoint checkpoint, Map<Long, PublishedEntry> redactions) {
        Evidence evidence = new Evidence(receipt, checkpoint, redactions);
        receipt.entries().forEach(proven -> {
            PublishedEntry entry = Found.in(checkpoint, proven);
            evidence.entries.put(entry.sequence(), entry);
        });
        receipt.numbers().forEach(evidence::take);
        evidence.checkAnswers();
        return evidence;
    }

    private void take(ListedNumber listed) {
        if (!listed.proof().shows(listed.listing(), checkpoint.numbers())) {
            throw new ReceiptFailed(
                    "NUMBERS",
                    "Onder KvK-nummer " + listed.number()
                            + " staan andere gebeurtenissen in het register: er is iets weggelaten of toegevoegd.",
                    "The register has other events under KvK number " + listed.number()
                            + ": something was left out or added.");
        }
        for (long sequence : listed.listing().sequences()) {
            if (!entries.containsKey(sequence)) {
                throw new ReceiptFailed(
                        "NUMBERS",
                        "Gebeurtenis " + sequence + " over KvK-nummer " + listed.number() + " ontbreekt in het bewijs.",
                        "Event " + sequence + " about KvK number " + listed.number() + " is missing from the receipt.");
            }
        }
        listings.put(listed.number(), listed.listing());
    }

    private void checkAnswers() {
        Map<String, JsonObject> answers = new HashMap<>();
        receipt.answers().forEach(answer -> answers.put(answer.getString("kvkNumber", ""), answer));
        for (Question.Asked asked : receipt.question().asked()) {
            asked.kvkNumber().ifPresent(number -> check(number, Optional.ofNullable(answers.get(number.digits()))));
        }
        Set<String> answered = listings.keySet().stream().map(KvkNumber::digits).collect(Collectors.toSet());
        if (!answered.equals(answers.keySet())
                || answers.size() != receipt.answers().size()) {
            throw new ReceiptFailed(
                    "ANSWERS",
                    "Er staan antwoorden in het bewijs die nergens uit volgen.",
                    "There are answers in the receipt that follow from nothing.");
        }
    }

    private void check(KvkNumber number, Optional<JsonObject> answer) {
        Listing listing = listings.get(number);
        if (listing == null || answer.isEmpty()) {
            throw new ReceiptFailed(
                    "ANSWERS",
                    "Over KvK-nummer " + number + " is wel gevraagd, maar het bewijs geeft geen antwoord.",
                    "KvK number " + number + " was asked about, but the receipt gives no answer.");
        }
        if (!CanonicalJson.text(standing(number, listing)).equals(CanonicalJson.text(answer.get()))) {
            throw new ReceiptFailed(
                    "ANSWERS",
                    "Het antwoord over KvK-nummer " + number + " volgt niet uit de gebeurtenissen.",
                    "The answer about KvK number " + number + " does not follow from the events.");
        }
    }

    private JsonObject standing(KvkNumber number, Listing listing) {
        try {
            List<RecordedEvent> concerning = Readings.of(
                    listing.sequences().stream().map(entries::get).toList(), List.copyOf(redactions.values()));
            return StandingJson.write(
                    OrganisationHistory.of(number, concerning, checkpoint.size()),
                    receipt.question().validOn());
        } catch (IllegalArgumentException | JsonRefused e) {
            throw new ReceiptFailed(
                    "ANSWERS",
                    new Unreadable(
                            "De gebeurtenissen over KvK-nummer " + number + " vormen geen geschiedenis",
                            "The events about KvK number " + number + " make no history",
                            e));
        }
    }

    /** What is proven, for people. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Set<KvkNumber> listed = new TreeSet<>();
        Set<KvkNumber> never = new TreeSet<>();
        listings.forEach((number, listing) -> (listing.equals(Listing.NEVER) ? never : listed).add(number));
        if (!listed.isEmpty()) {
            findings.add(Finding.proven(
                    "COMPLETE",
                    "Over " + names(listed) + " stond op dat moment precies dit in het register, zonder weglating; het"
                            + " antwoord voor " + receipt.question().validOn() + " volgt daaruit.",
                    "Of " + names(listed)
                            + " the register then held exactly this, with nothing left out; the answer for "
                            + receipt.question().validOn() + " follows from it."));
        }
        if (!never.isEmpty()) {
            findings.add(Finding.proven(
                    "ABSENT",
                    "Onder " + names(never) + " heeft tot op dat moment nooit iets in het register gestaan.",
                    "Nothing was ever listed under " + names(never) + " up to that moment."));
        }
        redacted().ifPresent(findings::add);
        return findings;
    }

    /** That text was taken away, of which events and by which. */
    private Optional<Finding> redacted() {
        Map<Long, List<String>> taken = new TreeMap<>();
        receipt.entries().forEach(proven -> proven.entry().redactedBy().ifPresent(by -> taken.computeIfAbsent(
                        by, key -> new ArrayList<>())
                .add(Long.toString(proven.entry().sequence()))));
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Finding.proven(
                "REDACTED",
                "Geredigeerd: er is tekst weggenomen uit "
                        + words(taken, "gebeurtenis ", " door gebeurtenis ")
                        + ". Plaats, tijd en soort staan vast; gelezen is wat er nu voor in de plaats staat.",
                "Redacted: text was taken out of " + words(taken, "event ", " by event ")
                        + ". Place, time and kind are certain; what stands there now instead was read."));
    }

    private static String words(Map<Long, List<String>> taken, String event, String by) {
        return taken.entrySet().stream()
                .map(one -> event + String.join(", ", one.getValue()) + by + one.getKey())
                .collect(Collectors.joining("; "));
    }

    private static String names(Set<KvkNumber> numbers) {
        return numbers.stream().map(KvkNumber::digits).collect(Collectors.joining(", ", "KvK ", ""));
    }
}
