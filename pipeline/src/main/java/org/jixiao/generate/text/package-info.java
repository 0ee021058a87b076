/**
 * Generated records as Chinese reports: {@link org.jixiao.generate.text.LayoutFamily} says how a
 * report looks, a grammar says how it is worded, and every value that is printed leaves a mark, so
 * that the record of what a text says is exactly what was printed in it.
 *
 * <p>A report is made in three steps: writers of sections put values and sentences into blocks, a
 * typesetter breaks the blocks into lines and pages, and {@link org.jixiao.generate.text.Truth}
 * collects the marks. The grammar is {@code grammar/*.txt}; its form is told in {@code
 * grammar/README.txt}.
 */
package org.jixiao.generate.text;
