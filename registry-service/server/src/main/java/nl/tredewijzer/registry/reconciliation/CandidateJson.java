package nl.tredewijzer.registry.reconciliation;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.registry.http.Language;
import nl.tredewijzer.registry.matching.MatchFeature;
import nl.tredewijzer.registry.matching.NameCandidate;
import nl.tredewijzer.registry.matching.Verdict;

/** Writes candidates as the protocol shows them. */
final class CandidateJson {

    private static final int DIGITS = 3;

    private final Locale language;

    CandidateJson(Locale language) {
        this.language = language;
    }

    /** A match is what is certain, and nothing else is. */
    JsonObject write(NameCandidate candidate, Optional<Facts> facts) {
        return JsonParts.object()
                .add("id", candidate.kvkNumber().digits())
                .add("name", candidate.currentName())
                .add("description", Description.of(candidate, facts, language))
                .add("type", JsonParts.array().add(EntityType.ORGANISATION.toJson(language)))
                .add("score", rounded(candidate.score()))
                .add("match", candidate.verdict() == Verdict.CERTAIN)
                .add("features", features(candidate.features()))
                .build();
    }

    /** Each feature once, as the protocol demands: of what is there twice, such as two words added, the sum. */
    private JsonArray features(List<MatchFeature> features) {
        Map<String, List<MatchFeature>> byCode = features.stream()
                .collect(Collectors.groupingBy(MatchFeature::code, LinkedHashMap::new, Collectors.toList()));
        JsonArrayBuilder array = JsonParts.array();
        byCode.forEach((code, same) -> array.add(JsonParts.object()
                .add("id", code)
                .add(
                        "name",
                        same.stream()
                                .map(feature -> Language.in(language, feature))
                                .distinct()
                                .collect(Collectors.joining("; ")))
                .add(
                        "value",
                        rounded(same.stream()
                                .mapToDouble(MatchFeature::contribution)
                                .sum()))));
        return array.build();
    }

    private static JsonNumber rounded(double number) {
        return JsonParts.number(BigDecimal.valueOf(number).setScale(DIGITS, RoundingMode.HALF_UP));
    }
}
