package nl.tredewijzer.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.tredewijzer.model.CertificateEvent.Reinstated;
import nl.tredewijzer.model.CertificateEvent.Suspended;
import nl.tredewijzer.model.CertificateEvent.Turn;
import nl.tredewijzer.model.CertificateEvent.Withdrawn;

/**
 * The suspensions, reinstatements and withdrawals of one certificate, in the order of the days from which they count
 * (on one day: in the order in which they were recorded).
 *
 * <p>A reinstatement ends a suspension. It undoes a withdrawal only when it was recorded after it: one that was
 * announced for a suspension does not silently lift a later withdrawal.
 */
final class Turns {

    enum State {
        RUNNING,
        SUSPENDED,
        WITHDRAWN
    }

    private record Recorded(long sequence, Turn turn) {}

    private final List<Recorded> inOrder;

    Turns(List<RecordedEvent> events) {
        this.inOrder = events.stream()
                .flatMap(
                        e -> e.event() instanceof Turn turn ? Stream.of(new Recorded(e.sequence(), turn)) : Stream.of())
                .sorted(Comparator.comparing((Recorded r) -> r.turn().effectiveFrom())
                        .thenComparing(Recorded::sequence))
                .toList();
    }

    State stateOn(LocalDate day) {
        State state = State.RUNNING;
        long withdrawnBy = 0;
        for (Recorded recorded : inOrder) {
            if (recorded.turn().effectiveFrom().isAfter(day)) {
                break;
            }
            if (recorded.turn() instanceof Withdrawn) {
                state = State.WITHDRAWN;
                withdrawnBy = Math.max(withdrawnBy, recorded.sequence());
            } else if (recorded.turn() instanceof Suspended) {
                state = state == State.WITHDRAWN ? state : State.SUSPENDED;
            } else if (recorded.turn() instanceof Reinstated
                    && (state != State.WITHDRAWN || recorded.sequence() > withdrawnBy)) {
                state = State.RUNNING;
                withdrawnBy = 0;
            }
        }
        return state;
    }

    Stream<LocalDate> days() {
        return inOrder.stream().map(recorded -> recorded.turn().effectiveFrom());
    }
}
