package nl.tredewijzer.cli.report;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.json.HistoryJson;
import nl.tredewijzer.model.receipt.Question;
import nl.tredewijzer.model.receipt.Receipt;
import nl.tredewijzer.tender.Language;

/** What a receipt that is right says was asked and answered. */
record ReceiptAnswers(Receipt receipt, Language language) {

    List<String> lines() {
        Map<String, JsonObject> answers = receipt.answers().stream()
                .collect(Collectors.toMap(answer -> answer.getString("kvkNumber"), Function.identity()));
        List<String> lines = new ArrayList<>();
        lines.add(when());
        receipt.question().asked().forEach(asked -> lines.add(line(asked, answers)));
        return lines;
    }

    private String when() {
        return say("Voor ", "For ")
                + language.of(receipt.question().validOn())
                + receipt.question()
                        .asKnownAt()
                        .map(at -> say(", zoals het register het wist op ", ", as the register knew it at ")
                                + HistoryJson.instant(at))
                        .orElse("")
                + say("; afgegeven op ", "; issued at ")
                + HistoryJson.instant(receipt.issuedAt());
    }

    private String line(Question.Asked asked, Map<String, JsonObject> answers) {
        return asked.kvkNumber()
                .map(number ->
                        given(asked, number.digits()) + "KvK " + number + ": " + answer(answers.get(number.digits())))
                .orElseGet(() -> given(asked, "")
                        + say(
                                "het register noemt hier geen organisatie bij",
                                "the register names no organisation for this"));
    }

    /** The name and the number that were given, if any; without the number that is shown anyway. */
    private static String given(Question.Asked asked, String shown) {
        String given = Stream.concat(asked.name().stream(), Stream.of(asked.given()))
                .filter(text -> !text.isBlank() && !text.equals(shown))
                .collect(Collectors.joining(", "));
        return given.isEmpty() ? "" : given + ": ";
    }

    private String answer(JsonObject answer) {
        List<JsonObject> certificates = answer.getJsonArray("certificates").getValuesAs(JsonObject.class);
        return certificates.isEmpty()
                ? say("niet in het register", "not in the register")
                : certificates.stream().map(this::certificate).collect(Collectors.joining("; "));
    }

    private String certificate(JsonObject certificate) {
        String level = language.of(PerformanceLevel.valueOf(certificate.getString("level")));
        return language.of(CertificateStatus.valueOf(certificate.getString("status")))
                + ", "
                + (certificate.getBoolean("thirtyPlus") ? level + " PSO 30+" : level)
                + ", "
                + language.of(LocalDate.parse(certificate.getString("validFrom")))
                + say(" tot en met ", " to ")
                + language.of(LocalDate.parse(certificate.getString("validUntil")));
    }

    private String say(String dutch, String english) {
        return language == Language.DUTCH ? dutch : english;
    }
}
