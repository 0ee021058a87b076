package org.jixiao.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The cases of XBRL Calculations 1.1 in {@code intervals/}. */
class PrintedIntervalTest {

  private static Decimal fact(String value, String decimals) {
    BigDecimal number = new BigDecimal(value);
    return decimals.equals("INF")
        ? Decimal.exact(millionths(value))
        : Decimal.accurate(number, Integer.parseInt(decimals));
  }

  private static Decimal fact(String fact) {
    int slash = fact.indexOf('/');
    return fact(fact.substring(0, slash), fact.substring(slash + 1));
  }

  private static long millionths(String number) {
    return new BigDecimal(number).movePointRight(6).longValueExact();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/intervals/facts.csv", numLinesToSkip = 1)
  void aFactStandsForItsInterval(
      String value, String decimals, Rounding rounding, String low, String high) {
    assertEquals(
        new Interval(millionths(low), millionths(high)), fact(value, decimals).interval(rounding));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/intervals/sums.csv", numLinesToSkip = 1)
  void aTotalIsConsistentWhenItMeetsTheSumOfItsItems(
      String items, String total, Rounding rounding, boolean consistent) {
    Interval sum = new Interval(0, 0);
    for (String item : items.split(" ", -1)) sum = sum.plus(fact(item).interval(rounding));
    assertEquals(consistent, fact(total).interval(rounding).meets(sum));
  }
}
