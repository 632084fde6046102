package nl.tredewijzer.cli;

import java.io.PrintWriter;
import nl.tredewijzer.cli.report.PolicyText;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.catalogue.Policies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists policies, a few lines each. */
@Command(
        name = "list",
        description = {"Geeft een lijst van het beleid.", "Lists the policies."},
        mixinStandardHelpOptions = true)
final class PoliciesListCommand implements Runnable {

    @Mixin
    private PolicySource source;

    @Mixin
    private Speaker speaker;

    @Override
    public void run() {
        print(source.policies(), speaker.language(), speaker.out());
    }

    static void print(Policies policies, Language language, PrintWriter out) {
        policies.all().forEach(policy -> PolicyText.printShortly(policy, language, out));
        out.flush();
    }
}
