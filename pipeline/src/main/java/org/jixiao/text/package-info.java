/**
 * Chinese text to values: lines joined to paragraphs, numbers, units, enumerators, terms. Pure; it
 * knows nothing of reports.
 */
package org.jixiao.text;
