/**
 * A register and a tender to try the product with: organisations, certificates and bidders that do not exist.
 *
 * <p>Every KvK number begins with {@code 0000}, every name, place and certification body is invented. All days are
 * counted from a day that is given, so that the sample does not grow old.
 */
package nl.tredewijzer.demo.sample;
