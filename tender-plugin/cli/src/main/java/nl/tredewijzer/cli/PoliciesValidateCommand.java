package nl.tredewijzer.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.document.Defect;
import nl.tredewijzer.tender.document.DocumentRefused;
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

    private int worst = ExitCode.SETTLED;

    @Override
    public Integer call() {
        Map<String, byte[]> single = new LinkedHashMap<>();
        for (String file : files) {
            checked(() -> {
                if (isDirectory(file)) {
                    right(file, PolicySource.with(Path.of(file)).all());
                } else {
                    single.put(InputFile.shown(file), InputFile.read(file));
                }
            });
        }
        checked(() -> together(single, source.policies()));
        return worst;
    }

    private void checked(Runnable part) {
        try {
            part.run();
        } catch (CannotGoOn e) {
            speaker.complain(e);
            worst = Math.max(worst, e.exitCode());
        }
    }

    /** Files that are named apart may inherit one another, and may not hold on the same day. */
    private void together(Map<String, byte[]> single, Policies others) {
        try {
            others.readTogether(single)
                    .forEach((file, policy) ->
                            right(file + " (" + policy.id() + " " + policy.version() + ")", List.of(policy)));
        } catch (DocumentRefused e) {
            throw CannotGoOn.together(single.keySet().stream()
                    .map(file -> wrong(file, e.defects()))
                    .flatMap(Optional::stream)
                    .toList());
        }
    }

    private static Optional<CannotGoOn> wrong(String file, List<Defect> defects) {
        String place = file + " $";
        List<Defect> here = defects.stream()
                .filter(defect -> defect.path().startsWith(place))
                .map(defect ->
                        new Defect(defect.path().substring(place.length() - 1), defect.dutch(), defect.english()))
                .toList();
        return here.isEmpty() ? Optional.empty() : Optional.of(PolicyInput.wrong(file, here));
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
