package org.jixiao.generate.text;

import org.jixiao.model.Amount;
import org.jixiao.model.Decimal;

/** A value as it was printed. */
sealed interface Said {
  /** A name, a grade or a whole statement. */
  record Words(String text) implements Said {}

  /** Money; {@code unit} is null where only a table's head tells it. */
  record Money(String printed, String unit, Amount amount) implements Said {}

  /** A rate, points, a count or a year; {@code unit} may be null. */
  record Figure(String printed, String unit, Decimal value) implements Said {}
}
