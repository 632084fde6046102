package nl.tredewijzer.tender.crediting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names in a list can be those of an organisation. */
class RegisteredNamesTest {

    private static final CoveredEntity EIK = new CoveredEntity(
            CoverageRole.MAIN_APPLICANT,
            KvkNumber.of("00000101"),
            "Groenbedrijf De Fluisterende Eik B.V.",
            List.of("Eikelhof Tuinen"),
            List.of("Van der Zanden Hoveniers B.V."),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Groenbedrijf De Fluisterende Eik B.V.",
                "groenbedrijf de fluisterende eik bv",
                "FLUISTERENDE EIK B.V.",
                "Groenbedrijf",
                "DeFluisterendeEik",
                "Eikelhof",
                "Zanden, v.d.",
                "Flüisterende Éik"
            })
    void aNameThatIsWrittenInAnotherWayShortenedOrFormerIsOne(String listed) {
        assertThat(RegisteredNames.allow(listed, EIK)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zuiderpost Catering B.V.", "De Bonte Bezem", "Stichting Groep B.V.", "Holding de Beuk"})
    void aNameThatHasOnlyWordsInCommonThatEveryNameHasIsNone(String listed) {
        assertThat(RegisteredNames.allow(listed, EIK)).isFalse();
    }

    @Test
    void aNameThatTellsNothingIsNotHeldAgainstAnybody() {
        assertThat(RegisteredNames.allow("-", EIK)).isTrue();
    }
}
