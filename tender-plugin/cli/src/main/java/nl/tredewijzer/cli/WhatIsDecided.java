package nl.tredewijzer.cli;

import picocli.CommandLine.Option;

/** What is decided, as options of a command: one of these. */
final class WhatIsDecided {

    @Option(
            names = "--accept",
            paramLabel = "LEVEL",
            description = {
                "Aanvaard het bewijs als gelijkwaardig aan: BASE_STEP, STEP_1 … STEP_3_30PLUS.",
                "Accept the proof as equivalent to: BASE_STEP, STEP_1 … STEP_3_30PLUS."
            })
    String accept;

    @Option(names = "--refuse", description = "Weiger het bewijs / refuse the proof.")
    boolean refuse;

    @Option(
            names = "--choose",
            paramLabel = "EFFECT",
            description = {
                "Kies waar het beleid zwijgt: percentageReduction, fullSatisfaction, noCredit, …",
                "Choose where the policy is silent: percentageReduction, fullSatisfaction, noCredit, …"
            })
    String choose;

    @Option(
            names = "--owed",
            paramLabel = "PERCENTAGE",
            description = {
                "Er geldt een verplichting van dit percentage, waar niets dat bepaalt.",
                "An obligation of this percentage applies, where nothing settles it."
            })
    String owed;

    @Option(
            names = "--nothing-owed",
            description = {
                "Er geldt geen verplichting, waar niets dat bepaalt.",
                "No obligation applies, where nothing settles it."
            })
    boolean nothingOwed;

    @Option(
            names = "--usable",
            paramLabel = "CRITERION",
            description = {
                "Wat de inschrijver heeft, kan worden ingezet als: precondition, awardCriterion, …",
                "What the bidder holds can be used as: precondition, awardCriterion, …"
            })
    String usable;

    @Option(
            names = "--not-usable",
            paramLabel = "CRITERION",
            description = {
                "Wat de inschrijver heeft, telt daarvoor niet mee.",
                "What the bidder holds does not count for that."
            })
    String notUsable;

    boolean isAboutACriterion() {
        return usable != null || notUsable != null;
    }

    boolean isAboutTheObligation() {
        return owed != null || nothingOwed;
    }
}
