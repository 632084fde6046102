/** How fast lists of bidders and tenders are read, format by format, beside a parser that makes nothing of them. */
package nl.tredewijzer.benchmark.formats;
