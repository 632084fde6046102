package nl.tredewijzer.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.policy.Ladder;
import nl.tredewijzer.tender.policy.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says whether policy files are right, and if not everything that is wrong with them. */
@Command(
        name = "validate",
        description = {
            "Controleert beleidsbestanden, of een map ervan, en noemt alles wat niet klopt.",
            "Checks policy files, or a directory of them, and names everything that is wrong."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:alles klopt / everything is right", "3:er is iets mis / something is wrong"})
final class PoliciesValidateCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Beleidsbestanden / policy files.")
    private List<String> files;

    @Mixin
    private PolicySource source;

    @Mixin
    private Speaker speaker;

    @Override
    public Integer call() {
        Policies others = source.policies();
        int worst = ExitCode.SETTLED;
        for (String file : files) {
            try {
                if (isDirectory(file)) {
                    right(file, PolicySource.with(Path.of(file)).all());
                } else {
                    Policy policy = PolicyInput.file(file, others);
                    right(InputFile.shown(file) + " (" + policy.id() + " " + policy.version() + ")", List.of(policy));
                }
            } catch (CannotGoOn e) {
                speaker.complain(e);
                worst = Math.max(worst, e.exitCode());
            }
        }
        return worst;
    }

    private void right(String what, List<Policy> policies) {
        PrintWriter out = speaker.out();
        out.println(speaker.language().of(new Phrase("{what} klopt.", "{what} is right.", Map.of("what", what))));
        for (Policy policy : policies) {
            Ladder.steps(policy)
                    .forEach(step -> out.println(
                            "  " + policy.id() + ": " + speaker.language().of(step)));
        }
        out.flush();
    }

    private static boolean isDirectory(String name) {
        try {
            return Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
