package nl.tredewijzer.registry.index;

import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.registry.names.NormalName;

/** The names of all organisations that a certificate covers, of one state of the register. */
public interface NameIndex {

    /** How many organisations there are. */
    int organisations();

    /** How many organisations have a word in one of their names. */
    int organisationsWith(String word);

    /** Organisations with a name of the very same letters, whether written as one word or as several. */
    List<NamedOrganisation> withLettersOf(NormalName name);

    /**
     * Organisations with rare words of the name, with words that differ from its words in a letter, or that write two of
     * its words as one.
     *
     * @param most how many at most; those with the most and rarest words come first
     */
    List<NamedOrganisation> withWordsOf(NormalName name, int most);

    /**
     * Organisations whose names share rare runs of three letters with the name, wherever words begin and end.
     *
     * @param most how many at most; those with the most and rarest runs come first
     */
    List<NamedOrganisation> withPartsOf(NormalName name, int most);

    /** One organisation, or empty when nothing covers it. */
    Optional<NamedOrganisation> organisation(KvkNumber kvkNumber);
}
