package nl.tredewijzer.registry.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a name: mends and folds its letters, sets place and legal form apart, and takes the rest as words. */
final class NameReader {

    private NameReader() {}

    static NormalName read(String written) {
        String folded = NormalName.shortened(Folding.folded(NormalName.shortened(written)));
        Optional<String> headOffice = BranchSuffix.without(folded);
        String name = headOffice.orElse(folded);
        Optional<PlaceSuffix.Split> split = PlaceSuffix.of(name);
        List<String> words =
                new ArrayList<>(Tokens.of(split.map(PlaceSuffix.Split::name).orElse(name)));
        Optional<LegalForms.Taken> form = LegalForms.takeFrom(words);
        Optional<String> place =
                split.map(PlaceSuffix.Split::place).or(() -> form.flatMap(taken -> placeBehind(taken, words)));
        String joined = String.join("", words);
        words.removeIf(word -> Tokens.isConnector(word) && words.size() > 1);
        return NormalName.of(
                written,
                Folding.lettersOf(folded),
                joined,
                Vocabulary.plain(words),
                form.map(LegalForms.Taken::form),
                place,
                headOffice.isPresent());
    }

    /** {@code Jansen B.V. Utrecht}: what follows a legal form is no part of the name if it is a place. */
    private static Optional<String> placeBehind(LegalForms.Taken form, List<String> words) {
        if (form.at() == 0 || form.at() >= words.size()) {
            return Optional.empty();
        }
        List<String> behind = words.subList(form.at(), words.size());
        String place = String.join(" ", behind.get(0).equals("te") ? behind.subList(1, behind.size()) : behind);
        if (!PlaceSuffix.isPlace(place)) {
            return Optional.empty();
        }
        behind.clear();
        return Optional.of(place);
    }
}
