package nl.tredewijzer.cli;

import nl.tredewijzer.cli.report.PolicyText;
import nl.tredewijzer.tender.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one policy with all its rules and sources. */
@Command(
        name = "show",
        description = {
            "Toont een beleid met al zijn regels en bronnen.",
            "Shows a policy with all its rules and sources."
        },
        mixinStandardHelpOptions = true)
final class PoliciesShowCommand implements Runnable, Speaks {

    @Parameters(paramLabel = "ID|FILE", description = "Beleid / policy.")
    private String policy;

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
        PolicyText.print(
                PolicyInput.read(policy, source.policies()),
                language(),
                Terminal.paint(),
                spec.commandLine().getOut());
    }
}
