package nl.tredewijzer.registry.lookup;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.model.KvkReading.Repair;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.json.HistoryJson;
import nl.tredewijzer.registry.http.Sentence;

/**
 * The answer on one bidder.
 *
 * @param position its place in the question, from 1
 * @param asked the number as it was given; empty when none was
 * @param kvkNumber the number that was read, or that of the organisation that is certainly meant by the name
 * @param repairs what had to be mended to read the number; empty when nothing
 * @param cause what was given instead of a number or a name
 * @param message what is the matter, where no organisation could be answered on
 * @param name how the name fits the organisation that is answered on; absent when no name was given
 * @param candidates whom the name may mean instead, the likeliest first; absent where there is nothing to choose
 * @param warnings what a human must look at
 * @param history everything recorded of the organisation, for who folds it on other days
 */
public record VerifiedBidder(
        int position,
        String asked,
        Outcome outcome,
        Optional<String> kvkNumber,
        List<String> repairs,
        Optional<String> cause,
        Optional<Sentence> message,
        Optional<String> status,
        Optional<String> level,
        Optional<Boolean> thirtyPlus,
        Optional<String> certificateNumber,
        Optional<String> certificationBody,
        Optional<NameFinding> name,
        Optional<List<FoundCandidate>> candidates,
        List<Warning> warnings,
        Optional<JsonObject> history) {

    /** What became of a question. */
    public enum Outcome {
        /** The register knows the organisation with this number; whether it holds anything is in {@code status}. */
        FOUND,
        /** The number is right, and no certificate was ever listed under it. */
        NOT_LISTED,
        /** Neither number nor name can be read; {@code cause} and {@code message} say what was given instead. */
        UNREADABLE,
        /** No number was given, and the name certainly means this organisation. */
        FOUND_BY_NAME,
        /** No number was given, and the name means one of the candidates, or another one: a human has to choose. */
        NAME_UNCERTAIN,
        /** No number was given, and probably no organisation in the register is meant by the name. */
        NAME_NOT_FOUND
    }

    /**
     * What the name brings, beside a number.
     *
     * @param finding how it fits the organisation
     * @param candidates whom it may mean instead
     */
    record Naming(Optional<NameFinding> finding, Optional<List<FoundCandidate>> candidates, List<Warning> warnings) {}

    /** It is known which organisation is meant. */
    static VerifiedBidder answered(
            int position,
            String asked,
            Outcome outcome,
            List<Repair> repairs,
            OrganisationHistory history,
            LocalDate day,
            Naming naming) {
        StandingView view = StandingView.of(history.standingOn(day), history.kvkNumber());
        return new VerifiedBidder(
                position,
                asked,
                outcome,
                Optional.of(history.kvkNumber().digits()),
                repairs.stream().map(Enum::name).toList(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(view.status()),
                view.level(),
                view.thirtyPlus(),
                view.certificateNumber(),
                view.certificationBody(),
                naming.finding(),
                naming.candidates(),
                naming.warnings(),
                outcome == Outcome.NOT_LISTED ? Optional.empty() : Optional.of(HistoryJson.write(history)));
    }

    /** It is not known which organisation is meant. */
    static VerifiedBidder unanswered(
            int position,
            String asked,
            Outcome outcome,
            Optional<String> cause,
            Sentence message,
            Optional<List<FoundCandidate>> candidates) {
        return new VerifiedBidder(
                position,
                asked,
                outcome,
                Optional.empty(),
                List.of(),
                cause,
                Optional.of(message),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                candidates,
                List.of(),
                Optional.empty());
    }

    /** This answer with one more warning. */
    VerifiedBidder warning(Warning further) {
        return new VerifiedBidder(
                position,
                asked,
                outcome,
                kvkNumber,
                repairs,
                cause,
                message,
                status,
                level,
                thirtyPlus,
                certificateNumber,
                certificationBody,
                name,
                candidates,
                Stream.concat(warnings.stream(), Stream.of(further)).toList(),
                history);
    }
}
