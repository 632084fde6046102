/** Starts the real register, delivers the sample to it, and evaluates the sample tender against it. */
package nl.tredewijzer.demo;
