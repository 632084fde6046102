package nl.tredewijzer.tender.formats;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.formats.source.ReceivedTenders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real and official files, compared with what was read in them by hand and written down in {@code real-files.json}. */
@EnabledIfSystemProperty(named = "tredewijzer.shared", matches = ".+")
class RealFilesTest {

    private static final int ROUNDS = Integer.getInteger("tredewijzer.mutations", 200);

    static List<JsonObject> expectations() {
        return StrictJson.read(new ByteArrayInputStream(FormatFixture.bytes("real-files.json")), Limits.USUAL)
                .asJsonArray()
                .getValuesAs(JsonValue::asJsonObject);
    }

    @ParameterizedTest
    @MethodSource("expectations")
    void aRealFileIsReadCompletelyAndRight(JsonObject expected) throws IOException {
        TenderReading reading = TenderReading.read(Files.readAllBytes(samples().resolve(expected.getString("file"))));

        assertThat(reading.format().name()).isEqualTo(expected.getString("format"));
        assertThat(reading.bidders().stream()
                        .map(read -> described(read.bidder()))
                        .toList())
                .isEqualTo(bidders(expected));
        assertThat(reading.winners()).hasSize(expected.getInt("winners"));
        assertThat(reading.received().stream().map(RealFilesTest::described).toList())
                .isEqualTo(received(expected));
        assertThat(reading.unread()).hasSize(expected.getInt("unread"));
        String said = reading.understood().stream().map(Bilingual::english).collect(Collectors.joining("\n"));
        expected.getJsonArray("says").getValuesAs(JsonString::getString).forEach(words -> assertThat(said)
                .contains(words));
        assertTender(reading.tender(), expected);
    }

    @Test
    void everyFileThatIsThereHasItsExpectation() throws IOException {
        List<String> expected =
                expectations().stream().map(one -> one.getString("file")).toList();
        try (Stream<Path> files = Files.list(samples())) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.endsWith(".md")))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void aMutatedRealFileIsAValueOrRefused() throws IOException {
        Map<String, byte[]> originals = new LinkedHashMap<>();
        for (JsonObject one : expectations()) {
            String file = one.getString("file");
            originals.put(file, Files.readAllBytes(samples().resolve(file)));
        }

        Mutations.Tally tally = new Mutations(20261127L).tried(originals, ROUNDS);

        assertThat(tally.values()).isPositive();
        assertThat(tally.refused()).isPositive();
    }

    private static void assertTender(Optional<Tender> tender, JsonObject expected) {
        assertThat(tender.flatMap(Tender::contractValue).map(Object::toString).orElse(""))
                .isEqualTo(expected.getString("contractValue", ""));
        assertThat(tender.flatMap(Tender::deadline).map(Object::toString).orElse(""))
                .isEqualTo(expected.getString("deadline", ""));
        assertThat(tender.flatMap(Tender::award).map(Object::toString).orElse(""))
                .isEqualTo(expected.getString("award", ""));
        assertThat(tender.flatMap(Tender::term)
                        .map(term -> term.from() + "/" + term.until())
                        .orElse(""))
                .isEqualTo(expected.getString("term", ""));
        if (expected.containsKey("reference")) {
            assertThat(tender.flatMap(Tender::reference)).contains(expected.getString("reference"));
        }
    }

    private static List<String> bidders(JsonObject expected) {
        return expected.getJsonArray("bidders").getValuesAs(JsonValue::asJsonObject).stream()
                .map(bidder -> String.join(
                        " | ",
                        bidder.getString("name"),
                        bidder.getString("kvk"),
                        bidder.getString("role"),
                        bidder.getString("amount", ""),
                        bidder.getJsonArray("lots")
                                .getValuesAs(JsonString::getString)
                                .toString()))
                .toList();
    }

    private static String described(Bidder bidder) {
        return String.join(
                " | ",
                bidder.name().orElse(""),
                bidder.kvkNumber().map(Object::toString).orElse(""),
                bidder.role().name(),
                bidder.amount().map(Object::toString).orElse(""),
                bidder.lots().toString());
    }

    private static List<String> received(JsonObject expected) {
        return expected.getJsonArray("received").getValuesAs(JsonValue::asJsonObject).stream()
                .map(one -> one.getString("kind") + " " + one.getInt("count") + " " + one.getString("lot", ""))
                .toList();
    }

    private static String described(ReceivedTenders received) {
        return received.kind() + " " + received.count() + " " + received.lot().orElse("");
    }

    private static Path samples() {
        return Path.of(System.getProperty("tredewijzer.shared"), "samples");
    }
}
