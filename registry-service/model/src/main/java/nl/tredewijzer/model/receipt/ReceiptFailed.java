package nl.tredewijzer.model.receipt;

import nl.tredewijzer.model.Bilingual;

/** The point at which a receipt proves nothing. */
final class ReceiptFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    ReceiptFailed(String code, String dutch, String english) {
        this(new Finding(Finding.Kind.FAILED, code, dutch, english));
    }

    ReceiptFailed(String code, Bilingual why) {
        this(Finding.failed(code, why));
    }

    private ReceiptFailed(Finding finding) {
        super(finding.english());
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
