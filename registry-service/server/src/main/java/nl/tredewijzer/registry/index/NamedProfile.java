package nl.tredewijzer.registry.index;

import java.util.ArrayList;
import java.util.List;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.registry.index.NamedOrganisation.Named;
import nl.tredewijzer.registry.names.NormalName;

/** What the index keeps of an organisation to compare its names. */
final class NamedProfile {

    private NamedProfile() {}

    static NamedOrganisation of(KvkNumber kvkNumber, OrganisationProfile profile) {
        List<Named> names = new ArrayList<>();
        names.add(named(NameKind.CURRENT, profile.name()));
        profile.otherNames().forEach(name -> names.add(named(NameKind.CURRENT, name)));
        profile.tradingNames().forEach(name -> names.add(named(NameKind.TRADING, name)));
        profile.formerNames().forEach(name -> names.add(named(NameKind.FORMER, name)));
        return new NamedOrganisation(kvkNumber, names, profile.place(), profile.province());
    }

    private static Named named(NameKind kind, String name) {
        return new Named(kind, NormalName.of(name));
    }
}
