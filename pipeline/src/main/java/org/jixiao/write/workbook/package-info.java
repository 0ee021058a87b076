/**
 * {@code summary.xlsx}: what a clerk opens by double-click, sheet by sheet.
 *
 * <p>{@link org.jixiao.write.workbook.SummaryWorkbook} is the table of contents; a class ending in
 * Sheet says what one sheet shows; {@link org.jixiao.write.workbook.Drawing} lays a sheet out.
 */
package org.jixiao.write.workbook;
