package nl.tredewijzer.cli;

import nl.tredewijzer.tender.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Evaluates. */
@Command(name = "evaluate")
final class EvaluateCommand implements Runnable {

    @Option(names = "--language", paramLabel = "nl|en", defaultValue = "nl", description = "Taal / language.")
    private LanguageOption language;

    Language language() {
        return language.language();
    }

    @Override
    public void run() {
        // Follows.
    }
}
