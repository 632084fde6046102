package nl.tredewijzer.demo.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.KvkReading;
import nl.tredewijzer.model.KvkReading.Repair;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.document.TenderJson;
import org.junit.jupiter.api.Test;

class SampleTenderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final SampleTender sample = new SampleTender(TODAY);

    @Test
    void isATenderWhoseDeadlineIsOverAndWhoseTermIsToCome() {
        Tender tender = TenderJson.read(StrictJson.read(sample.json(), Limits.USUAL));
        assertThat(tender.deadline()).contains(LocalDate.of(2026, 11, 20));
        assertThat(tender.term().orElseThrow().from()).isAfter(TODAY);
    }

    @Test
    void isEvaluatedByAPolicyOfTheCatalogue() {
        assertThat(Policies.catalogue().all()).anyMatch(policy -> policy.id().equals(SampleTender.POLICY));
    }

    @Test
    void biddersAreMessyInEveryWayThatCanBeRepaired() {
        Set<Repair> repairs = EnumSet.noneOf(Repair.class);
        numbers().forEach(given -> {
            if (KvkReading.read(given) instanceof KvkReading.Read read) {
                repairs.addAll(read.repairs());
            }
        });
        assertThat(repairs).containsExactlyInAnyOrder(Repair.values());
    }

    @Test
    void oneBidderStandsTwiceAndOneNumberIsNone() {
        List<KvkNumber> read = numbers().stream()
                .map(KvkReading::read)
                .filter(KvkReading.Read.class::isInstance)
                .map(reading -> ((KvkReading.Read) reading).number())
                .toList();
        assertThat(read).hasSize(numbers().size() - 1);
        assertThat(new HashSet<>(read)).hasSize(read.size() - 1);
    }

    @Test
    void allReadableNumbersButOneStandInTheSampleRegister() {
        Set<KvkNumber> register = new HashSet<>();
        SampleRegister.on(TODAY).certificates().stream()
                .flatMap(certificate -> certificate.entities().stream())
                .map(CoveredEntity::kvkNumber)
                .forEach(register::add);
        List<String> absent = numbers().stream()
                .map(KvkReading::read)
                .filter(reading -> reading instanceof KvkReading.Read read && !register.contains(read.number()))
                .map(reading -> ((KvkReading.Read) reading).number().digits())
                .toList();
        assertThat(absent).containsExactly("00009876");
    }

    private List<String> numbers() {
        return sample.bidders().lines().skip(1).map(line -> line.split(";")[1]).toList();
    }
}
