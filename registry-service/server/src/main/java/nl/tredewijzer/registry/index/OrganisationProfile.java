package nl.tredewijzer.registry.index;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.tredewijzer.model.CertificateEvent.Corrected;
import nl.tredewijzer.model.CertificateEvent.Issued;
import nl.tredewijzer.model.CertificateHistory;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.RecordedEvent;

/**
 * Who an organisation is, drawn from the certificates that cover it. What was recorded last counts first.
 *
 * @param name the name on the certificate that was recorded or corrected last
 * @param otherNames how other certificates write it
 * @param tradingNames names it trades under, of all certificates
 * @param formerNames names it used to have, of all certificates
 * @param place the last one recorded, if any
 * @param province the last one recorded, if any
 * @param sector the last one recorded, if any
 */
public record OrganisationProfile(
        String name,
        List<String> otherNames,
        List<String> tradingNames,
        List<String> formerNames,
        Optional<String> place,
        Optional<String> province,
        Optional<String> sector) {

    /** The profile of an organisation, or empty when no certificate covers it (any more). */
    public static Optional<OrganisationProfile> of(OrganisationHistory organisation) {
        List<CoveredEntity> descriptions = organisation.covering().stream()
                .sorted(Comparator.comparing(OrganisationProfile::lastDescribed).reversed())
                .map(CertificateHistory::certificate)
                .flatMap(certificate -> certificate.entity(organisation.kvkNumber()).stream())
                .toList();
        return descriptions.isEmpty() ? Optional.empty() : Optional.of(of(descriptions));
    }

    private static OrganisationProfile of(List<CoveredEntity> descriptions) {
        String name = descriptions.get(0).name();
        Set<String> others = new LinkedHashSet<>();
        descriptions.forEach(entity -> others.add(entity.name()));
        others.remove(name);
        return new OrganisationProfile(
                name,
                List.copyOf(others),
                union(descriptions, CoveredEntity::tradingNames),
                union(descriptions, CoveredEntity::formerNames),
                first(descriptions, CoveredEntity::place),
                first(descriptions, CoveredEntity::province),
                first(descriptions, CoveredEntity::sector));
    }

    private static long lastDescribed(CertificateHistory history) {
        return history.events().stream()
                .filter(recorded -> recorded.event() instanceof Issued || recorded.event() instanceof Corrected)
                .mapToLong(RecordedEvent::sequence)
                .max()
                .orElse(0);
    }

    private static List<String> union(
            List<CoveredEntity> descriptions, Function<CoveredEntity, Collection<String>> names) {
        return descriptions.stream()
                .flatMap(entity -> names.apply(entity).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> first(
            List<CoveredEntity> descriptions, Function<CoveredEntity, Optional<String>> label) {
        return descriptions.stream().map(label).flatMap(Optional::stream).findFirst();
    }

    /** Every name, the current one first. */
    public List<String> allNames() {
        return Stream.of(List.of(name), otherNames, tradingNames, formerNames)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
