/** What a tender is about: the contract, its lots and values, its dates, and who bids. Values only. */
package nl.tredewijzer.tender;
