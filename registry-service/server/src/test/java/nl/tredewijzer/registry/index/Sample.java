package nl.tredewijzer.registry.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent.Corrected;
import nl.tredewijzer.model.CertificateEvent.Issued;
import nl.tredewijzer.model.CertificateEvent.Reinstated;
import nl.tredewijzer.model.CertificateEvent.Suspended;
import nl.tredewijzer.model.CertificateEvent.Withdrawn;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.SchemeVersion;
import nl.tredewijzer.model.Validity;

/** A made-up certificate in the making: Trede 1, valid for the two years from 2026. */
final class Sample {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final LocalDate START = LocalDate.of(2026, 1, 1);

    private final CertificateId id;
    private PerformanceLevel level = PerformanceLevel.STEP_1;
    private boolean thirtyPlus;
    private LocalDate from = START;
    private Optional<String> replaces = Optional.empty();
    private final List<CoveredEntity> entities = new ArrayList<>();

    private Sample(String body, String number) {
        this.id = new CertificateId(body, number);
    }

    static KvkNumber kvk(int n) {
        return KvkNumber.of(String.format("0000%04d", n));
    }

    static Sample certificate(String number) {
        return new Sample("Voorbeeldkeur", number);
    }

    static Sample certificate(String body, String number) {
        return new Sample(body, number);
    }

    Sample level(PerformanceLevel level) {
        this.level = level;
        return this;
    }

    Sample thirtyPlus() {
        this.thirtyPlus = true;
        return level(PerformanceLevel.STEP_3);
    }

    Sample from(LocalDate from) {
        this.from = from;
        return this;
    }

    Sample replaces(String number) {
        this.replaces = Optional.of(number);
        return this;
    }

    /** Covers one more organisation; the first one is the main applicant. */
    Sample covers(int n) {
        return covers(n, "Organisatie " + n);
    }

    Sample covers(int n, String name) {
        return covers(CoveredEntity.named(nextRole(), kvk(n), name));
    }

    Sample covers(int n, String name, String place, String province, String sector) {
        return covers(new CoveredEntity(
                nextRole(),
                kvk(n),
                name,
                List.of(),
                List.of(),
                Optional.of(place),
                Optional.of(province),
                Optional.of(sector)));
    }

    Sample coversAs(int n, String name, List<String> tradingNames, List<String> formerNames) {
        return covers(new CoveredEntity(
                nextRole(),
                kvk(n),
                name,
                tradingNames,
                formerNames,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    private Sample covers(CoveredEntity entity) {
        entities.add(entity);
        return this;
    }

    private CoverageRole nextRole() {
        return entities.isEmpty() ? CoverageRole.MAIN_APPLICANT : CoverageRole.UNDERLYING_ENTITY;
    }

    Certificate make() {
        return new Certificate(
                id,
                new SchemeVersion("2.1"),
                level,
                thirtyPlus,
                new Validity(from, from.plusYears(2).minusDays(1)),
                replaces,
                entities);
    }

    Issued issued() {
        return new Issued(make());
    }

    Corrected corrected() {
        return new Corrected(make(), "Verkeerd opgegeven");
    }

    Suspended suspended(LocalDate from) {
        return new Suspended(id, from, "Geschorst");
    }

    Reinstated reinstated(LocalDate from) {
        return new Reinstated(id, from, "Hersteld");
    }

    Withdrawn withdrawn(LocalDate from) {
        return new Withdrawn(id, from, "Ingetrokken");
    }
}
