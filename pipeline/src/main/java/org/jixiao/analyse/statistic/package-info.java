/** Exact statistics of whole numbers: no floating point, no dependence on order. */
package org.jixiao.analyse.statistic;
