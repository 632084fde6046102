package nl.tredewijzer.registry.index;

import java.util.Map;
import java.util.Set;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.Standing;

/** Whether a certificate, as it stood on the day, is one of those that the filters of a query choose. */
final class SelectedCertificates {

    private SelectedCertificates() {}

    static boolean includes(Map<Facet, Set<String>> selected, Standing.Held held) {
        return selected.entrySet().stream()
                .filter(entry -> entry.getKey().isOfInterval())
                .allMatch(entry -> entry.getValue().contains(value(entry.getKey(), held)));
    }

    private static String value(Facet facet, Standing.Held held) {
        Certificate certificate = held.history().certificate();
        return switch (facet) {
            case LEVEL -> certificate.level().name();
            case THIRTY_PLUS -> Boolean.toString(certificate.thirtyPlus());
            case STATUS -> held.status().name();
            case CERTIFICATION_BODY -> certificate.id().certificationBody();
            case PROVINCE, PLACE, SECTOR -> throw new IllegalArgumentException(facet + " is not of a certificate");
        };
    }
}
