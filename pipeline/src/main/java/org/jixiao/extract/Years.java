package org.jixiao.extract;

import org.jixiao.text.Measurement;
import org.jixiao.text.Unit;

/** Tells years among numbers. */
final class Years {

  private static final int DIGITS = 4;

  private Years() {}

  /** Whether the number is a year such as 2022年. */
  static boolean isYear(Measurement number) {
    return number.is(Unit.Kind.OTHER)
        && number.unit().name().startsWith("年")
        && number.value().scale() == 0
        && number.printed().length() == DIGITS;
  }
}
