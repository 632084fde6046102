package nl.tredewijzer.registry.http;

import java.util.Optional;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.model.json.HistoryJson;

/**
 * The register's state as every answer carries it.
 *
 * @param sequence the last event the answer rests on
 * @param recordedAt when that was recorded, in UTC with milliseconds; absent for an empty register
 */
public record RegisterView(long sequence, Optional<String> recordedAt) {

    /** The view of a state. */
    public static RegisterView of(RegisterState state) {
        return new RegisterView(state.sequence(), state.recordedAt().map(HistoryJson::instant));
    }
}
