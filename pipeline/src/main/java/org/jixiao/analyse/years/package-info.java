/** Compares a department's year with the year before: jumps, and the pairs that peers share. */
package org.jixiao.analyse.years;
