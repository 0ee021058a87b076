/**
 * Documents' bytes to text: Word, Excel, PDF and HTML become lines of text whose places are known,
 * archives become entries. What is broken, protected or beyond the {@link
 * org.jixiao.document.Limits} is refused by name; nothing outside the bytes is ever opened.
 *
 * <p>The text is made to be read like a plain-text report: a paragraph is a line, a table row is a
 * line {@code | a | b | c |}, footnotes come last, headers and footers of pages are left out.
 */
package org.jixiao.document;
