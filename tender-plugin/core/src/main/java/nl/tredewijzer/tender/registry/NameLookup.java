package nl.tredewijzer.tender.registry;

import java.util.List;

/**
 * Finds out whom names mean. Implementations are safe for use by several threads, and never answer "nobody" when they
 * could not ask.
 */
public interface NameLookup extends AutoCloseable {

    /**
     * Asks whom these names mean.
     *
     * @param names as they are written
     * @return an answer for every name, in their order, or why there is none
     */
    NameAnswers ask(List<String> names);

    /** Asks, and tells how far it is; by itself a lookup tells nothing before it is done. */
    default NameAnswers ask(List<String> names, Progress progress) {
        NameAnswers answers = ask(names);
        progress.at(names.size(), names.size());
        return answers;
    }

    /** Lets go of what it holds, often nothing. */
    @Override
    default void close() {}
}
