package org.jixiao.analyse.emerging;

/**
 * How often a phrase is used in unexplained statements.
 *
 * @param statements that contain it
 * @param departments that say them
 */
record Support(int statements, int departments) {}
