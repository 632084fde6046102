package nl.tredewijzer.registry.lookup;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.KvkReading;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.json.HistoryJson;
import nl.tredewijzer.registry.http.RegisterView;

/**
 * What the register says of each bidder that was asked, in the order of asking.
 *
 * @param validOnDefaulted whether nobody asked for the day: it is today
 * @param register the one state that all answers rest on
 */
public record VerificationAnswer(
        LocalDate validOn, boolean validOnDefaulted, RegisterView register, List<Verified> answers) {

    /** What became of a question. */
    public enum Outcome {
        /** The register knows the organisation; whether it holds anything is in {@code status}. */
        FOUND,
        /** The number is right, and no certificate was ever listed under it. */
        NOT_LISTED,
        /** No KvK number was given; {@code cause} and {@code message} say what it is instead. */
        UNREADABLE
    }

    /** A sentence in both languages. */
    public record Sentence(String nl, String en) {
        static Sentence of(Bilingual text) {
            return new Sentence(text.dutch(), text.english());
        }
    }

    /**
     * The answer on one bidder.
     *
     * @param position its place in the question, from 1
     * @param asked the number as it was given
     * @param repairs what had to be mended to read the number; empty when nothing
     * @param history everything recorded of the organisation, for who folds it on other days
     */
    public record Verified(
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
            Optional<JsonObject> history) {

        static Verified unreadable(int position, KvkReading.Refused refused) {
            return new Verified(
                    position,
                    refused.given(),
                    Outcome.UNREADABLE,
                    Optional.empty(),
                    List.of(),
                    Optional.of(refused.cause().name()),
                    Optional.of(Sentence.of(refused.cause())),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        static Verified read(
                int position,
                String asked,
                KvkReading.Read read,
                Optional<OrganisationHistory> history,
                LocalDate validOn) {
            KvkNumber number = read.number();
            StandingView view = StandingView.of(
                    history.orElseGet(() -> OrganisationHistory.neverListed(number))
                            .standingOn(validOn),
                    number);
            return new Verified(
                    position,
                    asked,
                    history.isPresent() ? Outcome.FOUND : Outcome.NOT_LISTED,
                    Optional.of(number.digits()),
                    read.repairs().stream().map(Enum::name).toList(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(view.status()),
                    view.level(),
                    view.thirtyPlus(),
                    view.certificateNumber(),
                    view.certificationBody(),
                    history.map(HistoryJson::write));
        }
    }
}
