package nl.tredewijzer.benchmark.names.variation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.tredewijzer.benchmark.names.AskedName;
import nl.tredewijzer.benchmark.names.Letters;
import nl.tredewijzer.benchmark.names.Listed;
import nl.tredewijzer.benchmark.names.NameFiles;
import nl.tredewijzer.benchmark.names.NameList;
import nl.tredewijzer.benchmark.names.variation.Variation.Meaning;
import nl.tredewijzer.model.KvkNumber;

/** Names to ask for, made from a register by every rule. The same register and seed give the same names. */
public final class GeneratedNames {

    /** An organisation of this name must never be chosen for certain: several have it. */
    public static final String SHARED = "shared:one name";
    /** The same, where the names differ in their legal forms and none was given. */
    public static final String SHARED_STEM = "shared:one name but for the form, asked without";

    private static final int LONGEST = 200;
    private static final int QUESTIONS = 1_600;

    private final List<Listed> organisations;
    private final Map<String, Set<KvkNumber>> byLetters = new HashMap<>();
    private final Map<String, Set<KvkNumber>> byStem = new HashMap<>();
    private final long seed;

    /** Prepares to make names. */
    public GeneratedNames(NameList register, long seed) {
        this.organisations = register.organisations();
        this.seed = seed;
        for (Listed listed : organisations) {
            Stream.concat(Stream.of(listed.name()), listed.tradingNames().stream())
                    .forEach(name -> note(name, listed.kvkNumber()));
        }
    }

    /**
     * Makes names of all kinds.
     *
     * @param each how many of each kind at most; fewer where few names allow it
     */
    public List<AskedName> all(int each) {
        List<AskedName> asked = new ArrayList<>();
        variations().forEach(variation -> asked.addAll(of(variation, each)));
        asked.addAll(shared());
        return List.copyOf(asked);
    }

    /** What the files have to ask, or as many names that are made from the register. */
    public static List<AskedName> questions(NameFiles files, NameList register) throws IOException {
        List<AskedName> given = files.asked();
        return given.isEmpty() ? new GeneratedNames(register, NameFiles.SEED).mixed(QUESTIONS) : given;
    }

    /** Makes names with slips of the fingers, other spellings of forms, and other ways of writing, in no order. */
    private List<AskedName> mixed(int size) {
        List<AskedName> asked = new ArrayList<>();
        List<Variation> kinds = Stream.of(Typing.all(), LegalForms.all(), Writing.all())
                .flatMap(List::stream)
                .toList();
        kinds.forEach(variation -> asked.addAll(of(variation, size / kinds.size() + 1)));
        Collections.shuffle(asked, new Random(seed));
        return List.copyOf(asked.subList(0, Math.min(size, asked.size())));
    }

    private static Stream<Variation> variations() {
        return Stream.of(
                        Encodings.all(),
                        Writing.all(),
                        BesideTheName.all(),
                        Abbreviations.all(),
                        Misreadings.all(),
                        Typing.all(),
                        LegalForms.all(),
                        Sisters.all())
                .flatMap(List::stream);
    }

    private List<AskedName> of(Variation variation, int most) {
        Random random = new Random(31 * seed + variation.kind().hashCode());
        List<Listed> inNoOrder = new ArrayList<>(organisations);
        Collections.shuffle(inNoOrder, random);
        List<AskedName> asked = new ArrayList<>();
        for (Listed listed : inNoOrder) {
            if (asked.size() == most) {
                break;
            }
            if (byLetters.get(Letters.of(listed.name())).size() == 1) {
                variation
                        .rule()
                        .apply(listed.name(), random)
                        .filter(text ->
                                text.length() <= LONGEST && isFair(variation.meaning(), text, listed.kvkNumber()))
                        .map(text -> new AskedName(variation.kind(), text, meant(variation, listed)))
                        .ifPresent(asked::add);
            }
        }
        return asked;
    }

    /** Whether nobody could say with reason that another organisation is meant. */
    private boolean isFair(Meaning meaning, String text, KvkNumber own) {
        Set<KvkNumber> same = byLetters.getOrDefault(Letters.of(text), Set.of());
        Set<KvkNumber> sameStem = byStem.getOrDefault(stem(text), Set.of());
        return switch (meaning) {
            case SAME -> isOnly(same, own) && isOnly(sameStem, own);
            case ANOTHER -> same.isEmpty() && sameStem.isEmpty();
            case OTHER_FORM -> same.isEmpty() && isOnly(sameStem, own);
        };
    }

    private static boolean isOnly(Set<KvkNumber> found, KvkNumber own) {
        return found.isEmpty() || found.equals(Set.of(own));
    }

    private static Optional<KvkNumber> meant(Variation variation, Listed listed) {
        return variation.meaning() == Meaning.SAME ? Optional.of(listed.kvkNumber()) : Optional.empty();
    }

    private List<AskedName> shared() {
        List<AskedName> asked = new ArrayList<>();
        for (Listed listed : organisations) {
            String stem = NameParts.of(listed.name()).stem();
            if (byLetters.get(Letters.of(listed.name())).size() > 1) {
                asked.add(new AskedName(SHARED, listed.name(), Optional.empty()));
            } else if (byStem.get(Letters.of(stem)).size() > 1 && !byLetters.containsKey(Letters.of(stem))) {
                asked.add(new AskedName(SHARED_STEM, stem, Optional.empty()));
            }
        }
        return asked;
    }

    private void note(String name, KvkNumber kvkNumber) {
        byLetters.computeIfAbsent(Letters.of(name), none -> new HashSet<>()).add(kvkNumber);
        byStem.computeIfAbsent(stem(name), none -> new HashSet<>()).add(kvkNumber);
    }

    private static String stem(String name) {
        return Letters.of(NameParts.of(name).stem());
    }
}
