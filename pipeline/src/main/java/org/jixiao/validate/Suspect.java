package org.jixiao.validate;

import java.util.function.Predicate;
import org.jixiao.model.Amount;
import org.jixiao.model.Decimal;
import org.jixiao.model.Interval;

/**
 * A printed figure that may be a keying error.
 *
 * @param value in millionths of {@code unit}
 * @param half half of its last printed digit, in millionths
 * @param fits whether another value in its place makes the arithmetic right
 */
record Suspect(Operand name, long value, long half, String unit, Predicate<Interval> fits) {

  static Suspect of(Operand name, Amount amount, Predicate<Interval> fits) {
    return new Suspect(name, amount.millionths(), amount.half(), "yuan", fits);
  }

  static Suspect of(Operand name, Decimal number, String unit, Predicate<Interval> fits) {
    return new Suspect(name, number.millionths(), number.half(), unit, fits);
  }

  Suspect as(Operand otherName, Predicate<Interval> test) {
    return new Suspect(otherName, value, half, unit, test);
  }
}
