/** An evaluation as it is carried out: the register is asked, and the moment and circumstances are noted beside it. */
package nl.tredewijzer.tender.run;
