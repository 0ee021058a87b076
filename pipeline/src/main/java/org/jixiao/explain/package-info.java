/**
 * A published run in words: which report is meant, what its figures are and which characters of
 * which document they came from. Reads what was published and derives nothing anew.
 */
package org.jixiao.explain;
