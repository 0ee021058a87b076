package org.jixiao.extract;

import java.math.BigDecimal;
import org.jixiao.model.Amount;
import org.jixiao.model.Decimal;
import org.jixiao.text.Measurement;

/** Measurements as the model's values; null for what the model cannot hold. */
final class Values {

  private static final int MOST_INTEGER_DIGITS = 11;
  private static final int MOST_DECIMALS = 6;
  private static final BigDecimal MOST_YUAN = new BigDecimal("1000000000000");

  private Values() {}

  /** The amount, or null when it is negative or beyond a trillion yuan. */
  static Amount amount(Measurement measurement) {
    BigDecimal number = measurement.value();
    long factor = measurement.unit() == null ? 1 : measurement.unit().factor();
    if (number.signum() < 0 || number.scale() > MOST_DECIMALS + 4) return null;
    if (number.multiply(BigDecimal.valueOf(factor)).compareTo(MOST_YUAN) > 0) return null;
    return Amount.printed(number, factor);
  }

  /** The number, or null when it is beyond what a rate, score or count can be. */
  static Decimal decimal(Measurement measurement) {
    BigDecimal number = measurement.value();
    if (number.precision() - number.scale() > MOST_INTEGER_DIGITS) return null;
    return number.scale() > MOST_DECIMALS ? null : Decimal.printed(number);
  }
}
