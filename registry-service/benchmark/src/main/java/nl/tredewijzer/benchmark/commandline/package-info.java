/** How long the command line takes from a workbook of bidders to the files of the report. */
package nl.tredewijzer.benchmark.commandline;
