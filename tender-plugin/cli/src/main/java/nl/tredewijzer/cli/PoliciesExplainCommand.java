package nl.tredewijzer.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.tredewijzer.cli.report.ExplanationText;
import nl.tredewijzer.tender.DutchTime;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.policy.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a policy does, by evaluating an example for every level. */
@Command(
        name = "explain",
        description = {
            "Laat zien wat een beleid doet: een voorbeeldopdracht, voor elk niveau werkelijk getoetst.",
            "Shows what a policy does: an example contract, really evaluated for every level."
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

    @Mixin
    private Speaker speaker;

    @Override
    public void run() {
        Policy about = PolicyInput.read(policy, source.policies());
        LocalDate day = about.inForce().from().orElseGet(() -> DutchTime.dayOf(Instant.now()));
        PolicyExample example = new PolicyExample(about, value, Optional.ofNullable(percentage), day);
        ExplanationText.print(example.evaluated(), speaker.language(), Terminal.paint(), speaker.out());
    }
}
