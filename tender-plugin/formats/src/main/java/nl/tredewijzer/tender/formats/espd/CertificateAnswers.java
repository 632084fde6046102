package nl.tredewijzer.tender.formats.espd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.formats.source.Said;
import nl.tredewijzer.tender.formats.xml.XmlElement;

/**
 * What the operator answered to the criterion of certificates by independent bodies ({@code qu-certif-indep}), where a
 * certificate such as that of the PSO belongs, or other means of proof; with the documents that it names as evidence.
 */
final class CertificateAnswers {

    private static final String CRITERION = "qu-certif-indep";
    private static final String GROUP = "cac:TenderingCriterionPropertyGroup";
    private static final String SUBGROUP = "cac:SubsidiaryTenderingCriterionPropertyGroup";
    private static final BilingualText YES = new BilingualText("ja", "yes");
    private static final BilingualText NO = new BilingualText("nee", "no");

    private final XmlElement response;
    private final Map<String, String> questions = new LinkedHashMap<>();
    private final Map<String, XmlElement> evidence = new HashMap<>();

    CertificateAnswers(XmlElement response) {
        this.response = response;
        for (XmlElement criterion : response.all("cac:TenderingCriterion")) {
            if (criterion
                    .first("cbc:CriterionTypeCode")
                    .filter(code -> code.text().equals(CRITERION))
                    .isPresent()) {
                criterion.all(GROUP).forEach(this::addQuestions);
            }
        }
        response.all("cac:Evidence").forEach(document -> document.first("cbc:ID")
                .ifPresent(id -> evidence.putIfAbsent(id.text(), document)));
    }

    /** A sentence for each answer that was given. */
    List<Bilingual> said() {
        List<Bilingual> said = new ArrayList<>();
        for (XmlElement answer : response.all("cac:TenderingCriterionResponse")) {
            Optional<String> question = answer.first("cbc:ValidatedCriterionPropertyID")
                    .map(XmlElement::text)
                    .map(questions::get);
            if (question.isPresent()) {
                answer.all("cac:ResponseValue").forEach(value -> addValue(question.get(), value, said));
                answer.all("cac:EvidenceSupplied/cbc:ID").forEach(id -> addEvidence(id.text(), said));
            }
        }
        return said;
    }

    private void addQuestions(XmlElement group) {
        for (XmlElement property : group.all("cac:TenderingCriterionProperty")) {
            property.first("cbc:ID")
                    .ifPresent(id -> questions.putIfAbsent(
                            id.text(),
                            property.first("cbc:Description")
                                    .map(XmlElement::text)
                                    .orElse("?")));
        }
        group.all(SUBGROUP).forEach(this::addQuestions);
    }

    private static void addValue(String question, XmlElement value, List<Bilingual> said) {
        value.first("cbc:ResponseIndicator")
                .map(XmlElement::text)
                .ifPresent(answer -> said.add(Said.of(
                        "Certificaten (UEA, qu-certif-indep): \"{question}\" {answer}.",
                        "Certificates (ESPD, qu-certif-indep): \"{question}\" {answer}.",
                        "question",
                        question,
                        "answer",
                        answer.equals("true") || answer.equals("1") ? YES : NO)));
        for (String given : List.of("cbc:Description", "cbc:ResponseID", "cbc:ResponseURI")) {
            value.first(given)
                    .map(XmlElement::text)
                    .filter(text -> !text.isEmpty())
                    .ifPresent(answer -> said.add(Said.of(
                            "Certificaten (UEA, qu-certif-indep): \"{question}\" {answer}",
                            "Certificates (ESPD, qu-certif-indep): \"{question}\" {answer}",
                            "question",
                            question,
                            "answer",
                            answer)));
        }
    }

    private void addEvidence(String id, List<Bilingual> said) {
        Optional<XmlElement> document =
                Optional.ofNullable(evidence.get(id)).flatMap(of -> of.first("cac:DocumentReference"));
        String number =
                document.flatMap(of -> of.first("cbc:ID")).map(XmlElement::text).orElse(id);
        String issuer = document.flatMap(of -> of.first("cac:IssuerParty/cac:PartyName/cbc:Name"))
                .map(XmlElement::text)
                .orElse("?");
        said.add(Said.of(
                "Bewijsstuk bij certificaten (UEA): {number}, afgegeven door {issuer}.",
                "Evidence with certificates (ESPD): {number}, issued by {issuer}.",
                "number",
                number,
                "issuer",
                issuer));
    }
}
