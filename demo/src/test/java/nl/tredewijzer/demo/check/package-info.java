/**
 * Checks of what is shipped, register and workbench as one program; and checks against real files that are no part of the
 * project: names of real organisations, real notices. The latter run where these files lie, told by the property
 * {@code tredewijzer.shared}, in the profile {@code real-files}.
 */
package nl.tredewijzer.demo.check;
