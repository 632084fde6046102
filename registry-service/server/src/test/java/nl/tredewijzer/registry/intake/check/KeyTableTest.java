package nl.tredewijzer.registry.intake.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyTableTest {

    @Test
    void keysAreNumberedInTheOrderInWhichTheyAreFirstSeen() {
        KeyTable table = new KeyTable();
        assertThat(table.numberOf("b")).isEqualTo(1);
        assertThat(table.numberOf("a")).isEqualTo(2);
        assertThat(table.numberOf("b")).isEqualTo(1);
        assertThat(table.holds("a")).isTrue();
        assertThat(table.holds("c")).isFalse();
    }

    @Test
    void manyKeysKeepTheirNumbers() {
        KeyTable table = new KeyTable();
        for (int round = 0; round < 2; round++) {
            for (int i = 1; i <= 50_000; i++) {
                assertThat(table.numberOf("key " + i)).isEqualTo(i);
            }
        }
    }
}
