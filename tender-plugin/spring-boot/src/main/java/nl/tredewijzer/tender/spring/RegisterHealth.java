package nl.tredewijzer.tender.spring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.tredewijzer.tender.registry.CertificateRegistry;
import nl.tredewijzer.tender.registry.RegistryAnswers;
import nl.tredewijzer.tender.registry.RegistryAnswers.Answered;
import nl.tredewijzer.tender.registry.RegistryAnswers.Unreachable;

/**
 * Whether the register answers.
 *
 * @param reached whether it does
 * @param details where from and on which state, or why not
 */
record RegisterHealth(boolean reached, Map<String, Object> details) {

    /** Asks about nobody: the answer tells on which state of the register it stands. */
    static RegisterHealth of(CertificateRegistry registry) {
        RegistryAnswers answers = registry.ask(List.of());
        Map<String, Object> details = new LinkedHashMap<>();
        if (answers instanceof Answered answered) {
            details.put("source", answered.provenance().source());
            details.put("sequence", answered.state().sequence());
            answered.state().recordedAt().ifPresent(at -> details.put("recordedAt", at.toString()));
            details.put("stale", answered.provenance().stale());
            return new RegisterHealth(true, details);
        }
        details.put("reason", ((Unreachable) answers).reason().name());
        return new RegisterHealth(false, details);
    }
}
