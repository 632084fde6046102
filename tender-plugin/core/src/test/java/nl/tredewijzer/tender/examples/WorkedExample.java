package nl.tredewijzer.tender.examples;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.SampleRegister;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.catalogue.ChosenPolicy;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.crediting.Crediting;
import nl.tredewijzer.tender.crediting.CreditingInput;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.crediting.ReferenceDate;
import nl.tredewijzer.tender.document.DossierJson;
import nl.tredewijzer.tender.document.PolicyJson;
import nl.tredewijzer.tender.document.TenderJson;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.policy.Policy;

/** A worked example in a file: a rule in the words of its source, a tender, certificates, and what has to come out. */
final class WorkedExample {

    static final Path FILES = Path.of("src/test/resources/nl/tredewijzer/tender/examples");

    private static final String INVENTED = "voorbeeld";

    private final String name;
    private final JsonObject file;

    private WorkedExample(String name, JsonObject file) {
        this.name = name;
        this.file = file;
    }

    /** All of them, in the order of their names. */
    static Stream<WorkedExample> all() {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.sorted().map(WorkedExample::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WorkedExample read(Path path) {
        try {
            return new WorkedExample(
                    path.getFileName().toString(), (JsonObject) StrictJson.read(Files.readString(path), Limits.USUAL));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String title() {
        return file.getString("title");
    }

    /** Numbers of the shapes that it shows. */
    List<Integer> shapes() {
        return file.getJsonArray("shapes").stream()
                .map(number -> Integer.valueOf(number.toString()))
                .toList();
    }

    /** The sentence from which the figures follow. */
    String sentence() {
        return file.getString("sentence");
    }

    /** The sentence and, where the figures need more, the others. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>(List.of(sentence()));
        sentences.addAll(texts(file.getJsonArray("also")));
        return sentences;
    }

    /** Whether its policy is one of the catalogue: of an invented one the sentence is the source itself. */
    boolean isReal() {
        return file.get("policy") instanceof JsonString;
    }

    JsonObject given() {
        return file;
    }

    /** The policy, in the version that holds for the tender. */
    Policy policy() {
        return chosen().policy();
    }

    /** One of the catalogue, or the parts that matter of an invented one; several versions stand in a list. */
    private ChosenPolicy chosen() {
        JsonValue given = file.get("policy");
        if (given instanceof JsonString id) {
            return Policies.catalogue().chosenFor(id.getString(), tender()).orElseThrow();
        }
        return given instanceof JsonArray versions
                ? chosenAmong(versions.getValuesAs(JsonObject.class))
                : ChosenPolicy.named(PolicyJson.read(invented(given.asJsonObject()), Policies.catalogue()::find));
    }

    /** As an authority that keeps its versions in a directory has one chosen. */
    private ChosenPolicy chosenAmong(List<JsonObject> versions) {
        List<Path> files = new ArrayList<>();
        try {
            Path directory = Files.createTempDirectory("policies");
            try {
                for (JsonObject version : versions) {
                    Path written = directory.resolve(version.getString("version") + ".json");
                    files.add(Files.writeString(written, invented(version).toString()));
                }
                return Policies.catalogue()
                        .with(directory)
                        .chosenFor(INVENTED, tender())
                        .orElseThrow();
            } finally {
                for (Path written : files) {
                    Files.delete(written);
                }
                Files.delete(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonObject invented(JsonObject parts) {
        var whole = JsonParts.object()
                .add("id", INVENTED)
                .add("version", "1")
                .add("title", JsonParts.object().add("nl", "Beleid Voorbeeld").add("en", "Policy of Voorbeeld"))
                .add("authority", "Gemeente Voorbeeld")
                .add("inForce", JsonParts.object());
        parts.forEach(whole::add);
        return whole.add(
                        "sources",
                        JsonParts.array()
                                .add(JsonParts.object()
                                        .add("key", "besluit")
                                        .add("title", "Beleidsregel Voorbeeld")
                                        .add("excerpt", sentence())
                                        .add("readOn", "2026-11-23")
                                        .add("certainty", "PRIMARY")))
                .build();
    }

    Tender tender() {
        return TenderJson.read(file.getJsonObject("tender"));
    }

    List<Bidder> bidders() {
        List<Bidder> bidders = new ArrayList<>();
        for (JsonValue value : file.getJsonArray("bidders")) {
            bidders.add(bidder(value.asJsonObject()));
        }
        return bidders;
    }

    private static Bidder bidder(JsonObject given) {
        Bidder bidder = Bidder.of(given.getString("name"), given.getString("kvkNumber"))
                .as(BidderRole.valueOf(given.getString("role", "TENDERER")))
                .on(texts(given.getJsonArray("lots")));
        if (given.containsKey("consortium")) {
            return bidder.within(given.getString("consortium"), Percentage.of(given.getString("share")));
        }
        if (given.containsKey("share")) {
            bidder = bidder.sharing(Percentage.of(given.getString("share")));
        }
        return given.containsKey("amount") ? bidder.bidding(Money.of(given.getString("amount"))) : bidder;
    }

    List<JsonObject> certificates() {
        return file.getJsonArray("certificates").getValuesAs(JsonObject.class);
    }

    Dossier dossier() {
        return Optional.ofNullable(file.getJsonObject("dossier"))
                .map(DossierJson::read)
                .orElse(Dossier.EMPTY);
    }

    List<JsonObject> expected() {
        return file.getJsonArray("expect").getValuesAs(JsonObject.class);
    }

    /** Codes of what is said of the whole, where the example is about that. */
    Optional<String> said() {
        return Optional.ofNullable(file.getString("said", null));
    }

    Evaluation evaluated() {
        ChosenPolicy chosen = chosen();
        SampleRegister register = SampleRegister.empty();
        bidders().forEach(bidder -> register.named(bidder.key(), bidder.name().orElseThrow()));
        int number = 1;
        for (JsonObject given : certificates()) {
            register.issued(
                    given.getString("holder"),
                    "A-" + number++,
                    Grade.named(given.getString("level")).orElseThrow(),
                    given.getString("from"),
                    given.getString("until"),
                    texts(given.getJsonArray("covers")));
        }
        List<Bidder> bidders = bidders();
        List<KvkNumber> asked = Stream.concat(
                        bidders.stream().flatMap(bidder -> bidder.kvkNumber().stream()),
                        dossier().organisations())
                .toList();
        return Crediting.evaluate(CreditingInput.of(
                        tender(),
                        bidders,
                        chosen.policy(),
                        register.build().ask(asked),
                        ReferenceDate.of(tender(), chosen.policy()).orElseThrow())
                .with(dossier())
                .noting(chosen.why()));
    }

    private static List<String> texts(JsonArray array) {
        return array == null
                ? List.of()
                : array.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
