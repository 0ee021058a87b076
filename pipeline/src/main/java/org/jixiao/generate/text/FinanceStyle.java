package org.jixiao.generate.text;

/** How the year's money is told. */
enum FinanceStyle {
  PROSE,
  /** Labels and values, one a line. */
  LIST,
  /** 基本支出, 项目支出 and 合计. */
  TABLE,
  /** 合计 first, its parts below as 其中. */
  TABLE_OF_WHICH,
  /** Several units of the department in prose. */
  UNITS,
  /** Several units and 合计. */
  UNITS_TABLE,
  DISTRIBUTIVE,
  /** Exact figures in prose, rounded ones elsewhere. */
  ROUNDED,
  /** One or two figures only. */
  SPARSE
}
