package nl.tredewijzer.registry.selfmeasurement.calculation;

/**
 * Where a rule or number was read.
 *
 * @param title of the page or paper
 * @param address where it is on the web
 */
public record Source(String title, String address) {}
