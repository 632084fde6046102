package nl.tredewijzer.tender.formats.xml;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The namespaces of eForms notices and ESPD responses, with the prefixes by which paths in this package name them. */
public enum Vocabulary {
    CONTRACT_NOTICE("cn", "urn:oasis:names:specification:ubl:schema:xsd:ContractNotice-2"),
    CONTRACT_AWARD_NOTICE("can", "urn:oasis:names:specification:ubl:schema:xsd:ContractAwardNotice-2"),
    ESPD_RESPONSE("espd", "urn:oasis:names:specification:ubl:schema:xsd:QualificationApplicationResponse-2"),
    AGGREGATE("cac", "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"),
    BASIC("cbc", "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"),
    EXTENSION("ext", "urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2"),
    EFORMS_EXTENSION("efext", "http://data.europa.eu/p27/eforms-ubl-extensions/1"),
    EFORMS_AGGREGATE("efac", "http://data.europa.eu/p27/eforms-ubl-extension-aggregate-components/1"),
    EFORMS_BASIC("efbc", "http://data.europa.eu/p27/eforms-ubl-extension-basic-components/1");

    private static final Map<String, Vocabulary> BY_URI =
            Arrays.stream(values()).collect(Collectors.toMap(Vocabulary::uri, Function.identity()));

    private final String prefix;
    private final String uri;

    Vocabulary(String prefix, String uri) {
        this.prefix = prefix;
        this.uri = uri;
    }

    public String prefix() {
        return prefix;
    }

    public String uri() {
        return uri;
    }

    public static Optional<Vocabulary> ofUri(String uri) {
        return Optional.ofNullable(BY_URI.get(uri));
    }
}
