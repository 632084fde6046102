package nl.tredewijzer.tender.crediting;

import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.policy.CriterionRule;

/**
 * Whether what a bidder holds can be used beside the obligation.
 *
 * @param rule the use
 * @param use whether it can
 * @param reason why
 * @param comparedPrice the bid as it is compared, where the use is a notional discount that can be used
 */
public record CriterionFinding(CriterionRule rule, Use use, Remark reason, Optional<Money> comparedPrice) {

    /** Whether a certificate can be used for something. */
    public enum Use implements Bilingual {
        USABLE("kan worden ingezet", "can be used"),
        NOT_SHOWN("niet aangetoond; gelijkwaardig bewijs mogelijk", "not shown; equivalent proof possible"),
        ASKED("de opdrachtgever beslist", "the authority decides"),
        DECLINED("telt hier niet mee, zo is besloten", "does not count here, as was decided"),
        NOT_APPLICABLE("niet van toepassing", "not applicable");

        private final String dutch;
        private final String english;

        Use(String dutch, String english) {
            this.dutch = dutch;
            this.english = english;
        }

        @Override
        public String dutch() {
            return dutch;
        }

        @Override
        public String english() {
            return english;
        }
    }

    public CriterionFinding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(comparedPrice, "comparedPrice");
    }

    boolean isAsked() {
        return use == Use.ASKED;
    }
}
