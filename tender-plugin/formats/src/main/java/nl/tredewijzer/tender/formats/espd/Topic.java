package nl.tredewijzer.tender.formats.espd;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.model.Bilingual;

/**
 * What an ESPD asks of which the answer matters here, by the code of the criterion: that of version 3 and later, and that of
 * version 2.
 */
enum Topic implements Bilingual {
    /** Certificates by independent bodies, where that of the PSO belongs, or other means of proof. */
    CERTIFICATES(
            "qu-certif-indep",
            "CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.CERTIFICATES.QUALITY_ASSURANCE.QA_INDEPENDENT_CERTIFICATE",
            "Certificaten",
            "Certificates"),
    /** Whether the operator is one for whom a contract may be reserved (art. 2.82), and with which share of workers. */
    SHELTERED_WORKSHOP(
            "shelt-worksh",
            "CRITERION.OTHER.EO_DATA.SHELTERED_WORKSHOP",
            "Sociale werkplaats, art. 2.82",
            "Sheltered workshop, art. 2.82"),
    /** With whom the operator bids. */
    TOGETHER("eo-group", "CRITERION.OTHER.EO_DATA.TOGETHER_WITH_OTHERS", "Samen met anderen", "Together with others"),
    /** On whose capacities the operator relies. */
    RELIED_UPON(
            "relied",
            "CRITERION.OTHER.EO_DATA.RELIES_ON_OTHER_CAPACITIES",
            "Beroep op andere entiteiten",
            "Other entities relied upon"),
    /** Who performs a part. */
    SUBCONTRACTORS(
            "subco-ent", "CRITERION.OTHER.EO_DATA.SUBCONTRACTS_WITH_THIRD_PARTIES", "Onderaannemers", "Subcontractors");

    private final String code;
    private final Set<String> codes;
    private final String dutch;
    private final String english;

    Topic(String code, String codeOfVersion2, String dutch, String english) {
        this.code = code;
        this.codes = Set.of(code, codeOfVersion2);
        this.dutch = dutch;
        this.english = english;
    }

    static Optional<Topic> ofCode(String code) {
        return Arrays.stream(values())
                .filter(topic -> topic.codes.contains(code))
                .findFirst();
    }

    @Override
    public String dutch() {
        return dutch + " (UEA, " + code + ")";
    }

    @Override
    public String english() {
        return english + " (ESPD, " + code + ")";
    }
}
