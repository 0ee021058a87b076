package org.jixiao.generate.text;

/** How performance indicators are told. */
enum IndicatorStyle {
  LIST,
  TABLE,
  NONE
}
