package nl.tredewijzer.registry.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.tredewijzer.registry.index.NamedOrganisation.Named;
import nl.tredewijzer.registry.names.NormalName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the index keeps of names comes out as it went in. */
class StoredNamesTest {

    private static NamedOrganisation organisation(Named... names) {
        return new NamedOrganisation(Sample.kvk(1), List.of(names), Optional.of("Den Haag"), Optional.empty());
    }

    private static Named named(NameKind kind, String written) {
        return new Named(kind, NormalName.of(written));
    }

    @Test
    void namesOfEveryKindComeOutAsTheyWentIn() {
        NamedOrganisation organisation = organisation(
                named(NameKind.CURRENT, "Dravik & Zoon B.V. te Utrecht"),
                named(NameKind.TRADING, "Tolhek, Netherlands Branch"),
                named(NameKind.FORMER, "Stichting Zonnewĳk"));

        assertThat(StoredNames.read(StoredNames.write(organisation))).isEqualTo(organisation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "...", "B.V.", "🎉", "Gr?nfeld", "Tol\rhek", "Tol\u0000hek", "𝒵onnewijk", "東京"})
    void strangeNamesComeOutAsTheyWentIn(String written) {
        NamedOrganisation organisation = organisation(named(NameKind.CURRENT, written));

        assertThat(StoredNames.read(StoredNames.write(organisation))).isEqualTo(organisation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tol\thek", "Tol\nhek", "Tol\r\n\thek", "Tol\uD800hek"})
    void aNameCannotBreakWhatIsKept(String written) {
        NamedOrganisation read = StoredNames.read(StoredNames.write(organisation(named(NameKind.CURRENT, written))));

        assertThat(read.names())
                .singleElement()
                .satisfies(named -> assertThat(named.name().words()).containsExactly("tol", "hek"));
        assertThat(read.place()).contains("Den Haag");
    }
}
