/** What an evaluation looks like: a table in a terminal, a page to read and print, files in a directory. */
package nl.tredewijzer.cli.report;
