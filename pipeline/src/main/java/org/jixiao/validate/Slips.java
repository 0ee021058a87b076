package org.jixiao.validate;

import java.util.List;
import java.util.function.LongPredicate;
import org.jixiao.model.Interval;

/**
 * Looks for one keying error that explains a conflict: a power of ten, two neighbouring digits
 * swapped, a digit too many or too few; in this order, and in the order of the suspects. A figure
 * keeps its sign.
 */
final class Slips {

  private static final List<Integer> POWERS = List.of(1, 2, 3, 4, 8);

  private static final int MOST_DIGITS = 16;

  private Slips() {}

  /** The first slip that makes things right, or null. */
  static Cause explain(List<Suspect> suspects) {
    for (Suspect suspect : suspects) {
      Cause cause = powerOfTen(suspect);
      if (cause != null) return cause;
    }
    for (Suspect suspect : suspects) {
      Cause cause = cause("transposed-digits", suspect, Slips::transposed);
      if (cause != null) return cause;
    }
    for (Suspect suspect : suspects) {
      Cause cause = cause("extra-or-missing-digit", suspect, Slips::shorterOrLonger);
      if (cause != null) return cause;
    }
    return null;
  }

  /** The power of ten that makes things right, or null. */
  static Cause powerOfTen(Suspect suspect) {
    long size = Math.abs(suspect.value());
    for (int power : POWERS) {
      long ten = Math.round(Math.pow(10, power));
      if (Math.max(size, suspect.half()) <= Long.MAX_VALUE / 4 / ten) {
        Cause more = test("power-of-ten", suspect, size * ten, suspect.half() * ten);
        if (more != null) return more;
      }
      Cause less = test("power-of-ten", suspect, size / ten, suspect.half() / ten + 1);
      if (less != null) return less;
    }
    return null;
  }

  private static Cause cause(String id, Suspect suspect, Variants variants) {
    long step = Math.max(1, 2 * suspect.half());
    String digits = Long.toString(Math.abs(suspect.value()) / step);
    if (digits.length() < 2 || digits.length() > MOST_DIGITS) return null;
    long[] fitting = {-1};
    boolean found =
        variants.any(
            digits,
            number -> {
              if (number > Long.MAX_VALUE / 4 / step) return false;
              long size = number * step;
              fitting[0] = size;
              return suspect.fits().test(around(suspect, size, suspect.half()));
            });
    return found ? slip(id, suspect, fitting[0]) : null;
  }

  private static Cause test(String id, Suspect suspect, long size, long half) {
    boolean fits = size > 0 && suspect.fits().test(around(suspect, size, half));
    return fits ? slip(id, suspect, size) : null;
  }

  private static Cause slip(String id, Suspect suspect, long size) {
    long value = suspect.value() < 0 ? -size : size;
    return Cause.slip(id, suspect.name(), Operand.inUnit(value, suspect.unit()));
  }

  private static Interval around(Suspect suspect, long size, long half) {
    Interval sizes = new Interval(Math.max(0, size - half), size + half);
    return suspect.value() < 0 ? Figures.negated(sizes) : sizes;
  }

  private static boolean transposed(String digits, LongPredicate test) {
    for (int at = 1; at < digits.length(); at++) {
      if (digits.charAt(at) == digits.charAt(at - 1)) continue;
      StringBuilder swapped = new StringBuilder(digits);
      swapped.setCharAt(at, digits.charAt(at - 1));
      swapped.setCharAt(at - 1, digits.charAt(at));
      if (test.test(Long.parseLong(swapped.toString()))) return true;
    }
    return false;
  }

  private static boolean shorterOrLonger(String digits, LongPredicate test) {
    for (int at = 0; at < digits.length(); at++) {
      String shorter = digits.substring(0, at) + digits.substring(at + 1);
      if (test.test(Long.parseLong(shorter))) return true;
    }
    for (int at = 0; at <= digits.length(); at++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        String longer = digits.substring(0, at) + digit + digits.substring(at);
        if (test.test(Long.parseLong(longer))) return true;
      }
    }
    return false;
  }

  /** Tries numbers made of {@code digits} until one passes. */
  private interface Variants {
    boolean any(String digits, LongPredicate test);
  }
}
