package nl.tredewijzer.tender.pdf.form;

import java.io.ByteArrayOutputStream;
import nl.tredewijzer.tender.formats.source.InputRefused;

/** What one PDF may take: a form of some pages takes a small part of it, a bomb all and more. */
final class Budget {

    /** Most bytes that all compressed parts may grow to. */
    static final int MOST_BYTES = 32 << 20;
    /** Most values, each of which is an object in memory. */
    static final int MOST_VALUES = 1_000_000;

    /** Most objects of a file: each is found in it, and remembered with its place. */
    static final int MOST_OBJECTS = 200_000;

    private static final int MOST_BYTES_OF_ONE = 8 << 20;

    private long bytes;
    private long values;

    /** So many more values. */
    void values(long more) {
        values += more;
        if (values > MOST_VALUES) {
            throw tooLarge();
        }
    }

    /** The objects of this file: where each begins and ends, {@code obj} is written. */
    void objects(byte[] file) {
        int written = 0;
        for (int i = 2; i < file.length; i++) {
            written += file[i] == 'j' && file[i - 1] == 'b' && file[i - 2] == 'o' ? 1 : 0;
        }
        if (written > 2 * MOST_OBJECTS) {
            throw tooLarge();
        }
    }

    /** Where one compressed part is unpacked. */
    ByteArrayOutputStream unpacking() {
        return new ByteArrayOutputStream() {
            @Override
            public synchronized void write(int one) {
                take(1);
                super.write(one);
            }

            @Override
            public synchronized void write(byte[] some, int from, int length) {
                take(length);
                super.write(some, from, length);
            }

            private void take(int length) {
                bytes += length;
                if (bytes > MOST_BYTES || count + length > MOST_BYTES_OF_ONE) {
                    throw tooLarge();
                }
            }
        };
    }

    static InputRefused tooLarge() {
        return new InputRefused(
                "Deze PDF wordt uitgepakt groter dan een ingevuld UEA kan zijn. Vraag het UEA als XML.",
                "Unpacked, this PDF is larger than any filled-in ESPD. Ask for the ESPD as XML.");
    }
}
