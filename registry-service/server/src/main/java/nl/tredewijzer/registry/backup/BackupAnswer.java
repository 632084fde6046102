package nl.tredewijzer.registry.backup;

import nl.tredewijzer.registry.http.RegisterView;

/**
 * A back-up that was made.
 *
 * @param file its name in the directory {@code backups} of the register's data
 * @param sizeInBytes how large it is
 * @param sha256 its hash, in hexadecimal digits
 * @param register at least so far it goes
 */
public record BackupAnswer(String file, long sizeInBytes, String sha256, RegisterView register) {}
