package nl.tredewijzer.tender.registry.http;

import static nl.tredewijzer.tender.registry.http.RegisterServer.body;
import static nl.tredewijzer.tender.registry.http.RegisterServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.SampleRegister;
import nl.tredewijzer.tender.registry.Likeness;
import nl.tredewijzer.tender.registry.NameAnswer;
import nl.tredewijzer.tender.registry.NameAnswers;
import nl.tredewijzer.tender.registry.NameCandidate;
import nl.tredewijzer.tender.registry.NamedBidders;
import nl.tredewijzer.tender.registry.Unreachability;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HttpNameLookupTest {

    private static final String CERTAIN = """
            {"outcome": "FOUND_BY_NAME", "kvkNumber": "00000101",
             "name": {"verdict": "CERTAIN", "score": 99.67, "currentName": "De Kromme Kroon B.V."}}""";
    private static final String UNCERTAIN = """
            {"outcome": "NAME_UNCERTAIN", "candidates": [{"kvkNumber": "00000202",
             "name": {"verdict": "LIKELY", "score": 61, "currentName": "De Bonte Bezem Holding B.V."}}]}""";
    private static final String NOBODY = "{\"outcome\": \"NAME_NOT_FOUND\"}";

    private final RegisterServer server = new RegisterServer(SampleRegister.empty());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void onlyACertainNameFillsInANumberAndTheRestIsAsked() {
        server.first(body(answers(CERTAIN, UNCERTAIN, NOBODY)));
        List<Bidder> listed = List.of(
                Bidder.of("de kromme kroon bv", ""),
                Bidder.of("Met nummer", "00000303"),
                Bidder.of("De Bonte Bezem", ""),
                Bidder.of("Niemand", ""));

        NamedBidders named = NamedBidders.of(listed, lookup());

        assertThat(named.bidders())
                .extracting(Bidder::kvkNumberAsGiven)
                .containsExactly("00000101", "00000303", "", "");
        assertThat(named.bidders().get(0).name()).contains("de kromme kroon bv");
        assertThat(named.filledIn()).singleElement().satisfies(said -> assertThat(said.dutch())
                .contains("De Kromme Kroon B.V.", "00000101"));
        assertThat(named.questions())
                .extracting(question -> question.position())
                .containsExactly(3, 4);
        assertThat(named.questions().get(0).english())
                .contains("which organisation is this?", "De Bonte Bezem Holding B.V. (KvK 00000202, likely)");
        assertThat(named.questions().get(1).dutch()).contains("niet in het register gevonden");
    }

    @Test
    void whoGetsANumberKeepsWhatElseWasSaidOfIt() {
        server.first(body(answers(CERTAIN)));
        Bidder member = Bidder.of("de kromme kroon bv", "").within("Bomen", Percentage.of("60"));

        NamedBidders named = NamedBidders.of(List.of(member), lookup());

        assertThat(named.bidders()).containsExactly(member.numbered("00000101"));
        assertThat(named.bidders().get(0).share()).contains(Percentage.of("60"));
        assertThat(named.bidders().get(0).consortium()).contains("Bomen");
    }

    @Test
    void aNumberThatCannotBeReadIsNotLookedForByName() {
        NamedBidders named = NamedBidders.of(List.of(Bidder.of("De Kromme Kroon B.V.", "123456789")), lookup());

        assertThat(named.filledIn()).isEmpty();
        assertThat(named.questions()).isEmpty();
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void anAnswerThatDoesNotSayCertainIsNotTakenForCertain() {
        server.first(body(answers(CERTAIN.replace("CERTAIN", "LIKELY"))));

        assertThat(lookup().ask(List.of("De Kromme Kroon")))
                .isInstanceOfSatisfying(NameAnswers.Unreachable.class, no -> assertThat(no.reason())
                        .isEqualTo(Unreachability.UNINTELLIGIBLE));
    }

    @Test
    void notToBeReachedIsNotNobody() {
        server.first(status(400));

        NamedBidders named = NamedBidders.of(List.of(Bidder.of("De Kromme Kroon", "")), lookup());

        assertThat(named.unreachable()).isPresent();
        assertThat(named.questions()).isEmpty();
    }

    @Test
    void anAnswerAboutFewerNamesIsRefused() {
        server.first(body(answers(NOBODY)));

        assertThat(lookup().ask(List.of("a", "b"))).isInstanceOf(NameAnswers.Unreachable.class);
    }

    @Test
    void candidatesKeepTheOrderOfTheRegister() {
        server.first(body(answers(UNCERTAIN)));

        NameAnswers.Answered answered = (NameAnswers.Answered) lookup().ask(List.of("De Bonte Bezem"));

        NameAnswer.Uncertain uncertain =
                (NameAnswer.Uncertain) answered.answers().get(0);
        assertThat(uncertain.candidates()).extracting(NameCandidate::likeness).containsExactly(Likeness.LIKELY);
    }

    @Test
    void howFarALongListOfNamesIsIsTold() {
        server.first(body(answers(Collections.nCopies(1000, NOBODY).toArray(String[]::new))), body(answers(NOBODY)));
        List<String> told = new ArrayList<>();
        List<Bidder> listed = Collections.nCopies(1001, Bidder.of("Niemand", ""));

        NamedBidders.of(listed, lookup(), (answered, asked) -> told.add(answered + "/" + asked));

        assertThat(told).containsExactly("1000/1001", "1001/1001");
    }

    private HttpNameLookup lookup() {
        return HttpNameLookup.at(server.address());
    }

    private static String answers(String... answers) {
        return "{\"answers\": [" + String.join(", ", answers) + "]}";
    }
}
