/**
 * The page {@code report.html} that people open by double-click: one file that holds its data,
 * styles, scripts and charts, and asks no network for anything.
 *
 * <p>{@link org.jixiao.write.page.ReportPage} writes it. What it says is read by {@code PageReader}
 * from a run's finished tables, bounded whatever the run's size; {@code PageJson} lays it out for
 * the scripts and the {@code Plain…} classes as tables that read without any script. The scripts,
 * styles and words lie in {@code resources/page}.
 */
package org.jixiao.write.page;
