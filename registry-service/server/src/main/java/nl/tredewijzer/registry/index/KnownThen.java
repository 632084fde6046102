package nl.tredewijzer.registry.index;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tredewijzer.model.CertificateHistory;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.RegisterState;

/** Folds the events in the index up to one of them. */
record KnownThen(OrganisationDocuments documents, RegisterState state) implements KnownRegister {

    @Override
    public Optional<OrganisationHistory> organisation(KvkNumber kvkNumber) {
        return documents
                .first(Fields.KVK_NUMBER, kvkNumber.digits())
                .map(events -> events.asKnownAt(state.sequence()))
                .filter(history -> !history.certificates().isEmpty());
    }

    @Override
    public List<CertificateHistory> certificates(String number) {
        Map<CertificateId, CertificateHistory> found = documents.all(Fields.MAIN_CERTIFICATE, number).stream()
                .flatMap(events -> events.certificatesAsKnownAt(number, state.sequence()).stream())
                .collect(Collectors.toMap(CertificateHistory::id, Function.identity(), (first, same) -> first));
        return found.values().stream()
                .sorted(Comparator.comparing(CertificateHistory::id))
                .toList();
    }
}
