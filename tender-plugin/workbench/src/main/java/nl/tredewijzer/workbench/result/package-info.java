/** What came of an evaluation, what else can be asked of it, and what can be taken along. */
package nl.tredewijzer.workbench.result;
