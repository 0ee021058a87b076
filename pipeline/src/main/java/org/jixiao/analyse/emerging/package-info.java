/**
 * New phrases proposed from the problems that no theme explains. {@link
 * org.jixiao.analyse.emerging.Spoken} is what a split leaves of a city's problems, {@link
 * org.jixiao.analyse.emerging.Proposals} makes the rows; every threshold is in {@link
 * org.jixiao.analyse.emerging.Thresholds}.
 */
package org.jixiao.analyse.emerging;
