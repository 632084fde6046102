package nl.tredewijzer.registry.reconciliation;

import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.registry.http.Language;
import nl.tredewijzer.registry.http.Problem.Message;

/** What is known of an organisation, for clients to compare with and to fetch. Values are texts. */
enum Property implements Term {
    KVK_NUMBER("kvkNumber", true, "KvK-nummer", "KvK number", facts -> Stream.of(facts.kvkNumber())),
    PLACE("place", true, "Plaats", "Place", facts -> facts.profile().place().stream()),
    PROVINCE("province", true, "Provincie", "Province", facts -> facts.profile().province().stream()),
    NAME("name", false, "Naam", "Name", facts -> Stream.of(facts.profile().name())),
    TRADING_NAME("tradingName", false, "Handelsnaam", "Trading name", facts -> facts.profile().tradingNames().stream()),
    FORMER_NAME("formerName", false, "Vroegere naam", "Former name", facts -> facts.profile().formerNames().stream()),
    SECTOR("sector", false, "Sector", "Sector", facts -> facts.profile().sector().stream()),
    STATUS(
            "status",
            false,
            "Status",
            "Status",
            facts -> Stream.of(facts.standing().status())),
    LEVEL("level", false, "Trede", "Level", facts -> facts.standing().level().stream()),
    THIRTY_PLUS("thirtyPlus", false, "PSO 30+", "PSO 30+", facts -> facts.standing().thirtyPlus().stream()
            .map(Object::toString)),
    VALID_FROM("validFrom", false, "Geldig vanaf", "Valid from", facts -> facts.standing().validFrom().stream()
            .map(Object::toString)),
    VALID_UNTIL("validUntil", false, "Geldig tot en met", "Valid until", facts -> facts.standing().validUntil().stream()
            .map(Object::toString)),
    CERTIFICATE_NUMBER(
            "certificateNumber",
            false,
            "Certificaatnummer",
            "Certificate number",
            facts -> facts.standing().certificateNumber().stream()),
    CERTIFICATION_BODY(
            "certificationBody",
            false,
            "Certificatie-instelling",
            "Certification body",
            facts -> facts.standing().certificationBody().stream());

    private static final Message COMPARED =
            new Message("telt mee bij het herkennen van een organisatie", "counts when an organisation is recognised");
    private static final Message FETCHED = new Message("kan worden opgehaald", "can be fetched");

    private final String id;
    private final boolean compared;
    private final String dutch;
    private final String english;
    private final Function<Facts, Stream<String>> values;

    Property(String id, boolean compared, String dutch, String english, Function<Facts, Stream<String>> values) {
        this.id = id;
        this.compared = compared;
        this.dutch = dutch;
        this.english = english;
        this.values = values;
    }

    /** What is said of any other property. */
    static final Message UNKNOWN = new Message(
            "Onbekende eigenschap; dit zijn ze: " + identifiers(),
            "Unknown property; these are known: " + identifiers());

    private static String identifiers() {
        return Arrays.stream(values()).map(Property::id).collect(Collectors.joining(", "));
    }

    /** The property with this identifier. */
    static Optional<Property> of(String id) {
        return Arrays.stream(values())
                .filter(property -> property.id.equals(id))
                .findFirst();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String dutch() {
        return dutch;
    }

    @Override
    public String english() {
        return english;
    }

    /** Its values for an organisation on a day, often one, none when it is not known. */
    List<String> valuesOf(Facts facts) {
        return values.apply(facts).toList();
    }

    @Override
    public JsonObject toJson(Locale language) {
        return JsonParts.object()
                .add("id", id)
                .add("name", Language.in(language, this))
                .add("description", (compared ? COMPARED : FETCHED).in(language))
                .build();
    }
}
