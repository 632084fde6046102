package nl.tredewijzer.registry.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.registry.names.LegalForm;
import nl.tredewijzer.registry.names.NormalName;

/** What is seen between two names beside their words: the legal form, the branch, and a place behind the name. */
final class FormsAndPlaces {

    private FormsAndPlaces() {}

    static List<Observation> seenBetween(NormalName asked, NormalName registered) {
        List<Observation> seen = new ArrayList<>();
        if (asked.branch() != registered.branch()) {
            seen.add(Observation.of(asked.branch() ? Signal.BRANCH_ADDED : Signal.BRANCH_DROPPED));
        }
        seen.add(form(asked, registered));
        place(asked, registered).ifPresent(seen::add);
        return seen;
    }

    private static Observation form(NormalName asked, NormalName registered) {
        Optional<LegalForm> one = asked.legalForm();
        Optional<LegalForm> other = registered.legalForm();
        if (one.isEmpty() && other.isEmpty()) {
            return Observation.of(Signal.NO_FORM);
        }
        if (asked.letters().equals(registered.letters()) || one.equals(other)) {
            return Observation.of(Signal.FORM_SAME);
        }
        if (one.isEmpty()) {
            return Observation.of(Signal.FORM_NOT_GIVEN);
        }
        if (other.isEmpty()) {
            return Observation.of(Signal.FORM_ADDED);
        }
        boolean companies =
                one.get().kind() == LegalForm.Kind.COMPANY && other.get().kind() == LegalForm.Kind.COMPANY;
        return new Observation(
                companies ? Signal.FORM_CHANGED_AMONG_COMPANIES : Signal.FORM_DIFFERS,
                one.get().code(),
                other.get().code());
    }

    private static Optional<Observation> place(NormalName asked, NormalName registered) {
        Optional<String> one = asked.place();
        Optional<String> other = registered.place();
        if (one.isPresent() && other.isPresent()) {
            return Optional.of(
                    one.equals(other)
                            ? Observation.of(Signal.PLACE_IN_NAME_SAME)
                            : new Observation(Signal.PLACE_IN_NAME_DIFFERS, one.get(), other.get()));
        }
        if (other.isPresent()) {
            return other.filter(place -> !asked.words().contains(place))
                    .map(place -> new Observation(Signal.PLACE_IN_NAME_DROPPED, "", place));
        }
        return one.filter(place -> !registered.words().contains(place))
                .map(place -> new Observation(Signal.PLACE_IN_NAME_ADDED, place, ""));
    }
}
