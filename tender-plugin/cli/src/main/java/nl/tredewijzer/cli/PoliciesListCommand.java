package nl.tredewijzer.cli;

import java.io.PrintWriter;
import nl.tredewijzer.cli.report.PolicyText;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.catalogue.Policies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists policies, a few lines each. */
@Command(
        name = "list",
        description = {"Geeft een lijst van het beleid.", "Lists the policies."},
        mixinStandardHelpOptions = true)
final class PoliciesListCommand implements Runnable, Speaks {

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
        print(source.policies(), language(), spec.commandLine().getOut());
    }

    static void print(Policies policies, Language language, PrintWriter out) {
        policies.all().forEach(policy -> PolicyText.printShortly(policy, language, out));
        out.flush();
    }
}
