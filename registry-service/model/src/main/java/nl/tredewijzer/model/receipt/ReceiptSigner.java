package nl.tredewijzer.model.receipt;

import nl.tredewijzer.model.log.Hash;
import nl.tredewijzer.model.note.NoteSigner;

/** Signs receipts: the register vouches for what it was asked and what it answered, also where no proof exists. */
public final class ReceiptSigner {

    private static final String HEADER = "tredewijzer.nl/receipt@v1\n";

    private final NoteSigner signer;

    /** Signs with the key of the register's checkpoints; the first line keeps the two kinds of text apart. */
    public ReceiptSigner(NoteSigner signer) {
        this.signer = signer;
    }

    /** The receipt with a signature over all its other members. */
    public Receipt sign(Receipt receipt) {
        return receipt.signed(signer.sign(text(ReceiptJson.unsigned(receipt))));
    }

    /** The file of the receipt with that signature. */
    byte[] file(Receipt receipt) {
        byte[] unsigned = ReceiptJson.unsigned(receipt);
        return ReceiptJson.signed(unsigned, signer.sign(text(unsigned)));
    }

    /** The text that is signed: which kind of text it is, and the hash of the receipt without its signature. */
    static String text(byte[] unsigned) {
        return HEADER + Hash.ofLeaf(unsigned).base64() + "\n";
    }
}
