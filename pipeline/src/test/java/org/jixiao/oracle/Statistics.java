package org.jixiao.oracle;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import org.jixiao.model.Distribution;

/** Textbook statistics in exact arithmetic. */
final class Statistics {
  private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

  private Statistics() {}

  static Distribution distribution(Collection<Long> values) {
    if (values.isEmpty()) return Distribution.NONE;
    List<Long> sorted = values.stream().sorted().toList();
    BigDecimal mean =
        new BigDecimal(sum(sorted)).divide(BigDecimal.valueOf(sorted.size()), 0, HALF_UP);
    return new Distribution(
        sorted.size(),
        mean.longValueExact(),
        rounded(quantile(sorted, "0.5")),
        rounded(quantile(sorted, "0.25")),
        rounded(quantile(sorted, "0.75")),
        sorted.get(0),
        sorted.get(sorted.size() - 1));
  }

  static BigInteger sum(Collection<Long> values) {
    return values.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
  }

  /** Of values in any order. */
  static BigDecimal median(Collection<BigDecimal> values) {
    List<BigDecimal> sorted = values.stream().sorted().toList();
    BigDecimal lower = sorted.get((sorted.size() - 1) / 2);
    return lower.add(sorted.get(sorted.size() / 2)).divide(BigDecimal.valueOf(2));
  }

  /** Between the neighbours of place (n − 1) · share, in proportion. */
  private static BigDecimal quantile(List<Long> sorted, String share) {
    BigDecimal place = new BigDecimal(share).multiply(BigDecimal.valueOf(sorted.size() - 1L));
    int below = place.intValue();
    BigDecimal low = BigDecimal.valueOf(sorted.get(below));
    if (below == sorted.size() - 1) return low;
    BigDecimal step = BigDecimal.valueOf(sorted.get(below + 1)).subtract(low);
    return low.add(step.multiply(place.subtract(BigDecimal.valueOf(below))));
  }

  /** Of ascending numbers. */
  static BigDecimal quantileOf(List<BigDecimal> sorted, String share) {
    BigDecimal place = new BigDecimal(share).multiply(BigDecimal.valueOf(sorted.size() - 1L));
    int below = place.intValue();
    BigDecimal low = sorted.get(below);
    if (below == sorted.size() - 1) return low;
    BigDecimal step = sorted.get(below + 1).subtract(low);
    return low.add(step.multiply(place.subtract(BigDecimal.valueOf(below))));
  }

  static long rounded(BigDecimal number) {
    return number.setScale(0, HALF_UP).longValueExact();
  }

  /** Ten-thousandths of a percent; null unless the base is positive. */
  static Long percent(BigInteger part, BigInteger base) {
    if (base.signum() <= 0) return null;
    BigDecimal percent =
        new BigDecimal(part)
            .multiply(BigDecimal.valueOf(1_000_000))
            .divide(new BigDecimal(base), 0, HALF_UP);
    return percent.abs().compareTo(LARGEST) > 0 ? null : (Long) percent.longValueExact();
  }

  static Long percent(long part, long base) {
    return percent(BigInteger.valueOf(part), BigInteger.valueOf(base));
  }

  /** The change from {@code before} to {@code now} in ten-thousandths of a percent. */
  static Long change(Long now, Long before) {
    if (now == null || before == null) return null;
    BigInteger base = BigInteger.valueOf(before);
    return percent(BigInteger.valueOf(now).subtract(base), base);
  }

  static Long difference(Long now, Long before) {
    return now == null || before == null ? null : (Long) Math.subtractExact(now, before);
  }
}
