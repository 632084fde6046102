package nl.tredewijzer.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows, checks and explains policies; by itself it lists them. */
@Command(
        name = "policies",
        description = {
            "Toont, controleert en verklaart beleidsregels; zonder meer: een lijst.",
            "Shows, checks and explains policies; without more: a list."
        },
        subcommands = {
            PoliciesListCommand.class,
            PoliciesShowCommand.class,
            PoliciesValidateCommand.class,
            PoliciesExplainCommand.class,
            PoliciesBlocksCommand.class
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "[COMMAND]")
final class PoliciesCommand implements Runnable {

    @Mixin
    private PolicySource source;

    @Mixin
    private Speaker speaker;

    @Override
    public void run() {
        PoliciesListCommand.print(source.policies(), speaker.language(), speaker.out());
    }
}
