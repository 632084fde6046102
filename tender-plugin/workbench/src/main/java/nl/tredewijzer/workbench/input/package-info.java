/** From a pasted or dropped list to what is to be evaluated. Nothing is stored: everything travels in the form. */
package nl.tredewijzer.workbench.input;
