package nl.tredewijzer.registry.index;

import java.time.Instant;
import java.util.List;

/** One state of the register. Everything it answers rests on exactly the events up to {@link #state()}. */
public interface RegisterSnapshot extends KnownRegister {

    /**
     * What was known at a moment, by what had been recorded until then.
     *
     * @param moment any; before the first event nothing was known
     */
    KnownRegister asKnownAt(Instant moment);

    /** The names of all organisations. */
    NameIndex names();

    /**
     * The places, provinces and sectors that organisations have and that are written so, whatever their case, accents
     * and blanks.
     */
    List<Label> labels(String written);

    /**
     * What somebody may mean who has typed this so far.
     *
     * @param typed the beginning of a name, or of any words of it
     * @param most how many organisations at most, to {@value Suggestions#MOST}
     */
    Suggestions suggestions(String typed, int most);

    /**
     * Texts that differ from this one in words that no name, place, province or sector has, each in favour of one that
     * does, spelled as it is there. The likeliest first.
     */
    List<String> corrections(String text);

    /** The organisations that a query finds, with the counts of every facet. */
    OrganisationPage search(OrganisationQuery query);

    /** Whether a query finds any organisation. */
    boolean finds(OrganisationQuery query);
}
