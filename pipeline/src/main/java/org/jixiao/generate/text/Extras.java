package org.jixiao.generate.text;

/** Figures around that are none of the report's. */
enum Extras {
  FEW,
  /** Last year's, 三公, procurement. */
  MANY
}
