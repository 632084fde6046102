package nl.tredewijzer.tender.formats.espd;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.BidderRole;

/** In which capacity an operator fills in an ESPD: code list {@code eo-role-type}, and what versions 2 and 3.0 had. */
enum OperatorRole implements Bilingual {
    SOLE(BidderRole.TENDERER, Set.of("sole-tenderer", "SC"), "enige inschrijver", "sole tenderer"),
    SOLE_OR_LEADER(
            BidderRole.TENDERER,
            Set.of("SCLE"),
            "enige inschrijver of leider van een combinatie",
            "sole tenderer or leader of a group"),
    LEADER(BidderRole.CONSORTIUM_MEMBER, Set.of("group-lead", "LE"), "leider van een combinatie", "group leader"),
    MEMBER(BidderRole.CONSORTIUM_MEMBER, Set.of("group-mem", "GM"), "lid van een combinatie", "group member"),
    RELIED_UPON(
            BidderRole.SUBCONTRACTOR,
            Set.of("oeron", "OERON"),
            "andere entiteit, waarop een beroep wordt gedaan",
            "other entity, relied upon"),
    SUBCONTRACTOR(
            BidderRole.SUBCONTRACTOR,
            Set.of("subcont", "OENRON"),
            "onderaannemer, of andere entiteit waarop geen beroep wordt gedaan",
            "subcontractor, or other entity not relied upon");

    private final BidderRole role;
    private final Set<String> codes;
    private final String dutch;
    private final String english;

    OperatorRole(BidderRole role, Set<String> codes, String dutch, String english) {
        this.role = role;
        this.codes = codes;
        this.dutch = dutch;
        this.english = english;
    }

    static Optional<OperatorRole> ofCode(String code) {
        return Arrays.stream(values()).filter(role -> role.codes.contains(code)).findFirst();
    }

    /** As what the operator stands in a list of bidders. */
    BidderRole role() {
        return role;
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
