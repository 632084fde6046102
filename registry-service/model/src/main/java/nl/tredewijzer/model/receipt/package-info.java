/**
 * Signed receipts of what the register answered, and how anybody checks one without the register:
 * {@link nl.tredewijzer.model.receipt.ReceiptVerifier}.
 */
package nl.tredewijzer.model.receipt;
