package nl.tredewijzer.registry.selfmeasurement.space;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.json.HistoryJson;
import nl.tredewijzer.registry.http.Sentence;

/**
 * A space as answers show it.
 *
 * @param measurements the oldest first
 */
public record SpaceView(String kvkNumber, List<Measured> measurements, List<WarningView> warnings) {

    /** A kept measurement. */
    public record Measured(
            String id,
            String measuredOn,
            String handbook,
            int people,
            BigDecimal fte,
            BigDecimal totalPercentage,
            Optional<String> level,
            String keptAt,
            JsonObject given) {

        static Measured of(Kept kept) {
            return new Measured(
                    kept.id(),
                    kept.measuredOn().toString(),
                    kept.handbook(),
                    kept.people(),
                    kept.fte(),
                    kept.percentage(),
                    kept.level().map(Enum::name),
                    HistoryJson.instant(kept.keptAt()),
                    kept.numbers());
        }
    }

    /** What to mind. */
    public record WarningView(String code, Sentence message) {}

    /** A token; itself only where it was just issued. */
    public record TokenView(
            String id, String issuedAt, String expiresAt, Optional<String> revokedAt, Optional<String> token) {

        static TokenView of(IssuedToken issued, Optional<String> token) {
            return new TokenView(
                    issued.id(),
                    HistoryJson.instant(issued.issuedAt()),
                    HistoryJson.instant(issued.expiresAt()),
                    issued.revokedAt().map(HistoryJson::instant),
                    token);
        }
    }

    /** All tokens of an organisation. */
    public record Tokens(List<TokenView> tokens) {}

    static SpaceView of(KvkNumber number, List<Kept> series, List<Warnings.Warning> warnings) {
        return new SpaceView(
                number.digits(),
                series.stream().map(Measured::of).toList(),
                warnings.stream()
                        .map(warning -> new WarningView(warning.code(), Sentence.of(warning)))
                        .toList());
    }
}
