package nl.tredewijzer.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Spec;

/** The command line as a whole. */
@Command(
        name = "tredewijzer",
        description = {
            "Toetst de inschrijvers van een aanbesteding aan het PSO-register en het beleid van de opdrachtgever.",
            "Tests the bidders of a tender against the PSO register and the policy of the authority."
        },
        subcommands = {
            EvaluateCommand.class,
            DecideCommand.class,
            CheckCommand.class,
            DiffCommand.class,
            RecheckCommand.class,
            PoliciesCommand.class,
            VerifyCommand.class,
            SnapshotCommand.class,
            HelpCommand.class
        },
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class Tredewijzer implements Runnable {

    @Spec
    private CommandLine.Model.CommandSpec spec;

    private Tredewijzer() {}

    /** Runs a command and ends with its exit code, see {@link ExitCode}. */
    public static void main(String[] arguments) {
        // PDFBox tells here of everything that is odd in a PDF; what an officer has to know is said in the answer
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        PrintWriter out = new PrintWriter(System.out, true, charset("stdout.encoding"));
        PrintWriter err = new PrintWriter(System.err, true, charset("stderr.encoding"));
        System.exit(run(out, err, arguments));
    }

    /**
     * Runs a command, for those who call it from a program.
     *
     * @param out where the result goes
     * @param err where progress and complaints go
     * @return the exit code, see {@link ExitCode}
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Tredewijzer())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(new Complaints())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .registerConverter(Money.class, Tredewijzer::euros)
                .registerConverter(Percentage.class, text -> Percentage.of(text.replace(",", ".")))
                .execute(arguments);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getErr());
        throw new CommandLine.ParameterException(spec.commandLine(), "Noem een opdracht / name a command.");
    }

    /** Digits with a decimal point or comma; anything that may mean two amounts is refused. */
    private static Money euros(String text) {
        try {
            return Money.of(text.replace(",", "."));
        } catch (IllegalArgumentException e) {
            throw new CommandLine.TypeConversionException(
                    "'" + text + "' is geen bedrag zoals 250000 of 12,50 / is no amount such as 250000 or 12.50");
        }
    }

    /** The terminal's own encoding where the platform tells it (from Java 18), else UTF-8. */
    private static Charset charset(String property) {
        String name = System.getProperty(property);
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }
}
