package nl.tredewijzer.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.tredewijzer.cli.report.ExplanationText;
import nl.tredewijzer.tender.ContractKind;
import nl.tredewijzer.tender.DutchTime;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.policy.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a policy does, by evaluating an example for every level, purchase and building block. */
@Command(
        name = "explain",
        description = {
            "Laat zien wat een beleid doet: een voorbeeldopdracht, werkelijk getoetst voor elk niveau, elke inkoop"
                    + " en elk bouwblok.",
            "Shows what a policy does: an example contract, really evaluated for every level, purchase and building"
                    + " block."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class PoliciesExplainCommand implements Runnable {

    @Parameters(paramLabel = "ID|FILE", description = "Beleid / policy.")
    private String policy;

    @Mixin
    private PolicySource source;

    @Option(
            names = "--value",
            paramLabel = "EUR",
            defaultValue = "1000000",
            description = {
                "Waarde van de voorbeeldopdracht (zonder: 1.000.000).",
                "Value of the example contract (without: 1,000,000)."
            })
    private Money value;

    @Option(
            names = "--percentage",
            paramLabel = "N",
            description = {
                "Percentage social return; zonder: dat van het beleid.",
                "Social return percentage; without: that of the policy."
            })
    private Percentage percentage;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = "SERVICES",
            description = {
                "${COMPLETION-CANDIDATES} (zonder: diensten).",
                "${COMPLETION-CANDIDATES} (without: services)."
            })
    private ContractKind kind;

    @Option(
            names = "--labour-share",
            paramLabel = "N",
            defaultValue = "50",
            description = {
                "Deel van de waarde dat arbeid is, in procenten (zonder: 50).",
                "Part of the value that is labour, in percent (without: 50)."
            })
    private Percentage labourShare;

    @Option(
            names = "--wage-sum",
            paramLabel = "EUR",
            description = {
                "Loonsom; zonder: het deel van de waarde dat arbeid is.",
                "Wage sum; without: the part of the value that is labour."
            })
    private Money wageSum;

    @Mixin
    private Speaker speaker;

    @Override
    public void run() {
        Policy about = PolicyInput.read(policy, source.policies());
        LocalDate day = about.inForce().from().orElseGet(() -> DutchTime.dayOf(Instant.now()));
        PolicyExample.Contract contract = new PolicyExample.Contract(
                value, Optional.ofNullable(percentage), kind, labourShare, Optional.ofNullable(wageSum));
        Evaluation evaluation = new PolicyExample(about, contract, day).evaluated();
        ExplanationText.print(evaluation, PolicyExample.INVOICE, speaker.language(), Terminal.paint(), speaker.out());
    }
}
