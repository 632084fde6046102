package nl.tredewijzer.benchmark.names.variation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.tredewijzer.benchmark.names.Letters;
import nl.tredewijzer.benchmark.names.Listed;
import nl.tredewijzer.benchmark.names.NameList;
import nl.tredewijzer.model.KvkNumber;

/**
 * A large register made out of the parts of a small one: the first half of one name's words and the second half of
 * another's with its legal form. So that new words come as the register grows, as they do in a real one, the first word
 * is in half of the cases the beginning of one word and the end of another.
 */
public final class ManyNames {

    private static final int FEWEST_LETTERS = 4;

    private final List<Listed> parts;
    private final Random random;

    private ManyNames(List<Listed> parts, Random random) {
        this.parts = parts;
        this.random = random;
    }

    /**
     * Makes it.
     *
     * @param small what it grows from, and begins with
     * @param size how many organisations it has
     * @param seed from which all else follows
     */
    public static NameList grown(NameList small, int size, long seed) {
        ManyNames names = new ManyNames(small.organisations(), new Random(seed));
        List<Listed> organisations = new ArrayList<>(small.organisations());
        Set<KvkNumber> taken = new HashSet<>();
        Set<String> letters = new HashSet<>();
        for (Listed listed : small.organisations()) {
            taken.add(listed.kvkNumber());
            letters.add(Letters.of(listed.name()));
        }
        int number = 0;
        while (organisations.size() < size) {
            String name = names.next();
            if (letters.add(Letters.of(name))) {
                KvkNumber free;
                do {
                    number++;
                    free = KvkNumber.of(String.format("%08d", number));
                } while (taken.contains(free));
                organisations.add(Listed.named(free, name));
            }
        }
        return new NameList(organisations);
    }

    private String next() {
        List<String> head = one().words();
        NameParts tail = one();
        List<String> words = new ArrayList<>(head.subList(0, (head.size() + 1) / 2));
        words.addAll(tail.words().subList(tail.words().size() / 2, tail.words().size()));
        if (random.nextBoolean()) {
            words.set(0, blended(words.getFirst(), one().words().getFirst()));
        }
        return tail.with(String.join(" ", words));
    }

    /** The beginning of one word and the end of another. */
    private String blended(String first, String second) {
        return first.length() < FEWEST_LETTERS || second.length() < FEWEST_LETTERS
                ? first
                : first.substring(0, 2 + random.nextInt(first.length() - 2))
                        + second.substring(1 + random.nextInt(second.length() - 2));
    }

    private NameParts one() {
        return NameParts.of(parts.get(random.nextInt(parts.size())).name());
    }
}
