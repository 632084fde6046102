package nl.tredewijzer.tender.formats.bidders;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tredewijzer.tender.Percentage;

/**
 * The cell in which a row states which share of the contract the party performs: {@code 60%}, {@code 33,33} or
 * {@code 12.5 procent}. A number of one or less without a sign behind it may be a share of one, and is not guessed at.
 */
final class ShareCell {

    private static final Pattern SHARE = Pattern.compile("([0-9]{1,3}(?:[.,][0-9]{1,4})?)\\s*(%|procent|percent)?");

    private ShareCell() {}

    /** The share, or nothing where none can be read. */
    static Optional<Percentage> of(String cell) {
        Matcher matcher = SHARE.matcher(cell);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(matcher.group(1).replace(',', '.'));
        boolean perhapsOfOne = matcher.group(2) == null && number.compareTo(BigDecimal.ONE) <= 0;
        boolean possible = number.signum() > 0 && number.compareTo(Percentage.WHOLE.value()) <= 0;
        return perhapsOfOne || !possible ? Optional.empty() : Optional.of(new Percentage(number));
    }
}
