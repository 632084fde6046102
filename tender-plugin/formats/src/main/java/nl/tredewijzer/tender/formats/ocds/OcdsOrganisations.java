package nl.tredewijzer.tender.formats.ocds;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.KvkReading;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.formats.source.Cut;
import nl.tredewijzer.tender.formats.source.Said;

/**
 * The organisations of a release: under {@code parties} (1.1), or where they are named (1.0). The KvK number is the
 * identifier of the scheme {@code NL-KVK} (org-id.guide) or {@code 0106} (ISO 6523); one of another scheme is none.
 */
final class OcdsOrganisations {

    private static final Set<String> KVK_SCHEMES = Set.of("NL-KVK", "KVK", "NL:KVK", "0106", "ISO6523:0106");
    private static final Set<String> NETHERLANDS = Set.of("nl", "nld", "netherlands", "the netherlands", "nederland");
    private static final Pattern KVK_ID = Pattern.compile("(?i)NL-KVK-([0-9].{0,30})");

    private final boolean hasParties;
    private final Map<String, OcdsNode> parties = new LinkedHashMap<>();
    private final Set<String> saidAbroad = new HashSet<>();
    private final List<Bilingual> said;

    OcdsOrganisations(OcdsNode release, List<Bilingual> said) {
        this.hasParties = release.has("parties");
        this.said = said;
        for (OcdsNode party : release.nodes("parties")) {
            Optional<String> id = party.text("id");
            if (id.isEmpty()) {
                party.note("", OcdsCause.IDENTIFIER);
            } else if (parties.putIfAbsent(id.get(), party) != null) {
                party.note(id.get(), OcdsCause.TWICE);
            }
        }
    }

    /** The organisations that have this role, in the order of the file. */
    List<OcdsNode> inRole(String role) {
        return parties.values().stream()
                .filter(party -> party.texts("roles").contains(role))
                .toList();
    }

    /** A bidder of a reference to an organisation; empty, with a note, if it has neither name nor number. */
    Optional<Bidder> bidder(OcdsNode reference, BidderRole role, List<String> lots, Optional<Money> amount) {
        OcdsNode party = resolved(reference);
        Optional<String> name = name(party).or(() -> name(reference)).map(text -> Cut.text(text, Bidder.LONGEST_NAME));
        String given = Cut.number(kvkNumber(party, name).orElse(""));
        if (name.isEmpty() && given.isEmpty()) {
            reference.note("", OcdsCause.NO_NAME_OR_NUMBER);
            return Optional.empty();
        }
        return Optional.of(new Bidder(name, given, KvkReading.read(given), role, lots, amount));
    }

    /** What tells one organisation from another within a release. */
    String key(OcdsNode reference) {
        return reference
                .text("id")
                .or(() -> name(reference))
                .orElse(reference.place().pointer());
    }

    /** The name as registered, or else as it is known by. */
    Optional<String> name(OcdsNode party) {
        return party.node("identifier")
                .flatMap(identifier -> identifier.text("legalName"))
                .or(() -> party.text("name"));
    }

    private OcdsNode resolved(OcdsNode reference) {
        Optional<String> id = reference.text("id");
        if (id.isPresent() && parties.containsKey(id.get())) {
            return parties.get(id.get());
        }
        if (id.isPresent() && hasParties && !reference.has("identifier")) {
            reference.note(id.get(), OcdsCause.REFERENCE);
        }
        return reference;
    }

    private Optional<String> kvkNumber(OcdsNode party, Optional<String> name) {
        List<OcdsNode> identifiers =
                new ArrayList<>(party.node("identifier").stream().toList());
        identifiers.addAll(party.nodes("additionalIdentifiers"));
        Optional<String> stated = identifiers.stream()
                .filter(identifier -> KVK_SCHEMES.contains(scheme(identifier)))
                .flatMap(identifier -> identifier.text("id").stream())
                .findFirst();
        if (stated.isPresent()) {
            return stated;
        }
        Optional<String> inId =
                party.text("id").map(KVK_ID::matcher).filter(Matcher::matches).map(id -> id.group(1));
        if (inId.isPresent()) {
            return inId;
        }
        Optional<OcdsNode> other =
                identifiers.stream().filter(identifier -> identifier.has("id")).findFirst();
        if (other.isPresent() && scheme(other.get()).isEmpty() && !isAbroad(party)) {
            return other.get().text("id");
        }
        other.ifPresent(identifier -> sayAbroad(name.orElse("?"), scheme(identifier)));
        // kept as given, so that nobody looks for a Dutch organisation of the same name
        return other.map(
                identifier -> (scheme(identifier) + " " + identifier.text("id").orElse("")).strip());
    }

    private void sayAbroad(String name, String scheme) {
        if (saidAbroad.add(name)) {
            said.add(Said.of(
                    "{name} is ingeschreven onder {scheme}; dat nummer is geen KvK-nummer.",
                    "{name} is registered under {scheme}; that number is no KvK number.",
                    "name",
                    name,
                    "scheme",
                    scheme.isEmpty() ? "?" : scheme));
        }
    }

    private static String scheme(OcdsNode identifier) {
        return identifier.text("scheme").orElse("").toUpperCase(Locale.ROOT);
    }

    private static boolean isAbroad(OcdsNode party) {
        return party.node("address")
                .flatMap(address -> address.text("country").or(() -> address.text("countryName")))
                .filter(country -> !NETHERLANDS.contains(country.toLowerCase(Locale.ROOT)))
                .isPresent();
    }
}
