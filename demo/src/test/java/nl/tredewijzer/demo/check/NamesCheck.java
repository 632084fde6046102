package nl.tredewijzer.demo.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CoveredEntity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * How real organisations were written, with typing errors and in earlier years, and organisations that are in the
 * register no more, asked over the reconciliation protocol: found often enough, and certain only when certain.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NamesCheck {

    private static final Bar ABSENT =
            Bar.atMost(.01, "absent", AnsweredName::isAbsent, "wrong certain", AnsweredName::isWronglyCertain);
    private static final Bar REAL =
            Bar.atMost(.02, "real", AnsweredName::isReal, "wrong certain", AnsweredName::isWronglyCertain);
    private static final List<Bar> BARS = List.of(
            ABSENT,
            REAL,
            Bar.atLeast(.97, "typing error", AnsweredName::isTypingError, "accepted", AnsweredName::isAccepted),
            Bar.atLeast(.996, "typing error", AnsweredName::isTypingError, "first", answer -> answer.isAmong(1)),
            Bar.atLeast(1, "format only", AnsweredName::isFormatOnly, "accepted", AnsweredName::isAccepted),
            Bar.atLeast(.28, "variant", AnsweredName::isVariant, "accepted", AnsweredName::isAccepted),
            Bar.atLeast(.74, "variant", AnsweredName::isVariant, "first five", answer -> answer.isAmong(5)));
    private static final List<Bar> BARS_WITH_FORMER_NAMES = List.of(
            ABSENT,
            REAL,
            Bar.atLeast(.97, "rename", AnsweredName::isRename, "accepted", AnsweredName::isAccepted),
            Bar.atLeast(.99, "rename", AnsweredName::isRename, "first five", answer -> answer.isAmong(5)));

    private RunningRegister register;
    private ReconciliationClient client;
    private List<Certificate> certificates;
    private List<NamedCsvRecord> queries;
    private List<AnsweredName> answers;

    @BeforeAll
    void start(@TempDir Path data) throws IOException {
        certificates = RealNames.certificates();
        queries = RealFiles.rows("match-bench/queries.csv");
        register = RunningRegister.in(data);
        client = new ReconciliationClient(register.address());
        JsonObject batch = register.deliver(RealNames.csv(certificates), "?acceptValidRows=true");
        assertThat(batch.getString("state")).isEqualTo("APPENDED");
    }

    @AfterAll
    void stop() {
        register.close();
    }

    @Test
    @Order(1)
    void namesAreFoundAndCertainOnlyWhenCertain() {
        answers = ask();

        assertBars("Names, without former names", BARS);
    }

    @Test
    @Order(2)
    void nameOfSeveralOrganisationsIsNeverCertainAndAllAreShown() {
        Map<String, Set<String>> numbers = certificates.stream()
                .map(Certificate::mainApplicant)
                .collect(Collectors.groupingBy(
                        entity -> entity.name(),
                        Collectors.mapping(entity -> entity.kvkNumber().digits(), Collectors.toSet())));
        numbers.values().removeIf(several -> several.size() < 2);
        assertThat(numbers).isNotEmpty();
        List<String> names = List.copyOf(numbers.keySet());
        List<List<JsonObject>> found = client.candidates(names);
        for (int i = 0; i < names.size(); i++) {
            assertThat(found.get(i)).noneMatch(candidate -> candidate.getBoolean("match"));
            assertThat(found.get(i))
                    .extracting(candidate -> candidate.getString("id"))
                    .containsAll(numbers.get(names.get(i)));
        }
    }

    @Test
    @Order(3)
    void listOfBiddersIsAnsweredAlikeEachTimeAndAsOneByOne() {
        List<NamedCsvRecord> asked = queries.subList(0, 1000);
        JsonObject first = verified(named(asked));

        assertThat(verified(named(asked))).isEqualTo(first);
        for (int i = 0; i < asked.size(); i++) {
            JsonObject answer = first.getJsonArray("answers").getJsonObject(i);
            assertThat(answer.getString("kvkNumber", ""))
                    .as(asked.get(i).getField("query"))
                    .isEqualTo(answers.get(i).certain().orElse(""));
        }
    }

    @Test
    @Order(4)
    void nameBesideTheNumberOfAnotherIsAlwaysAWarning() {
        JsonArrayBuilder bidders = Json.createArrayBuilder();
        for (int i = 0; i < 1000; i++) {
            bidders.add(Json.createObjectBuilder()
                    .add(
                            "kvkNumber",
                            certificates.get(i).mainApplicant().kvkNumber().digits())
                    .add(
                            "name",
                            certificates
                                    .get(certificates.size() - 1 - i)
                                    .mainApplicant()
                                    .name()));
        }
        for (JsonObject answer : verified(bidders).getJsonArray("answers").getValuesAs(JsonObject.class)) {
            assertThat(answer.getJsonArray("warnings").getValuesAs(JsonObject.class))
                    .extracting(warning -> warning.getString("code"))
                    .containsExactly("NAME_MISMATCH");
        }
    }

    @Test
    @Order(5)
    void nameThatIsCertainlyANeighboursIsAWarningBesideTheNumber() {
        List<CoveredEntity> inOrder = certificates.stream()
                .map(Certificate::mainApplicant)
                .sorted(Comparator.comparing(entity -> entity.name().toLowerCase(Locale.ROOT)))
                .limit(1000)
                .toList();
        JsonArrayBuilder alone = Json.createArrayBuilder();
        JsonArrayBuilder numbered = Json.createArrayBuilder();
        for (int i = 0; i + 1 < inOrder.size(); i++) {
            String name = inOrder.get(i + 1).name();
            alone.add(Json.createObjectBuilder().add("name", name));
            numbered.add(Json.createObjectBuilder()
                    .add("kvkNumber", inOrder.get(i).kvkNumber().digits())
                    .add("name", name));
        }
        List<JsonObject> meant = verified(alone).getJsonArray("answers").getValuesAs(JsonObject.class);
        List<JsonObject> answered = verified(numbered).getJsonArray("answers").getValuesAs(JsonObject.class);
        for (int i = 0; i < meant.size(); i++) {
            String number = inOrder.get(i).kvkNumber().digits();
            if (!meant.get(i).getString("kvkNumber", number).equals(number)) {
                assertThat(answered.get(i).getJsonArray("warnings"))
                        .as(inOrder.get(i).name())
                        .hasSize(1);
            }
        }
    }

    @Test
    @Order(6)
    void formerNamesOfTheRegisterSolveRenames() {
        Map<String, Certificate> byNumber = certificates.stream()
                .collect(Collectors.toMap(
                        certificate -> certificate.mainApplicant().kvkNumber().digits(),
                        Function.identity(),
                        (first, second) -> first));
        Map<String, List<String>> formerNames = queries.stream()
                .filter(query -> query.getField("kind").equals("real:disjoint-rename"))
                .collect(Collectors.groupingBy(
                        query -> query.getField("kvk"),
                        Collectors.mapping(query -> query.getField("query"), Collectors.toList())));
        List<Certificate> renamed = formerNames.entrySet().stream()
                .map(former -> RealNames.formerly(byNumber.get(former.getKey()), former.getValue()))
                .toList();
        JsonObject batch = register.deliver(RealNames.csv(renamed), "");
        assertThat(batch.getJsonObject("counts").getInt("corrected"))
                .as(batch.toString())
                .isEqualTo(renamed.size());

        answers = ask();

        assertBars("Names, with the former names of those that were renamed", BARS_WITH_FORMER_NAMES);
    }

    private List<AnsweredName> ask() {
        List<List<JsonObject>> candidates = client.candidates(
                queries.stream().map(query -> query.getField("query")).toList());
        List<AnsweredName> answered = new ArrayList<>();
        for (int i = 0; i < queries.size(); i++) {
            answered.add(AnsweredName.of(queries.get(i), candidates.get(i)));
        }
        return answered;
    }

    private static JsonArrayBuilder named(List<NamedCsvRecord> asked) {
        JsonArrayBuilder bidders = Json.createArrayBuilder();
        asked.forEach(query -> bidders.add(Json.createObjectBuilder().add("name", query.getField("query"))));
        return bidders;
    }

    private JsonObject verified(JsonArrayBuilder bidders) {
        JsonObject request = Json.createObjectBuilder()
                .add("validOn", RealNames.ON.toString())
                .add("bidders", bidders)
                .build();
        return register.client().post("/v1/verifications", request);
    }

    private void assertBars(String title, List<Bar> bars) {
        String table = bars.stream()
                .map(bar -> bar.row(answers))
                .collect(Collectors.joining(
                        "\n", title + "\n| On | Names | Measure | Share | Bar | |\n|---|--:|---|--:|---|---|\n", "\n"));
        System.out.println(table);
        assertThat(bars.stream().filter(bar -> !bar.holds(answers)).map(bar -> bar.row(answers)))
                .isEmpty();
    }
}
