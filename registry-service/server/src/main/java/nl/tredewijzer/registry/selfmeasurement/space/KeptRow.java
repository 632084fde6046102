package nl.tredewijzer.registry.selfmeasurement.space;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.PerformanceLevel;

/** A kept measurement as the database has it. */
@Entity
@Table(name = "self_measurement")
class KeptRow {

    @Id
    private String id;

    @Column(name = "kvk_number")
    private String kvkNumber;

    @Column(name = "measured_on")
    private String measuredOn;

    @Column(name = "kept_at")
    private long keptAt;

    private String handbook;

    private int people;

    private BigDecimal fte;

    private BigDecimal percentage;

    private String level;

    private String given;

    protected KeptRow() {}

    KeptRow(KvkNumber number, Kept kept) {
        this.id = kept.id();
        this.kvkNumber = number.digits();
        this.measuredOn = kept.measuredOn().toString();
        this.keptAt = kept.keptAt().toEpochMilli();
        this.handbook = kept.handbook();
        this.people = kept.people();
        this.fte = kept.fte();
        this.percentage = kept.percentage();
        this.level = kept.level().map(Enum::name).orElse(null);
        this.given = kept.given();
    }

    Kept kept() {
        return new Kept(
                id,
                LocalDate.parse(measuredOn),
                Instant.ofEpochMilli(keptAt),
                handbook,
                people,
                fte,
                percentage,
                Optional.ofNullable(level).map(PerformanceLevel::valueOf),
                given);
    }
}
