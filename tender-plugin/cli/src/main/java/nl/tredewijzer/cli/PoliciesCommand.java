package nl.tredewijzer.cli;

import java.io.PrintWriter;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.policy.CreditRule;
import nl.tredewijzer.tender.policy.Effect;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the policies of the catalogue with their rules and sources. */
@Command(
        name = "policies",
        description = {"Toont de beleidsregels in de catalogus.", "Lists the policies of the catalogue."},
        mixinStandardHelpOptions = true)
final class PoliciesCommand implements Runnable {

    @Option(names = "--language", paramLabel = "nl|en", defaultValue = "nl", description = "Taal / language.")
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        Policies.catalogue().all().forEach(policy -> print(policy, language.language(), out));
        out.flush();
    }

    private static void print(Policy policy, Language language, PrintWriter out) {
        boolean dutch = language == Language.DUTCH;
        out.printf("%s  (%s)%n  %s%n", policy.id(), policy.version(), language.of(policy.title()));
        for (CreditRule rule : policy.rules()) {
            out.printf("    %-22s %s%n", language.of(rule.grade()), effect(rule.effect(), dutch));
        }
        policy.obligation()
                .percentage()
                .ifPresent(usual -> out.printf(
                        "    %-22s %s%n", dutch ? "verplichting" : "obligation", language.of(usual.percentage())));
        policy.obligation()
                .threshold()
                .ifPresent(threshold ->
                        out.printf("    %-22s %s%n", dutch ? "drempel" : "threshold", language.of(threshold.amount())));
        for (Source source : policy.sources()) {
            out.printf("    [%s] %s%n", language.of(source.certainty()), source.title());
            source.address().ifPresent(address -> out.printf("        %s%n", address));
        }
        out.println();
    }

    private static String effect(Effect effect, boolean dutch) {
        if (effect instanceof Effect.PercentageReduction reduction) {
            Language language = dutch ? Language.DUTCH : Language.ENGLISH;
            return (dutch ? "korting " : "reduction ") + language.of(reduction.percentage());
        } else if (effect instanceof Effect.FullSatisfaction) {
            return dutch ? "verplichting ingevuld" : "obligation fulfilled";
        } else if (effect instanceof Effect.Exemption) {
            return dutch ? "vrijgesteld" : "exempt";
        } else if (effect instanceof Effect.FollowsStep) {
            return dutch ? "volgt Trede 3" : "follows Step 3";
        }
        return dutch ? "niet genoemd: beslissing nodig" : "not named: decision needed";
    }
}
