package nl.tredewijzer.tender.formats.notice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An award criterion that mentions social return.
 *
 * @param type {@code quality}, {@code cost} or {@code price} (BT-539), if given
 * @param name what it is called (BT-734), if given
 * @param description what it says (BT-540), if given
 * @param parameters its weight, fixed value or threshold, if given
 */
public record AwardCriterion(
        Optional<String> type, Optional<String> name, Optional<String> description, List<Parameter> parameters) {

    /**
     * A number of a criterion (BT-541).
     *
     * @param list what kind of number it is: {@code number-weight}, {@code number-fixed} or {@code number-threshold}
     * @param code its unit, such as {@code per-exa} or {@code fix-unit} (BT-5421, BT-5422, BT-5423)
     * @param number the number, if one could be read
     */
    public record Parameter(String list, String code, Optional<BigDecimal> number) {

        public Parameter {
            Objects.requireNonNull(list, "list");
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(number, "number");
        }
    }

    public AwardCriterion {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        parameters = List.copyOf(parameters);
    }
}
