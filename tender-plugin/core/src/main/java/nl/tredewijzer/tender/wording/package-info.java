/**
 * How a result is motivated in words. A certificate is about a whole organisation and not about one contract, so it
 * "can be used for" something and never "meets a requirement"; that none was found is never a rejection.
 */
package nl.tredewijzer.tender.wording;
