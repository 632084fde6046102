package nl.tredewijzer.tender.jakarta.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.crediting.Code;
import nl.tredewijzer.tender.crediting.Remark;
import nl.tredewijzer.tender.formats.NamedFile;
import nl.tredewijzer.tender.jakarta.EvaluationQuestion;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.whatif.WhatIf;
import org.junit.jupiter.api.Test;

class QuestionReaderTest {

    private static final String TENDER =
            "\"tender\": {\"title\": \"Groen\", \"buyer\": \"Gemeente Heerde\", \"deadline\": \"2026-06-01\"}";

    private final QuestionReader reader = new QuestionReader(Policies.catalogue(), 100);

    private EvaluationQuestion read(String json) {
        return reader.read(PostedReader.json(json.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> wrongIn(String json) {
        try {
            read(json);
            return List.of();
        } catch (ProblemException e) {
            return e.problem().members().get("errors").asJsonArray().getValuesAs(JsonObject.class).stream()
                    .map(error -> error.getString("path"))
                    .toList();
        }
    }

    @Test
    void bidderIsANumberANameOrBoth() {
        EvaluationQuestion question = read("{" + TENDER + """
                , "bidders": [{"kvkNumber": "9155985"}, {"name": "De Bonte Bezem"},
                              {"name": "X", "kvkNumber": "00007001", "role": "SUBCONTRACTOR", "amount": 12.5}]}""");
        assertThat(question.bidders())
                .extracting(Bidder::key)
                .containsExactly("09155985", "De Bonte Bezem", "00007001");
        assertThat(question.bidders()).extracting(Bidder::role).last().isEqualTo(BidderRole.SUBCONTRACTOR);
    }

    @Test
    void aLotThatAListNumbersIsTheLotOfTheTender() {
        EvaluationQuestion question = read("""
                {"tender": {"title": "Groen", "buyer": "Gemeente Heerde", "deadline": "2026-06-01",
                            "lots": [{"id": "LOT-0001"}, {"id": "LOT-0002"}]},
                 "biddersFile": {"text": "Perceel;Naam;KvK\\n2;De Eik;00007001\\n"}}""");

        assertThat(question.bidders()).extracting(Bidder::lots).containsExactly(List.of("LOT-0002"));
        assertThat(question.input().remarks())
                .extracting(Bilingual::english)
                .contains("Lots of the list, as the tender calls them: 2 = LOT-0002.");
    }

    @Test
    void withoutADayTheDeadlineCountsAndWithoutAPolicyThatOfTheBuyer() {
        EvaluationQuestion question = read("{" + TENDER + ", \"bidders\": [{\"kvkNumber\": \"00007001\"}]}");
        assertThat(question.referenceDate().day()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(question.policy().id()).isEqualTo("oost-nederland");
        assertThat(question.notes()).extracting(Remark::code).contains(Code.POLICY_CHOSEN);
    }

    @Test
    void policyIsNamedWithOrWithoutItsVersion() {
        Policy amsterdam = Policies.catalogue().get("amsterdam");
        for (String name : List.of("amsterdam", "amsterdam@" + amsterdam.version())) {
            EvaluationQuestion question = read(
                    "{" + TENDER + ", \"policy\": \"" + name + "\", \"bidders\": [{\"kvkNumber\": \"00007001\"}]}");
            assertThat(question.policy()).isEqualTo(amsterdam);
        }
    }

    @Test
    void whatStandsInTheQuestionGoesBeforeWhatTheTenderFileSays() {
        String file = Base64.getEncoder()
                .encodeToString("{\"title\": \"Groen\", \"buyer\": \"Gemeente Heerde\", \"deadline\": \"2026-06-01\"}"
                        .getBytes(StandardCharsets.UTF_8));
        EvaluationQuestion question = read("{\"tenderFile\": {\"content\": \"" + file
                + "\"}, \"tender\": {\"socialReturnPercentage\": 5, \"title\": \"Ander groen\"},"
                + " \"bidders\": [{\"kvkNumber\": \"00007001\"}]}");
        assertThat(question.tender().title()).isEqualTo("Ander groen");
        assertThat(question.tender().buyer()).contains("Gemeente Heerde");
        assertThat(question.tender().socialReturn()).contains(Percentage.of("5"));
    }

    @Test
    void whatIfNamesOneThingEach() {
        EvaluationQuestion question = read("{\"tender\": {\"title\": \"x\", \"deadline\": \"2026-06-01\","
                + " \"term\": {\"from\": \"2026-07-01\", \"until\": \"2027-06-30\"}}, \"policy\": \"amsterdam\","
                + " \"bidders\": [{\"kvkNumber\": \"00007001\"}], \"whatIf\": [{\"referenceDate\": \"2027-01-01\"},"
                + " {\"contractEnd\": \"2028-01-01\"}, {\"policy\": \"oost-nederland\"}]}");
        assertThat(question.whatIfs())
                .hasExactlyElementsOfTypes(WhatIf.TestedOn.class, WhatIf.ContractEnds.class, WhatIf.PolicyIs.class);
    }

    @Test
    void everythingThatIsWrongIsToldAlsoWhereTheTenderIsWrong() {
        assertThat(wrongIn("""
                {"tender": {"titel": "x"}, "bidders": [{"kvkNumber": "1", "amount": "-1"}], "policy": "nergens",
                 "referenceDate": "x", "whatIf": [{"policy": 7}, {"contractEnd": "2026-02-30"}]}"""))
                .containsExactlyInAnyOrder(
                        "$.tender.title",
                        "$.tender.titel",
                        "$.bidders[0].amount",
                        "$.policy",
                        "$.referenceDate",
                        "$.whatIf[0].policy",
                        "$.whatIf[1].contractEnd");
        assertThat(wrongIn("{}")).containsExactlyInAnyOrder("$.tender", "$.bidders");
        assertThat(wrongIn("{\"tender\": {\"title\": \"x\"}, \"bidders\": [{\"name\": \"y\"}]}"))
                .containsExactlyInAnyOrder("$.policy", "$.referenceDate");
    }

    @Test
    void fileThatIsNoneIsToldWithItsReason() {
        assertThat(wrongIn("{" + TENDER + ", \"biddersFile\": {\"content\": \"??\"}}"))
                .contains("$.biddersFile.content");
        assertThat(wrongIn("{" + TENDER + ", \"biddersFile\": {}}")).contains("$.biddersFile");
        assertThat(wrongIn("{\"tenderFile\": {\"text\": \"<!DOCTYPE x><x/>\"}, \"bidders\": [{\"name\": \"y\"}]}"))
                .contains("$.tenderFile");
        assertThat(wrongIn(
                        "{\"tenderFile\": {\"text\": \"De Bonte Bezem 00007001\"}, \"bidders\": [{\"name\": \"y\"}]}"))
                .contains("$.tenderFile");
    }

    @Test
    void whetherItIsReservedIsAsTheQuestionSaysAndElseAsTheNoticeSays() {
        String notice = Base64.getEncoder().encodeToString("""
                        {"ocid": "a", "tender": {"title": "Groen", "tenderPeriod": {"endDate": "2026-06-01T12:00:00Z"},
                         "otherRequirements": {"reservedParticipation": ["shelteredWorkshop"]}}}""".getBytes(StandardCharsets.UTF_8));
        String question = "{\"tenderFile\": {\"content\": \"" + notice
                + "\"}, \"policy\": \"oost-nederland\", \"bidders\": [{\"kvkNumber\": \"00007001\"}]";
        assertThat(read(question + "}").reserved()).isTrue();
        assertThat(read(question + ", \"reserved\": false}").reserved()).isFalse();
        assertThat(read("{" + TENDER + ", \"reserved\": true, \"bidders\": [{\"kvkNumber\": \"00007001\"}]}")
                        .reserved())
                .isTrue();
    }

    @Test
    void listIsTakenFromAPartOfAForm() {
        byte[] request = ("{" + TENDER + "}").getBytes(StandardCharsets.UTF_8);
        byte[] list = "Naam;KvK\nX;00007001\n".getBytes(StandardCharsets.UTF_8);
        assertThat(reader.read(new Posted(
                                json(request), Map.of("bidders", List.of(new NamedFile("lijst.csv", list))), "sha"))
                        .bidders())
                .extracting(Bidder::key)
                .containsExactly("00007001");
    }

    @Test
    void everyBidderMayHaveAnEspdOfItsOwn() {
        List<NamedFile> files =
                List.of(new NamedFile("eik.xml", espd("00007001")), new NamedFile("tak.xml", espd("00007002")));
        String encoded = files.stream()
                .map(file -> "{\"name\": \"" + file.name() + "\", \"content\": \""
                        + Base64.getEncoder().encodeToString(file.bytes()) + "\"}")
                .collect(Collectors.joining(","));
        Posted form = new Posted(
                json(("{" + TENDER + "}").getBytes(StandardCharsets.UTF_8)), Map.of("bidders", files), "sha");

        for (EvaluationQuestion question :
                List.of(reader.read(form), read("{" + TENDER + ", \"biddersFile\": {\"files\": [" + encoded + "]}}"))) {
            assertThat(question.bidders()).extracting(Bidder::key).containsExactly("00007001", "00007002");
            assertThat(question.input().remarks())
                    .extracting(Bilingual::english)
                    .contains("2 ESPDs read together.");
        }
        assertThat(wrongIn("{" + TENDER + ", \"biddersFile\": {\"files\": [{\"name\": \"x\"}, 1]}}"))
                .contains("$.biddersFile.files[0].content", "$.biddersFile.files[1]");
    }

    private static byte[] espd(String number) {
        String ubl = "urn:oasis:names:specification:ubl:schema:xsd:";
        return ("<QualificationApplicationResponse xmlns=\"" + ubl + "QualificationApplicationResponse-2\" xmlns:cac=\""
                        + ubl + "CommonAggregateComponents-2\" xmlns:cbc=\"" + ubl + "CommonBasicComponents-2\">"
                        + "<cac:EconomicOperatorParty><cac:EconomicOperatorRole><cbc:RoleCode>sole-tenderer</cbc:RoleCode>"
                        + "</cac:EconomicOperatorRole><cac:Party><cac:PartyIdentification><cbc:ID>" + number
                        + "</cbc:ID></cac:PartyIdentification></cac:Party></cac:EconomicOperatorParty>"
                        + "</QualificationApplicationResponse>")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void moreBiddersThanMayAreRefusedBeforeTheyAreRead() {
        String many = "{\"kvkNumber\": \"00007001\"},".repeat(100) + "{}";
        assertThatThrownBy(() -> read("{" + TENDER + ", \"bidders\": [" + many + "]}"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().type()).isEqualTo("too-many-bidders"));
    }

    private static JsonObject json(byte[] bytes) {
        return PostedReader.json(bytes).request();
    }
}
