package nl.tredewijzer.tender.formats;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The formats that other modules read, as far as they are there. */
final class FurtherFormats {

    /** Looked for beside this class: what a thread happens to have as its class loader makes no difference. */
    private static final List<FurtherFormat> FOUND =
            ServiceLoader.load(FurtherFormat.class, FurtherFormat.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    private FurtherFormats() {}

    /** The one that reads this file. */
    static Optional<FurtherFormat> of(byte[] bytes) {
        return FOUND.stream().filter(format -> format.recognises(bytes)).findFirst();
    }
}
