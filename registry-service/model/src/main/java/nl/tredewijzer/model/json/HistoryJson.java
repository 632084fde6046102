package nl.tredewijzer.model.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.CertificateHistory;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.EventType;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.Redaction;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.model.Supersession;

/** Histories as JSON: how the register hands them to those who fold them themselves. */
public final class HistoryJson {

    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private HistoryJson() {}

    /** An instant in UTC with exactly three decimals, {@code 2026-11-23T10:00:00.000Z}. */
    public static String instant(Instant instant) {
        return MILLISECONDS.format(instant);
    }

    /** Everything the register holds of one organisation. */
    public static JsonObject write(OrganisationHistory organisation) {
        return JsonParts.object()
                .add("kvkNumber", organisation.kvkNumber().digits())
                .add("certificates", Fields.array(organisation.certificates(), HistoryJson::certificate))
                .build();
    }

    /** One recorded event: its place, time, issuer and type, its payload, and {@code redaction} if it was redacted. */
    public static JsonObject write(RecordedEvent recorded) {
        JsonObjectBuilder object = JsonParts.object()
                .add("sequence", recorded.sequence())
                .add("recordedAt", instant(recorded.recordedAt()))
                .add("issuer", recorded.issuer())
                .add("type", recorded.event().type().name())
                .add("payload", EventJson.payload(recorded.event()));
        recorded.redaction()
                .ifPresent(redaction -> object.add(
                        "redaction",
                        JsonParts.object().add("sequence", redaction.sequence()).add("reason", redaction.reason())));
        return object.build();
    }

    /** Recorded events, in their order. */
    public static JsonArray write(List<RecordedEvent> events) {
        return Fields.array(events, HistoryJson::write);
    }

    /** How far the register had come: {@code sequence}, and {@code recordedAt} unless it is empty. */
    public static JsonObject write(RegisterState state) {
        JsonObjectBuilder object = JsonParts.object().add("sequence", state.sequence());
        state.recordedAt().ifPresent(at -> object.add("recordedAt", instant(at)));
        return object.build();
    }

    /**
     * Reads what {@link #write(OrganisationHistory)} writes.
     *
     * @throws JsonRefused if a member is missing or nonsense
     */
    public static OrganisationHistory organisation(JsonObject object) {
        Fields fields = new Fields(object);
        try {
            return new OrganisationHistory(
                    fields.parsed("kvkNumber", KvkNumber::of),
                    fields.list("certificates").stream()
                            .map(value -> certificate(Fields.of(value, "A history")))
                            .toList());
        } catch (IllegalArgumentException e) {
            throw new JsonRefused("This is no history: " + e.getMessage(), e);
        }
    }

    /**
     * Reads what {@link #write(RegisterState)} writes.
     *
     * @throws JsonRefused if a member is missing or nonsense
     */
    public static RegisterState state(JsonObject object) {
        Fields fields = new Fields(object);
        try {
            return fields.optionalText("recordedAt").isEmpty()
                    ? new RegisterState(fields.number("sequence"), Optional.empty())
                    : RegisterState.at(fields.number("sequence"), fields.parsed("recordedAt", Instant::parse));
        } catch (IllegalArgumentException e) {
            throw new JsonRefused("This is no state of a register: " + e.getMessage(), e);
        }
    }

    /**
     * Reads what {@link #write(List)} writes.
     *
     * @throws JsonRefused if a member is missing or nonsense
     */
    public static List<RecordedEvent> events(JsonArray events) {
        try {
            return events.stream()
                    .map(value -> event(Fields.of(value, "An event")))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new JsonRefused("These are no events: " + e.getMessage(), e);
        }
    }

    private static JsonObject certificate(CertificateHistory history) {
        return JsonParts.object()
                .add("events", write(history.events()))
                .add("supersessions", Fields.array(history.supersessions(), HistoryJson::supersession))
                .build();
    }

    private static CertificateHistory certificate(Fields fields) {
        return CertificateHistory.of(
                fields.list("events").stream()
                        .map(value -> event(Fields.of(value, "An event")))
                        .toList(),
                fields.list("supersessions").stream()
                        .map(value -> supersession(Fields.of(value, "A supersession")))
                        .toList());
    }

    private static RecordedEvent event(Fields fields) {
        EventType type = fields.parsed("type", EventType::valueOf);
        return new RecordedEvent(
                fields.number("sequence"),
                fields.parsed("recordedAt", Instant::parse),
                fields.text("issuer"),
                EventJson.read(type, fields.object("payload").object()),
                redaction(fields));
    }

    private static Optional<Redaction> redaction(Fields event) {
        if (!event.object().containsKey("redaction")) {
            return Optional.empty();
        }
        Fields redaction = event.object("redaction");
        return Optional.of(new Redaction(redaction.number("sequence"), redaction.text("reason")));
    }

    private static JsonObject supersession(Supersession supersession) {
        return JsonParts.object()
                .add("certificationBody", supersession.by().certificationBody())
                .add("certificateNumber", supersession.by().number())
                .add("from", supersession.from().toString())
                .add("sequence", supersession.sequence())
                .build();
    }

    private static Supersession supersession(Fields fields) {
        CertificateId by = CertificateJson.id(fields);
        return new Supersession(by, fields.date("from"), fields.number("sequence"));
    }
}
