package nl.tredewijzer.model.receipt;

import nl.tredewijzer.model.Bilingual;

/** A file that is no receipt; the message says what is wrong with it, and where. */
public final class ReceiptRefused extends RuntimeException implements Bilingual {

    private static final long serialVersionUID = 1L;

    private final String dutch;

    ReceiptRefused(String dutch, String english) {
        super(english);
        this.dutch = dutch;
    }

    ReceiptRefused(Bilingual what) {
        this(what.dutch(), what.english());
    }

    ReceiptRefused(Bilingual cause, String where) {
        this(cause.dutch() + " (" + where + ")", cause.english() + " (" + where + ")");
    }

    @Override
    public String dutch() {
        return dutch;
    }

    @Override
    public String english() {
        return getMessage();
    }
}
