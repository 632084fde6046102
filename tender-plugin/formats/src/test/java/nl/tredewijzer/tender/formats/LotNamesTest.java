package nl.tredewijzer.tender.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Lot;
import nl.tredewijzer.tender.Tender;
import org.junit.jupiter.api.Test;

class LotNamesTest {

    private static final Tender TENDER = tender("LOT-0001", "LOT-0002", "Noord");

    @Test
    void aNumberInAListIsTheLotOfThatNumber() {
        LotNames lots = LotNames.of(TENDER, List.of(on("1", "lot-0002"), on("Noord"), on("02", "1"), on()));

        assertThat(lots.bidders())
                .extracting(Bidder::lots)
                .containsExactly(
                        List.of("LOT-0001", "lot-0002"), List.of("Noord"), List.of("LOT-0002", "LOT-0001"), List.of());
        assertThat(lots.said())
                .extracting(Bilingual::dutch)
                .containsExactly("Percelen van de lijst, zoals de aanbesteding ze noemt: 1 = LOT-0001; 02 = LOT-0002.");
    }

    @Test
    void aNameThatIsThatOfNoLotOrOfTwoStaysAsItIs() {
        List<Bidder> unknown = List.of(on("3"), on("Zuid"));
        List<Bidder> either = List.of(on("1"));

        assertThat(LotNames.of(TENDER, unknown)).isEqualTo(new LotNames(unknown, List.of()));
        assertThat(LotNames.of(tender("LOT-0001", "01"), either)).isEqualTo(new LotNames(either, List.of()));
    }

    private static Tender tender(String... lots) {
        return Tender.titled("Groen")
                .lots(Stream.of(lots)
                        .map(id -> new Lot(id, Optional.empty(), Optional.empty()))
                        .toList())
                .build();
    }

    private static Bidder on(String... lots) {
        return Bidder.of("De Eik", "00001001").on(List.of(lots));
    }
}
