package nl.tredewijzer.cli;

import java.io.PrintWriter;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.registry.Progress;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command has: the language in which it speaks, and where that goes. */
final class Speaker {

    @Option(names = "--language", paramLabel = "nl|en", defaultValue = "nl", description = "Taal / language.")
    private LanguageOption language;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** The language of a command, also when it was not understood yet; Dutch of one that cannot be asked for another. */
    static Language languageOf(CommandLine command) {
        return command.getCommandSpec().mixins().values().stream()
                .map(CommandSpec::userObject)
                .filter(Speaker.class::isInstance)
                .map(mixin -> ((Speaker) mixin).language())
                .findFirst()
                .orElse(Language.DUTCH);
    }

    Language language() {
        return LanguageOption.of(language);
    }

    /** Where the result goes. */
    PrintWriter out() {
        return command.commandLine().getOut();
    }

    /** Where progress and complaints go. */
    PrintWriter err() {
        return command.commandLine().getErr();
    }

    String say(String dutch, String english) {
        return language() == Language.DUTCH ? dutch : english;
    }

    /** Shows how far a long list is, if a person is watching. */
    Progress progress() {
        return Terminal.isWatched() ? new ProgressBar(err()) : Progress.UNSEEN;
    }

    /** Says what went wrong, where the command goes on with something else. */
    void complain(CannotGoOn complaint) {
        Complaints.print(complaint, language(), err());
    }
}
