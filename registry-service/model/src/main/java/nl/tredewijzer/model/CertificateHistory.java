package nl.tredewijzer.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.tredewijzer.model.CertificateEvent.Issued;

/** All that happened to one certificate, and what it was worth on any day. Immutable. */
public final class CertificateHistory {

    private final List<RecordedEvent> events;
    private final List<Supersession> supersessions;
    private final Certificate certificate;
    private final Turns turns;
    private final Optional<LocalDate> supersededFrom;

    private CertificateHistory(List<RecordedEvent> events, List<Supersession> supersessions) {
        this.events = List.copyOf(events);
        this.supersessions = List.copyOf(supersessions);
        this.certificate = contentOf(this.events);
        this.turns = new Turns(this.events);
        this.supersededFrom =
                this.supersessions.stream().map(Supersession::from).min(LocalDate::compareTo);
    }

    /**
     * Folds the events of one certificate.
     *
     * @param events its events, ascending by sequence, the first one {@link Issued}
     * @param supersessions by which later certificates it is replaced, often none
     * @throws IllegalArgumentException if the events are not such a list
     */
    public static CertificateHistory of(List<RecordedEvent> events, List<Supersession> supersessions) {
        if (events.isEmpty() || !(events.get(0).event() instanceof Issued)) {
            throw new IllegalArgumentException("A certificate's history begins with its issue");
        }
        for (int i = 1; i < events.size(); i++) {
            boolean ascending = events.get(i).sequence() > events.get(i - 1).sequence();
            if (!ascending
                    || !events.get(i).event().id().equals(events.get(0).event().id())) {
                throw new IllegalArgumentException("Events of one certificate, ascending: at " + events.get(i));
            }
        }
        return new CertificateHistory(events, supersessions);
    }

    /**
     * Folds the events of several certificates, as the register stood at a sequence. Each is superseded by those among
     * them that named it then as the one they replace.
     *
     * @param events all events of these certificates, ascending by sequence
     * @param upTo the last event that counts
     * @return in the order of their issue; none for a certificate that was issued later
     * @throws IllegalArgumentException if the events of one of them are not such a list
     */
    public static List<CertificateHistory> fold(List<RecordedEvent> events, long upTo) {
        return new Folding(events, upTo).certificates(history -> true);
    }

    private static Certificate contentOf(List<RecordedEvent> events) {
        Certificate content = null;
        for (RecordedEvent recorded : events) {
            content = recorded.event().content().orElse(content);
        }
        return content;
    }

    /** What identifies it. */
    public CertificateId id() {
        return certificate.id();
    }

    /** What it says, after all corrections. */
    public Certificate certificate() {
        return certificate;
    }

    /** Its events, ascending by sequence. */
    public List<RecordedEvent> events() {
        return events;
    }

    /** Whether it covers an organisation, or once did before a correction. */
    boolean everCovered(KvkNumber number) {
        return events.stream().anyMatch(recorded -> recorded.event()
                .content()
                .flatMap(content -> content.entity(number))
                .isPresent());
    }

    /** By which later certificates it is replaced. */
    public List<Supersession> supersessions() {
        return supersessions;
    }

    /**
     * What it was worth on a day: withdrawn counts before superseded, that before its dates, those before suspended.
     */
    public CertificateStatus statusOn(LocalDate day) {
        Turns.State state = turns.stateOn(day);
        if (state == Turns.State.WITHDRAWN) {
            return CertificateStatus.WITHDRAWN;
        }
        if (supersededFrom.isPresent() && !day.isBefore(supersededFrom.get())) {
            return CertificateStatus.SUPERSEDED;
        }
        if (day.isBefore(certificate.validity().from())) {
            return CertificateStatus.NOT_YET_VALID;
        }
        if (day.isAfter(certificate.validity().until())) {
            return CertificateStatus.EXPIRED;
        }
        return state == Turns.State.SUSPENDED ? CertificateStatus.SUSPENDED : CertificateStatus.VALID;
    }

    /** Whether a suspension runs on a day, also when dates or a replacement count before it in the status. */
    public boolean isSuspendedOn(LocalDate day) {
        return turns.stateOn(day) == Turns.State.SUSPENDED;
    }

    /** Whether it is withdrawn on a day. */
    public boolean isWithdrawnOn(LocalDate day) {
        return turns.stateOn(day) == Turns.State.WITHDRAWN;
    }

    /** Its whole life: intervals without gap or overlap, from ever to ever, neighbours of different status. */
    public List<Interval> timeline() {
        List<LocalDate> changes = daysOfChange();
        List<Interval> intervals = new ArrayList<>();
        Optional<LocalDate> from = Optional.empty();
        CertificateStatus status = statusOn(changes.get(0).minusDays(1));
        for (LocalDate day : changes) {
            CertificateStatus next = statusOn(day);
            if (next != status) {
                intervals.add(new Interval(from, Optional.of(day.minusDays(1)), status));
                from = Optional.of(day);
                status = next;
            }
        }
        intervals.add(new Interval(from, Optional.empty(), status));
        return List.copyOf(intervals);
    }

    private List<LocalDate> daysOfChange() {
        Validity validity = certificate.validity();
        Stream<LocalDate> own = Stream.of(validity.from(), validity.until().plusDays(1));
        return List.copyOf(new TreeSet<>(Stream.of(own, turns.days(), supersededFrom.stream())
                .flatMap(days -> days)
                .toList()));
    }

    /**
     * Whether both were in force on one day, although neither replaces the other from that day, and they are not a PSO
     * 30+ document and its Trede 3.
     */
    public boolean overlaps(CertificateHistory other) {
        if (certificate.mayStandBeside(other.certificate)) {
            return false;
        }
        List<Interval> theirs = other.supersededIfReplacedBy(this).inForce();
        return supersededIfReplacedBy(other).inForce().stream()
                .anyMatch(mine -> theirs.stream().anyMatch(mine::meets));
    }

    private List<Interval> inForce() {
        return timeline().stream().filter(Interval::isInForce).toList();
    }

    /** As it reads when {@code other} says what it says now, whatever it said before. */
    private CertificateHistory supersededIfReplacedBy(CertificateHistory other) {
        Stream<Supersession> byOthers =
                supersessions.stream().filter(known -> !known.by().equals(other.id()));
        return new CertificateHistory(
                events,
                Stream.concat(byOthers, other.supersessionOf(id()).stream()).toList());
    }

    /** That this certificate replaces the one named, if it does. */
    public Optional<Supersession> supersessionOf(CertificateId replaced) {
        return certificate
                .replacedId()
                .filter(replaced::equals)
                .map(named -> new Supersession(id(), certificate.validity().from(), sequenceOfContent()));
    }

    private long sequenceOfContent() {
        return events.stream()
                .filter(recorded -> recorded.event().content().isPresent())
                .mapToLong(RecordedEvent::sequence)
                .max()
                .orElseThrow();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CertificateHistory that
                && events.equals(that.events)
                && supersessions.equals(that.supersessions);
    }

    @Override
    public int hashCode() {
        return 31 * events.hashCode() + supersessions.hashCode();
    }

    @Override
    public String toString() {
        return "CertificateHistory[" + id() + ", " + events.size() + " events]";
    }
}
