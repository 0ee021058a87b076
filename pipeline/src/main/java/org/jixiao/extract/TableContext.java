package org.jixiao.extract;

import org.jixiao.text.Unit;

/**
 * What is known of a table before it is read.
 *
 * @param unit of its money, or null
 * @param year of the report, or null
 */
record TableContext(Reading reading, Unit unit, Integer year) {

  /** The head that the row is, or null. */
  TableHead head(TableRow row) {
    return TableHead.of(reading, row, unit, year);
  }
}
