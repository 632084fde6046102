package nl.tredewijzer.registry.evidence.check;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.receipt.Question;
import nl.tredewijzer.model.receipt.Receipt;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.StatusTone;
import nl.tredewijzer.pages.text.ReceiptText;

/**
 * One that was asked about, and the answer, in words.
 *
 * @param given what was given: the name, the number, or both, each as it was given
 * @param status empty when the register could not tell which organisation it is
 * @param certificates the certificates of the answer, the one that counts first in front
 */
record AnsweredRow(
        List<String> given,
        Optional<KvkNumber> kvkNumber,
        Optional<CertificateStatus> status,
        String told,
        List<String> certificates) {

    static List<AnsweredRow> of(Receipt receipt, PageLanguage language) {
        Map<String, JsonObject> answers = receipt.answers().stream()
                .collect(Collectors.toMap(answer -> answer.getString("kvkNumber"), Function.identity()));
        return receipt.question().asked().stream()
                .map(asked -> asked.kvkNumber()
                        .map(number -> answered(asked, answers.get(number.digits()), language))
                        .orElseGet(() -> new AnsweredRow(
                                given(asked),
                                Optional.empty(),
                                Optional.empty(),
                                language.say(ReceiptText.NOT_TOLD_WHICH),
                                List.of())))
                .toList();
    }

    private static AnsweredRow answered(Question.Asked asked, JsonObject answer, PageLanguage language) {
        Optional<CertificateStatus> status = status(answer.getString("status"));
        return new AnsweredRow(
                given(asked),
                asked.kvkNumber(),
                status,
                language.say(status.<Bilingual>map(one -> one).orElse(ReceiptText.NOT_LISTED)),
                answer.getJsonArray("certificates").getValuesAs(JsonObject.class).stream()
                        .map(certificate -> certificate(certificate, language))
                        .toList());
    }

    private static List<String> given(Question.Asked asked) {
        return Stream.concat(asked.name().stream(), Stream.of(asked.given()))
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static Optional<CertificateStatus> status(String name) {
        return List.of(CertificateStatus.values()).stream()
                .filter(status -> status.name().equals(name))
                .findFirst();
    }

    private static String certificate(JsonObject certificate, PageLanguage language) {
        String level = language.say(PerformanceLevel.valueOf(certificate.getString("level")));
        return language.say(
                ReceiptText.CERTIFICATE_LINE,
                certificate.getBoolean("thirtyPlus") ? level + ", PSO 30+" : level,
                language.day(LocalDate.parse(certificate.getString("validFrom"))),
                language.day(LocalDate.parse(certificate.getString("validUntil"))),
                language.say(CertificateStatus.valueOf(certificate.getString("status"))));
    }

    /** The class of its mark. */
    String tone() {
        return status.map(StatusTone::of).orElse("");
    }
}
