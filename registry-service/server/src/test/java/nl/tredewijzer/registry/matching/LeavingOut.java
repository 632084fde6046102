package nl.tredewijzer.registry.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.registry.index.NameIndex;
import nl.tredewijzer.registry.index.NamedOrganisation;
import nl.tredewijzer.registry.names.NormalName;

/** The register as it would be without one organisation: what is asked of it then has no right answer. */
final class LeavingOut implements NameIndex {

    private final NameIndex all;
    private final KvkNumber leftOut;
    private final Set<String> words = new HashSet<>();

    LeavingOut(NameIndex all, KvkNumber leftOut) {
        this.all = all;
        this.leftOut = leftOut;
        all.organisation(leftOut).ifPresent(organisation -> organisation
                .names()
                .forEach(named -> words.addAll(named.name().words())));
    }

    @Override
    public int organisations() {
        return all.organisations() - 1;
    }

    @Override
    public int organisationsWith(String word) {
        return all.organisationsWith(word) - (words.contains(word) ? 1 : 0);
    }

    @Override
    public List<NamedOrganisation> withLettersOf(NormalName name) {
        return without(all.withLettersOf(name));
    }

    @Override
    public List<NamedOrganisation> withWordsOf(NormalName name, int most) {
        return without(all.withWordsOf(name, most));
    }

    @Override
    public List<NamedOrganisation> withPartsOf(NormalName name, int most) {
        return without(all.withPartsOf(name, most));
    }

    @Override
    public Optional<NamedOrganisation> organisation(KvkNumber kvkNumber) {
        return kvkNumber.equals(leftOut) ? Optional.empty() : all.organisation(kvkNumber);
    }

    private List<NamedOrganisation> without(List<NamedOrganisation> found) {
        return found.stream()
                .filter(organisation -> !organisation.kvkNumber().equals(leftOut))
                .toList();
    }
}
