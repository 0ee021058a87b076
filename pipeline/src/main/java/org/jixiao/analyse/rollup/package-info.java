/** Totals and distributions of districts, department types and cities, year by year. */
package org.jixiao.analyse.rollup;
