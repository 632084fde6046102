package nl.tredewijzer.tender;

import nl.tredewijzer.model.Bilingual;

/** What is bought: the nature of the contract (eForms BT-23). */
public enum ContractKind implements Bilingual {
    WORKS("werken", "works"),
    SERVICES("diensten", "services"),
    SUPPLIES("leveringen", "supplies");

    private final String dutch;
    private final String english;

    ContractKind(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
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
