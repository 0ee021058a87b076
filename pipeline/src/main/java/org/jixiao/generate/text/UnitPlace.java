package org.jixiao.generate.text;

/** Where a table's unit stands. */
enum UnitPlace {
  COLUMN_HEAD,
  CAPTION,
  CELLS
}
