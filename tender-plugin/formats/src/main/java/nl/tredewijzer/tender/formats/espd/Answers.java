package nl.tredewijzer.tender.formats.espd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.formats.source.Said;
import nl.tredewijzer.tender.formats.xml.XmlElement;

/** What the operator answered to the criteria that matter here, with the documents that it names as evidence. */
final class Answers {

    private record Question(Topic topic, String text) {}

    private static final String GROUP = "cac:TenderingCriterionPropertyGroup";
    private static final String SUBGROUP = "cac:SubsidiaryTenderingCriterionPropertyGroup";
    private static final List<String> GIVEN = List.of(
            "cbc:Description",
            "cbc:ResponseID",
            "cbc:ResponseCode",
            "cbc:ResponseNumeric",
            "cbc:ResponseQuantity",
            "cbc:ResponseURI");
    private static final BilingualText YES = new BilingualText("ja", "yes");
    private static final BilingualText NO = new BilingualText("nee", "no");

    private final XmlElement response;
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, XmlElement> evidence = new HashMap<>();

    Answers(XmlElement response) {
        this.response = response;
        for (XmlElement criterion : response.all("cac:TenderingCriterion")) {
            criterion
                    .first("cbc:CriterionTypeCode")
                    .flatMap(code -> Topic.ofCode(code.text()))
                    .ifPresent(topic -> criterion.all(GROUP).forEach(group -> addQuestions(topic, group)));
        }
        response.all("cac:Evidence").forEach(document -> document.first("cbc:ID")
                .ifPresent(id -> evidence.putIfAbsent(id.text(), document)));
    }

    /** A sentence for each answer that was given. */
    List<Bilingual> said() {
        List<Bilingual> said = new ArrayList<>();
        for (XmlElement answer : response.all("cac:TenderingCriterionResponse")) {
            Optional<Question> question = answer.first("cbc:ValidatedCriterionPropertyID")
                    .map(XmlElement::text)
                    .map(questions::get);
            if (question.isPresent()) {
                answer.all("cac:ResponseValue").forEach(value -> addValue(question.get(), value, said));
                answer.all("cac:EvidenceSupplied/cbc:ID").forEach(id -> addEvidence(question.get(), id.text(), said));
            }
        }
        return said;
    }

    private void addQuestions(Topic topic, XmlElement group) {
        for (XmlElement property : group.all("cac:TenderingCriterionProperty")) {
            property.first("cbc:ID")
                    .ifPresent(id -> questions.putIfAbsent(
                            id.text(),
                            new Question(
                                    topic,
                                    property.first("cbc:Description")
                                            .map(XmlElement::text)
                                            .orElse("?"))));
        }
        group.all(SUBGROUP).forEach(subgroup -> addQuestions(topic, subgroup));
    }

    private static void addValue(Question question, XmlElement value, List<Bilingual> said) {
        value.first("cbc:ResponseIndicator")
                .map(XmlElement::text)
                .ifPresent(answer ->
                        said.add(answered(question, answer.equals("true") || answer.equals("1") ? YES : NO, ".")));
        for (String given : GIVEN) {
            value.first(given)
                    .map(XmlElement::text)
                    .filter(text -> !text.isEmpty())
                    .ifPresent(answer -> said.add(answered(question, answer, "")));
        }
    }

    private static Bilingual answered(Question question, Object answer, String end) {
        return new Phrase(
                "{topic}: \"{question}\" {answer}" + end,
                "{topic}: \"{question}\" {answer}" + end,
                Map.of(
                        "topic", question.topic(),
                        "question", Said.value(question.text()),
                        "answer", Said.value(answer)));
    }

    private void addEvidence(Question question, String id, List<Bilingual> said) {
        Optional<XmlElement> document =
                Optional.ofNullable(evidence.get(id)).flatMap(of -> of.first("cac:DocumentReference"));
        String number =
                document.flatMap(of -> of.first("cbc:ID")).map(XmlElement::text).orElse(id);
        String issuer = document.flatMap(of -> of.first("cac:IssuerParty/cac:PartyName/cbc:Name"))
                .map(XmlElement::text)
                .orElse("?");
        boolean certificate = question.topic() == Topic.CERTIFICATES;
        said.add(Said.of(
                (certificate ? "Bewijsstuk bij certificaten (UEA)" : "Bewijsstuk (UEA)")
                        + ": {number}, afgegeven door {issuer}.",
                (certificate ? "Evidence with certificates (ESPD)" : "Evidence (ESPD)")
                        + ": {number}, issued by {issuer}.",
                "number",
                number,
                "issuer",
                issuer));
    }
}
