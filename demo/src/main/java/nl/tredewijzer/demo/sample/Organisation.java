package nl.tredewijzer.demo.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;

/**
 * An organisation that applies for certificates, always at one body.
 *
 * @param body its certification body
 * @param entities its main applicant, then the underlying entities
 */
record Organisation(Body body, List<CoveredEntity> entities) {

    /** One that applies for itself alone. */
    static Organisation of(Body body, String kvkNumber, String name, Trade trade, Place place) {
        return new Organisation(body, List.of(entity(CoverageRole.MAIN_APPLICANT, kvkNumber, name, trade, place)));
    }

    /** The same organisation with one more underlying entity, in the place of the main applicant. */
    Organisation with(String kvkNumber, String name, Trade trade) {
        CoveredEntity main = entities.get(0);
        Place place = new Place(main.place().orElseThrow(), main.province().orElseThrow());
        return plus(entity(CoverageRole.UNDERLYING_ENTITY, kvkNumber, name, trade, place));
    }

    /** The same organisation, which also covers the main applicant of another. */
    Organisation alsoCovering(Organisation other) {
        CoveredEntity theirs = other.entities.get(0);
        return plus(new CoveredEntity(
                CoverageRole.UNDERLYING_ENTITY,
                theirs.kvkNumber(),
                theirs.name(),
                theirs.tradingNames(),
                theirs.formerNames(),
                theirs.place(),
                theirs.province(),
                theirs.sector()));
    }

    /** The same organisation, whose main applicant has further names. */
    Organisation named(List<String> tradingNames, List<String> formerNames) {
        CoveredEntity main = entities.get(0);
        List<CoveredEntity> changed = new ArrayList<>(entities);
        changed.set(
                0,
                new CoveredEntity(
                        main.role(),
                        main.kvkNumber(),
                        main.name(),
                        tradingNames,
                        formerNames,
                        main.place(),
                        main.province(),
                        main.sector()));
        return new Organisation(body, changed);
    }

    private Organisation plus(CoveredEntity entity) {
        List<CoveredEntity> more = new ArrayList<>(entities);
        more.add(entity);
        return new Organisation(body, more);
    }

    private static CoveredEntity entity(CoverageRole role, String kvkNumber, String name, Trade trade, Place place) {
        return new CoveredEntity(
                role,
                KvkNumber.of(kvkNumber),
                name,
                List.of(),
                List.of(),
                Optional.of(place.name()),
                Optional.of(place.province()),
                Optional.of(trade.sector()));
    }
}
