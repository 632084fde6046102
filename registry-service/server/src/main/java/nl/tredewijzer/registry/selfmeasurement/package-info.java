/** MijnPSO: anybody measures where an organisation stands, from numbers to a provisional level; nothing is kept. */
package nl.tredewijzer.registry.selfmeasurement;
