package nl.tredewijzer.tender.formats.bidders;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tredewijzer.tender.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1203400            | 1203400.00
            € 1.250.000,-      | 1250000.00
            € 1.250.000,--     | 1250000.00
            EUR 250.000,50     | 250000.50
            250.000            | 250000.00
            250,000            | 250000.00
            1,250,000.5        | 1250000.50
            1 250 000,00       | 1250000.00
            1'250'000          | 1250000.00
            250000.0           | 250000.00
            250,5 euro         | 250.50
            1,2 mln            | 1200000.00
            € 3 miljoen        | 3000000.00
            € 100 (excl. btw)  | 100.00
            EUR 250k           | 250000.00
            € 87,5 k           | 87500.00
            250 duizend euro   | 250000.00
            1,2 miljoen euro   | 1200000.00
            EUR 1.2 mln.       | 1200000.00
            """)
    void amountAsPeopleWriteIt(String given, String amount) {
        assertThat(AmountReading.of(given).amount()).contains(Money.of(amount));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            n.v.t.             | AMOUNT_NOT_READ
            € 1,2M             | AMOUNT_NOT_READ
            € 3 ton            | AMOUNT_NOT_READ
            1.2E+06            | AMOUNT_NOT_READ
            1250.000           | AMOUNT_NOT_READ
            1.250 mln          | AMOUNT_NOT_READ
            1.250.00           | AMOUNT_NOT_READ
            1,2,3              | AMOUNT_NOT_READ
            12%                | AMOUNT_NOT_READ
            ٣٠٠٠               | AMOUNT_NOT_READ
            0,00               | AMOUNT_ZERO
            -250               | AMOUNT_ZERO
            £ 100              | AMOUNT_CURRENCY
            121 incl. btw      | AMOUNT_INCLUDING_VAT
            999999999999       | AMOUNT_TOO_LARGE
            """)
    void whatIsNoAmountSaysWhy(String given, NotReadCause cause) {
        assertThat(AmountReading.of(given).cause()).contains(cause);
    }
}
