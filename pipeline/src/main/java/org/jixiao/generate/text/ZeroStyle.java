package org.jixiao.generate.text;

import java.math.BigDecimal;

/** What becomes of zeros after the point. */
enum ZeroStyle {
  KEPT,
  DROPPED;

  BigDecimal of(BigDecimal number) {
    if (this == KEPT) return number;
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
