package nl.tredewijzer.cli;

import nl.tredewijzer.cli.report.PolicyText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one policy with all its rules and sources. */
@Command(
        name = "show",
        description = {
            "Toont een beleid met al zijn regels en bronnen.",
            "Shows a policy with all its rules and sources."
        },
        mixinStandardHelpOptions = true)
final class PoliciesShowCommand implements Runnable {

    @Parameters(paramLabel = "ID|FILE", description = "Beleid / policy.")
    private String policy;

    @Mixin
    private PolicySource source;

    @Mixin
    private Speaker speaker;

    @Override
    public void run() {
        PolicyText.print(
                PolicyInput.read(policy, source.policies()), speaker.language(), Terminal.paint(), speaker.out());
    }
}
