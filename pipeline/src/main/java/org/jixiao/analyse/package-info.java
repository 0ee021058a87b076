/**
 * What follows from many reports at once: themes, roll-ups, peers, trends. Pure: nothing here knows
 * an engine. What travels between machines is a record of plain components with an exact,
 * associative and commutative {@code plus}; what accumulates inside one split is mutable and ends
 * in such a record.
 */
package org.jixiao.analyse;
