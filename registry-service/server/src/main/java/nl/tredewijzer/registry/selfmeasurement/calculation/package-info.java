/**
 * From numbers to a provisional level: a pure calculation with exact fractions over a scheme that is data. Nothing in it
 * knows a server, a file or a clock.
 */
package nl.tredewijzer.registry.selfmeasurement.calculation;
