package nl.tredewijzer.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One organisation that a certificate covers, as the certification body described it.
 *
 * @param role main applicant or underlying entity
 * @param kvkNumber its number in the trade register
 * @param name current name under the articles, at most 500 characters
 * @param tradingNames names it trades under (handelsnamen), possibly none
 * @param formerNames names it used to have, possibly none
 * @param place place of business, if given
 * @param province province, if given
 * @param sector sector in the body's own words, if given
 */
public record CoveredEntity(
        CoverageRole role,
        KvkNumber kvkNumber,
        String name,
        List<String> tradingNames,
        List<String> formerNames,
        Optional<String> place,
        Optional<String> province,
        Optional<String> sector) {

    /** Longest name, in characters. */
    public static final int LONGEST_NAME = 500;
    /** Longest place, province or sector, in characters. */
    public static final int LONGEST_LABEL = 200;
    /** Most trading names, and most former names, of one entity. */
    public static final int MOST_NAMES = 100;

    /** @throws IllegalArgumentException if a text is blank, too long or not printable, or there are too many names */
    public CoveredEntity {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(kvkNumber, "kvkNumber");
        Text.required("name", name, LONGEST_NAME);
        tradingNames = names("trading name", tradingNames);
        formerNames = names("former name", formerNames);
        place.ifPresent(text -> Text.required("place", text, LONGEST_LABEL));
        province.ifPresent(text -> Text.required("province", text, LONGEST_LABEL));
        sector.ifPresent(text -> Text.required("sector", text, LONGEST_LABEL));
    }

    /** An entity of which only the name is known. */
    public static CoveredEntity named(CoverageRole role, KvkNumber kvkNumber, String name) {
        return new CoveredEntity(
                role, kvkNumber, name, List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static List<String> names(String what, List<String> names) {
        if (names.size() > MOST_NAMES) {
            throw new IllegalArgumentException("At most " + MOST_NAMES + " " + what + "s, these are " + names.size());
        }
        names.forEach(name -> Text.required(what, name, LONGEST_NAME));
        return List.copyOf(names);
    }
}
