package nl.tredewijzer.cli;

import nl.tredewijzer.tender.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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
            PoliciesExplainCommand.class
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "[COMMAND]")
final class PoliciesCommand implements Runnable, Speaks {

    @Mixin
    private PolicySource source;

    @Option(names = "--language", paramLabel = "nl|en", defaultValue = "nl", description = "Taal / language.")
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    @Override
    public Language language() {
        return LanguageOption.of(language);
    }

    @Override
    public void run() {
        PoliciesListCommand.print(
                source.policies(), language(), spec.commandLine().getOut());
    }
}
