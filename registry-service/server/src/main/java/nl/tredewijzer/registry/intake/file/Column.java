package nl.tredewijzer.registry.intake.file;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns of a delivery, with the names that a header may give them. */
public enum Column {
    EVENT("event", "gebeurtenis", "mutatie"),
    CERTIFICATE_NUMBER("certificateNumber", "certificaatnummer", "certificaat"),
    REPLACES("replaces", "vervangt"),
    SCHEME_VERSION("schemeVersion", "handboekversie", "handleidingversie", "versie", "handbook"),
    LEVEL("level", "niveau", "trede", "prestatieniveau"),
    THIRTY_PLUS("thirtyPlus", "dertigplus", "30plus", "30+", "pso30plus", "pso30+", "abw"),
    VALID_FROM("validFrom", "geldigvan", "geldigvanaf", "ingangsdatum"),
    VALID_UNTIL("validUntil", "geldigtot", "geldigtotenmet", "geldigtm", "einddatum"),
    EFFECTIVE_FROM("effectiveFrom", "metingangvan", "ingaandop", "per"),
    REASON("reason", "reden"),
    CERTIFICATION_BODY("certificationBody", "certificerendeinstelling", "instelling", "ci"),
    ROLE("role", "rol"),
    KVK_NUMBER("kvkNumber", "kvknummer", "kvk", "kvknr"),
    NAME("name", "naam", "statutairenaam", "organisatie"),
    TRADING_NAMES("tradingNames", "handelsnamen", "handelsnaam"),
    FORMER_NAMES("formerNames", "vroegerenamen", "oudenamen", "voormaligenamen"),
    PLACE("place", "plaats", "vestigingsplaats"),
    PROVINCE("province", "provincie"),
    SECTOR("sector", "branche");

    private static final Map<String, Column> BY_NAME = new HashMap<>();

    static {
        for (Column column : values()) {
            BY_NAME.put(folded(column.title), column);
            column.others.forEach(name -> BY_NAME.put(folded(name), column));
        }
    }

    private final String title;
    private final List<String> others;

    Column(String title, String... others) {
        this.title = title;
        this.others = List.of(others);
    }

    /** Its name in JSON, in findings, and in the English header. */
    public String title() {
        return title;
    }

    /** Whether it belongs to the certificate, so that all rows of one certificate say the same. */
    public boolean isOfCertificate() {
        return ordinal() <= CERTIFICATION_BODY.ordinal();
    }

    /** The column that a header names, in either language, whatever its case, spaces and hyphens. */
    public static Optional<Column> named(String header) {
        return Optional.ofNullable(BY_NAME.get(folded(header)));
    }

    private static String folded(String header) {
        String plain = Normalizer.normalize(header, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return plain.replaceAll("[\\s_\\-./\\\\\\uFEFF]+", "");
    }
}
