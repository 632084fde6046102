/**
 * Files as certification bodies send them: received on disk, recognised (format, encoding, delimiter, header) and read
 * row by row. What cannot be read as rows at all is {@link nl.tredewijzer.registry.intake.file.UploadRefused} as a
 * whole; what a row says is none of this package's business.
 */
package nl.tredewijzer.registry.intake.file;
