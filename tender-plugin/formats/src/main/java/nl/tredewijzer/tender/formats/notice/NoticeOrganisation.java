package nl.tredewijzer.tender.formats.notice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.KvkReading;

/**
 * An organisation in a notice. Its role is where it stands: buyers, tenderers and subcontractors all carry numbers of
 * the same shape, and so does the court.
 *
 * @param id its technical identifier in the notice, such as {@code ORG-0003}
 * @param name its name, if given
 * @param country ISO 3166 code of its address, if given
 * @param registrations every registration number, as given
 * @param kvkNumberAsGiven the registration number that is, or should be, its KvK number; empty for an organisation
 *     abroad, whose nine digits are no RSIN, and for one without a number
 */
public record NoticeOrganisation(
        String id,
        Optional<String> name,
        Optional<String> country,
        List<String> registrations,
        Optional<String> kvkNumberAsGiven) {

    public NoticeOrganisation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(country, "country");
        registrations = List.copyOf(registrations);
        Objects.requireNonNull(kvkNumberAsGiven, "kvkNumberAsGiven");
    }

    /** What is read in its KvK number. */
    public Optional<KvkReading> reading() {
        return kvkNumberAsGiven.map(KvkReading::read);
    }

    /** Its KvK number, if one was read. */
    public Optional<KvkNumber> kvkNumber() {
        return reading()
                .flatMap(reading ->
                        reading instanceof KvkReading.Read read ? Optional.of(read.number()) : Optional.empty());
    }

    /** Whether its address is outside the Netherlands. */
    public boolean isAbroad() {
        return country.filter(code -> !isDutch(code)).isPresent();
    }

    static boolean isDutch(String country) {
        return country.equals("NLD") || country.equals("NL");
    }
}
