package org.jixiao.generate.text;

/** How tasks and their money are told. */
enum TaskStyle {
  PROSE,
  TABLE,
  /** With 小计 and 合计. */
  TABLE_WITH_TOTAL,
  DISTRIBUTIVE,
  NONE
}
