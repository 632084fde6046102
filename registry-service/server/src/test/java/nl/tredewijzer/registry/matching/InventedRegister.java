package nl.tredewijzer.registry.matching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.registry.index.StandaloneIndex;

/** Invented organisations to ask for by name, numbered in the order in which they are added. */
final class InventedRegister {

    private final List<CoveredEntity> organisations = new ArrayList<>();

    /** Invented names of all sorts: long and short ones, sisters, foundations, one that stands twice. */
    static InventedRegister usual() {
        return new InventedRegister()
                .add("Zonnewijk Groenvoorziening B.V.")
                .add("Kwartelhof Schoonmaakdiensten B.V.")
                .add("Stichting Werkplaats Oeverland")
                .add("Dravik & Zoon Installatietechniek B.V.")
                .add("Grünfeld Montage B.V.")
                .add("Coöperatie Vlinderdal U.A.")
                .add("Bremlaan Logistics Nederland B.V.")
                .add("Gebroeders Ploegstra B.V.")
                .add("Hoverkamp Beheer B.V.")
                .add("Hoverkamp Transport B.V.")
                .add("De Lindeboom Catering B.V.")
                .add("Ruitersveld 2 B.V.")
                .add("Ruitersveld 3 B.V.")
                .add("Tolhek Bouw B.V.")
                .add("Tolhek Bouw N.V.")
                .add("Ijsselrade Techniek B.V.")
                .add("Moerbeek International B.V.")
                .add("QZP B.V.");
    }

    static KvkNumber number(int n) {
        return KvkNumber.of(String.format("0000%04d", n));
    }

    InventedRegister add(String name) {
        return add(name, List.of(), List.of(), Optional.empty());
    }

    InventedRegister formerly(String name, String formerName) {
        return add(name, List.of(), List.of(formerName), Optional.empty());
    }

    InventedRegister tradingAs(String name, String tradingName) {
        return add(name, List.of(tradingName), List.of(), Optional.empty());
    }

    InventedRegister in(String place, String name) {
        return add(name, List.of(), List.of(), Optional.of(place));
    }

    private InventedRegister add(
            String name, List<String> tradingNames, List<String> formerNames, Optional<String> place) {
        organisations.add(new CoveredEntity(
                CoverageRole.MAIN_APPLICANT,
                number(organisations.size() + 1),
                name,
                tradingNames,
                formerNames,
                place,
                Optional.empty(),
                Optional.empty()));
        return this;
    }

    StandaloneIndex index(Path directory) throws IOException {
        return NameFile.indexOf(directory, organisations);
    }
}
