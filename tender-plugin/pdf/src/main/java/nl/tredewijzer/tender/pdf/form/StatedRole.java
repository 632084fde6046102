package nl.tredewijzer.tender.pdf.form;

import static nl.tredewijzer.tender.pdf.form.Words.set;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.BidderRole;

/** In which capacity an operator fills in a form, in the words and codes of the ESPD and of those who fill it in. */
enum StatedRole implements Bilingual {
    SOLE(
            BidderRole.TENDERER,
            Set.of("enige inschrijver", "zelfstandig", "zelfstandige inschrijver", "sole tenderer"),
            "inschrijver hoofdinschrijver hoofdaannemer hoofdopdrachtnemer tenderer bidder sc scle",
            "enige inschrijver",
            "sole tenderer"),
    LEADER(
            BidderRole.CONSORTIUM_MEMBER,
            Set.of("leider combinatie", "leider van de combinatie", "leider van een combinatie", "group leader"),
            "leider penvoerder leader le",
            "leider van een combinatie",
            "group leader"),
    MEMBER(
            BidderRole.CONSORTIUM_MEMBER,
            Set.of("lid combinatie", "lid van de combinatie", "lid van een combinatie", "group member"),
            "combinant lid combinatielid member gm",
            "lid van een combinatie",
            "group member"),
    RELIED_UPON(
            BidderRole.SUBCONTRACTOR,
            Set.of("andere entiteit", "derde waarop een beroep wordt gedaan", "other entity relied upon"),
            "oeron",
            "andere entiteit, waarop een beroep wordt gedaan",
            "other entity, relied upon"),
    SUBCONTRACTOR(
            BidderRole.SUBCONTRACTOR, Set.of(), "onderaannemer subcontractor oenron", "onderaannemer", "subcontractor"),
    SUPPLIER(BidderRole.SUPPLIER, Set.of(), "toeleverancier subleverancier", "leverancier", "supplier");

    private final BidderRole role;
    private final Set<String> phrases;
    private final Set<String> words;
    private final String dutch;
    private final String english;

    StatedRole(BidderRole role, Set<String> phrases, String words, String dutch, String english) {
        this.role = role;
        this.phrases = phrases;
        this.words = set(words);
        this.dutch = dutch;
        this.english = english;
    }

    static Optional<StatedRole> of(String given) {
        String plain = given.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]+", " ")
                .strip()
                .replaceFirst("^(?:als|as|de|the|a) ", "");
        return Arrays.stream(values())
                .filter(role -> role.words.contains(plain) || role.phrases.contains(plain))
                .findFirst();
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
