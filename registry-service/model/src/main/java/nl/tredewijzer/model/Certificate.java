package nl.tredewijzer.model;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a certification body attested: a level of the PSO, for an applicant and the entities under it, for a term.
 *
 * @param id body and number
 * @param schemeVersion handbook under which it was granted
 * @param level level on the ladder, one that the handbook has
 * @param thirtyPlus whether it also reads PSO 30+, only at Trede 3
 * @param validity first and last day
 * @param replaces number of the certificate of the same body that it takes the place of, from its own first day
 * @param entities exactly one main applicant, first, then the underlying entities; each KvK number once
 */
public record Certificate(
        CertificateId id,
        SchemeVersion schemeVersion,
        PerformanceLevel level,
        boolean thirtyPlus,
        Validity validity,
        Optional<String> replaces,
        List<CoveredEntity> entities) {

    /** @throws IllegalArgumentException if the parts contradict each other or the scheme */
    public Certificate {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(validity, "validity");
        if (!schemeVersion.knows(level)) {
            throw new IllegalArgumentException("Handbook " + schemeVersion + " has no " + level.english());
        }
        if (thirtyPlus && level != PerformanceLevel.STEP_3) {
            throw new IllegalArgumentException("PSO 30+ is a reading within Step 3, not within " + level.english());
        }
        replaces.ifPresent(
                number -> Text.required("replaced certificate number", number, CertificateId.LONGEST_NUMBER));
        if (replaces.filter(id.number()::equals).isPresent()) {
            throw new IllegalArgumentException("A certificate does not replace itself: " + id);
        }
        entities = List.copyOf(entities);
        checkEntities(entities);
    }

    private static void checkEntities(List<CoveredEntity> entities) {
        if (entities.isEmpty() || entities.get(0).role() != CoverageRole.MAIN_APPLICANT) {
            throw new IllegalArgumentException("A certificate names its main applicant, first");
        }
        Set<KvkNumber> seen = new HashSet<>();
        for (CoveredEntity entity : entities) {
            if (!seen.add(entity.kvkNumber())) {
                throw new IllegalArgumentException("A certificate names each KvK number once: " + entity.kvkNumber());
            }
        }
        if (entities.stream()
                        .filter(e -> e.role() == CoverageRole.MAIN_APPLICANT)
                        .count()
                != 1) {
            throw new IllegalArgumentException("A certificate has one main applicant");
        }
    }

    /** The organisation that applied. */
    public CoveredEntity mainApplicant() {
        return entities.get(0);
    }

    /** What the certificate says of an organisation, or empty when it does not cover it. */
    public Optional<CoveredEntity> entity(KvkNumber kvkNumber) {
        for (CoveredEntity entity : entities) {
            if (entity.kvkNumber().equals(kvkNumber)) {
                return Optional.of(entity);
            }
        }
        return Optional.empty();
    }

    /** The certificate that this one replaces, of the same body. */
    public Optional<CertificateId> replacedId() {
        return replaces.map(number -> new CertificateId(id.certificationBody(), number));
    }

    /**
     * Whether two documents may hold at the same time for one applicant: a PSO 30+ document beside its Trede 3
     * (pso-nederland.nl, "PSO 30+ Abw-certificaat").
     */
    public boolean mayStandBeside(Certificate other) {
        return level == PerformanceLevel.STEP_3
                && other.level == PerformanceLevel.STEP_3
                && thirtyPlus != other.thirtyPlus;
    }
}
