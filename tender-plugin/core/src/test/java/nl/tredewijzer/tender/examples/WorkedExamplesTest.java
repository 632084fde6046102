package nl.tredewijzer.tender.examples;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Credit;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.crediting.Remark;
import nl.tredewijzer.tender.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every worked example comes out as it says, and the page that officers read is made of the same files. */
class WorkedExamplesTest {

    private static final Path PAGE = Path.of("../../docs/officers/worked-examples.md");
    private static final int SHAPES = 20;

    @ParameterizedTest
    @MethodSource("nl.tredewijzer.tender.examples.WorkedExample#all")
    void comesOutAsItSays(WorkedExample example) {
        Evaluation evaluation = example.evaluated();

        List<JsonObject> expected = example.expected();
        assertThat(evaluation.answers()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(came(evaluation.answers().get(i), expected.get(i)))
                    .as("bidder %d", i + 1)
                    .isEqualTo(expected.get(i).toString());
        }
        example.said().ifPresent(codes -> assertThat(codes(evaluation.warnings()))
                .as("of the whole")
                .isEqualTo(codes));
    }

    @ParameterizedTest
    @MethodSource("ofTheCatalogue")
    void restsOnSentencesOfItsSources(WorkedExample example) {
        assertThat(example.sentences())
                .allSatisfy(sentence -> assertThat(example.policy().sources())
                        .anySatisfy(source -> assertThat(source.excerpt()).contains(sentence)));
    }

    static Stream<WorkedExample> ofTheCatalogue() {
        return WorkedExample.all().filter(WorkedExample::isReal);
    }

    @Test
    void everyShapeHasOne() {
        TreeSet<Integer> shown = WorkedExample.all()
                .flatMap(example -> example.shapes().stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(shown).containsAll(IntStream.rangeClosed(1, SHAPES).boxed().toList());
    }

    @Test
    void everyPolicyOfTheCatalogueHasOne() {
        assertThat(WorkedExample.all().map(example -> example.policy().id()))
                .containsAll(Policies.catalogue().all().stream().map(Policy::id).toList());
    }

    /** {@code mvn test -Dtest=WorkedExamplesTest -Dregenerate=true} writes the page anew. */
    @Test
    void thePageIsMadeOfTheseFiles() throws IOException {
        String page = ExamplesPage.of(WorkedExample.all().toList());
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    /** What came out, of those members that are expected. */
    private static String came(BidderEvaluation answer, JsonObject expected) {
        var object = JsonParts.object();
        for (String member : expected.keySet()) {
            switch (member) {
                case "verdict" -> object.add(member, answer.verdict().name());
                case "outcome" -> object.add(member, answer.outcome().kind().name());
                case "obligation" -> object.add(member, euros(answer, settled -> settled.obligation()));
                case "credited" -> object.add(member, euros(answer, settled -> settled.credited()));
                case "remaining" -> object.add(member, euros(answer, settled -> settled.remaining()));
                case "credit" -> object.add(member, answer.credit().getClass().getSimpleName());
                case "penaltyAtRisk" ->
                    object.add(
                            member, answer.penaltyAtRisk().map(Money::toString).orElse("none"));
                case "reasons" -> object.add(member, codes(answer.reasons()));
                case "warnings" -> object.add(member, codes(answer.warnings()));
                case "questions" -> object.add(member, codes(answer.questions()));
                case "uses" ->
                    object.add(
                            member,
                            answer.criteria().stream()
                                    .map(use -> use.use().name())
                                    .collect(Collectors.joining(", ")));
                case "comparedPrice" ->
                    object.add(
                            member,
                            answer.criteria().stream()
                                    .flatMap(use -> use.comparedPrice().stream())
                                    .map(Money::toString)
                                    .collect(Collectors.joining(", ")));
                case "byReferenceDate" ->
                    object.add(
                            member,
                            answer.readings()
                                    .orElseThrow()
                                    .byReferenceDate()
                                    .orElseThrow()
                                    .toString());
                case "byDay" ->
                    object.add(
                            member,
                            answer.readings()
                                    .orElseThrow()
                                    .byDay()
                                    .orElseThrow()
                                    .toString());
                case "lots" ->
                    object.add(
                            member,
                            answer.lots().stream()
                                    .map(lot -> lot.lot() + " " + ((Credit.Settled) lot.credit()).credited())
                                    .collect(Collectors.joining(", ")));
                default -> throw new IllegalArgumentException("Nobody knows how to expect " + member);
            }
        }
        return object.build().toString();
    }

    private static String euros(BidderEvaluation answer, Function<Credit.Settled, Money> part) {
        return answer.credit() instanceof Credit.Settled settled
                ? part.apply(settled).toString()
                : answer.credit().getClass().getSimpleName();
    }

    private static String codes(List<Remark> remarks) {
        return remarks.stream().map(remark -> remark.code().name()).collect(Collectors.joining(", "));
    }
}
