/**
 * Synthetic report records for benchmarks and tests: the same seed gives the same records on every
 * machine, record i does not depend on how many are made, and every planted fault is known.
 *
 * <p>Inside the package money is counted in hundreds of yuan, so that it prints in 万元 with two
 * decimals, and rates and points in hundredths.
 */
package org.jixiao.generate;
