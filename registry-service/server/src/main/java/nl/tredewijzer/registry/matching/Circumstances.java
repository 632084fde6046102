package nl.tredewijzer.registry.matching;

import java.util.List;
import java.util.Optional;
import nl.tredewijzer.registry.index.NamedOrganisation;
import nl.tredewijzer.registry.names.NormalName;

/** What is known beside the name: number, place and province. */
final class Circumstances {

    private Circumstances() {}

    /** Adds what is seen to the observations; a place behind the name is weighed by where the organisation is. */
    static void add(
            List<Observation> observations, NameQuestion question, NormalName asked, NamedOrganisation organisation) {
        question.kvkNumber()
                .map(number -> number.equals(organisation.kvkNumber()) ? Signal.NUMBER_GIVEN : Signal.NUMBER_OF_ANOTHER)
                .map(Observation::of)
                .ifPresent(observations::add);
        compare(observations, question.place(), organisation.place(), Signal.PLACE_FITS, Signal.PLACE_DIFFERS);
        compare(
                observations,
                question.province(),
                organisation.province(),
                Signal.PROVINCE_FITS,
                Signal.PROVINCE_DIFFERS);
        if (asked.place().isPresent() && organisation.place().isPresent()) {
            addPlaceInName(
                    observations, asked.place().get(), organisation.place().get());
        }
    }

    /** A place that only the bidder puts behind the name may be where it works, and not where it is registered. */
    private static void addPlaceInName(List<Observation> observations, String asked, String known) {
        if (observations.stream().noneMatch(seen -> seen.signal() == Signal.PLACE_IN_NAME_ADDED)) {
            return;
        }
        if (isSame(asked, known)) {
            observations.replaceAll(seen ->
                    seen.signal() == Signal.PLACE_IN_NAME_ADDED ? Observation.of(Signal.PLACE_IN_NAME_FITS) : seen);
        } else if (observations.stream().noneMatch(seen -> seen.signal() == Signal.PLACE_DIFFERS)) {
            observations.add(new Observation(Signal.PLACE_DIFFERS, asked, known));
        }
    }

    private static void compare(
            List<Observation> observations,
            Optional<String> given,
            Optional<String> known,
            Signal fits,
            Signal differs) {
        if (given.isPresent() && known.isPresent()) {
            boolean same = isSame(given.get(), known.get());
            observations.add(same ? Observation.of(fits) : new Observation(differs, given.get(), known.get()));
        }
    }

    private static boolean isSame(String one, String other) {
        return NormalName.of(one).squeezed().equals(NormalName.of(other).squeezed());
    }
}
