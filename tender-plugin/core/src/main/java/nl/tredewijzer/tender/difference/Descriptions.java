package nl.tredewijzer.tender.difference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Described;
import nl.tredewijzer.tender.Lot;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.Term;
import nl.tredewijzer.tender.crediting.ReferenceDate;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.policy.Policy;

/** What can differ, as values with words. */
final class Descriptions {

    private static final Described NOT_GIVEN = new Described(new Phrase("niet opgegeven", "not given", Map.of()), "");

    private Descriptions() {}

    /** The value, or that none was given. */
    static Object orNone(Optional<?> value) {
        return value.map(Object.class::cast).orElse(NOT_GIVEN);
    }

    static Described of(boolean answer) {
        return answer
                ? new Described(new Phrase("ja", "yes", Map.of()), "true")
                : new Described(new Phrase("nee", "no", Map.of()), "false");
    }

    static Described of(Policy policy) {
        return new Described(
                new Phrase(
                        "{title}, versie {version}",
                        "{title}, version {version}",
                        Map.of("title", policy.title(), "version", policy.version())),
                policy.id() + " " + policy.version());
    }

    static Described of(Term term) {
        return new Described(
                new Phrase(
                        "{from} tot en met {until}",
                        "{from} until {until}",
                        Map.of("from", term.from(), "until", term.until())),
                term.from() + "/" + term.until());
    }

    static Described of(ReferenceDate referenceDate) {
        return new Described(
                new Phrase(
                        "{day} ({origin})",
                        "{day} ({origin})",
                        Map.of("day", referenceDate.day(), "origin", referenceDate.origin())),
                referenceDate.day() + " " + referenceDate.origin().name());
    }

    static String of(RegisterState state) {
        return state.sequence() + state.recordedAt().map(at -> ", " + at).orElse("");
    }

    static Object ofLots(List<Lot> lots) {
        return orNone(Optional.of(lots.stream()
                        .map(lot -> lot.id()
                                + lot.title().map(title -> " " + title).orElse("")
                                + lot.value().map(value -> " € " + value).orElse(""))
                        .sorted()
                        .collect(Collectors.joining("; ")))
                .filter(text -> !text.isEmpty()));
    }

    /** The bidder by name and number, as far as it has them. */
    static String of(Bidder bidder) {
        String number = bidder.kvkNumber().map(kvk -> "KvK " + kvk.digits()).orElse(bidder.kvkNumberAsGiven());
        String name = bidder.name().orElse("");
        if (name.isEmpty() || number.isEmpty()) {
            return name.isEmpty() && number.isEmpty() ? "?" : name + number;
        }
        return name + " (" + number + ")";
    }

    /** What a certificate says: its grade and days. */
    static Described of(Certificate certificate) {
        Grade grade = Grade.of(certificate);
        var validity = certificate.validity();
        return new Described(
                new Phrase(
                        "{grade}, {from} tot en met {until}",
                        "{grade}, {from} until {until}",
                        Map.of("grade", grade, "from", validity.from(), "until", validity.until())),
                grade + " " + validity.from() + "/" + validity.until());
    }
}
