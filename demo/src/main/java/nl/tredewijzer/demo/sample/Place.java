package nl.tredewijzer.demo.sample;

import java.util.List;
import java.util.Random;

/**
 * An invented place in a real province.
 *
 * @param name name of the place
 * @param province one of the twelve
 */
record Place(String name, String province) {

    private static final List<Place> ALL = List.of(
            new Place("Nevelborgh", "Groningen"),
            new Place("Windstilderzijl", "Groningen"),
            new Place("Sneeuwerterp", "Fryslân"),
            new Place("Kievitsgaast", "Fryslân"),
            new Place("Wolkenveen", "Drenthe"),
            new Place("Heideruisloo", "Drenthe"),
            new Place("IJsvogelstad", "Overijssel"),
            new Place("Hanzegeest", "Overijssel"),
            new Place("Zwanendrecht", "Gelderland"),
            new Place("Eikelhorst aan den IJssel", "Gelderland"),
            new Place("Bosuilbergen", "Gelderland"),
            new Place("Dobberoever", "Flevoland"),
            new Place("Klokkendamme", "Utrecht"),
            new Place("Plompetorenveld", "Utrecht"),
            new Place("Tulpenzwaag", "Noord-Holland"),
            new Place("Molenwiekerdam", "Noord-Holland"),
            new Place("Regenboogdijk", "Zuid-Holland"),
            new Place("Kroketterwaard", "Zuid-Holland"),
            new Place("Schorrewierde", "Zeeland"),
            new Place("Worstenbroodbeek", "Noord-Brabant"),
            new Place("Kersenpitlo", "Noord-Brabant"),
            new Place("Vlaaienrade", "Limburg"));

    static Place any(Random random) {
        return ALL.get(random.nextInt(ALL.size()));
    }
}
