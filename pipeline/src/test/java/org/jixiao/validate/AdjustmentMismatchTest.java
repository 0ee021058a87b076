package org.jixiao.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jixiao.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdjustmentMismatchTest {

  private static List<Finding> of(Draft draft) {
    return draft.findings(new AdjustmentMismatch());
  }

  private static Draft draft(String rate) {
    return new Draft().original("1000.00").adjusted("1100.00").adjustment(rate);
  }

  @Test
  void passesOnTheNetChangeWithOrWithoutItsSign() {
    assertEquals(List.of(), of(draft("10.00")));
    assertEquals(
        List.of(), of(new Draft().original("1100.00").adjusted("990.00").adjustment("10")));
    assertEquals(
        List.of(), of(new Draft().original("1100.00").adjusted("990.00").adjustment("-10")));
  }

  @Test
  void firesOnLessThanTheNetChange() {
    Finding found = of(draft("1.00")).get(0);
    assertEquals("FATAL power-of-ten", found.severity() + " " + found.likelyCause());
    assertEquals(
        "预算调整率印为 1.00%，而由 1000.00 万元 调整为 1100.00 万元 应为 10.00%，相差 9.00%。"
            + "可能原因：印出的比率差十的倍数（单位或小数点），若为 10.00% 则相符。",
        found.sentenceZh());
    assertEquals(9_000_000, found.difference());
  }

  @ParameterizedTest
  @CsvSource({
    "-52.7, power-of-ten, -5.27",
    "-0.527, power-of-ten, -5.27",
    "-2.57, transposed-digits, -5.27",
    "-15.27, extra-or-missing-digit, -5.27",
  })
  void aSlipInANegativeRateIsNamedToo(String rate, String cause, String meant) {
    Finding found = of(new Draft().original("1000.00").adjusted("947.30").adjustment(rate)).get(0);
    assertEquals(cause, found.likelyCause());
    assertTrue(found.sentenceZh().endsWith("若为 " + meant + "% 则相符。"), found.sentenceZh());
  }

  @Test
  void aRateOfTheAdjustedBudgetIsToldAsAnotherBasis() {
    assertEquals("other-basis", of(draft("9.09")).get(0).likelyCause());
  }

  @Test
  void moreThanTheNetChangeMayBeCutsAndRaisesTogether() {
    assertEquals(
        List.of("WARNING null"),
        of(draft("13.57")).stream().map(f -> f.severity() + " " + f.likelyCause()).toList());
  }

  @Test
  void standsAtTheEdgeOfThePrecision() {
    Draft coarse = new Draft().original("1000").adjusted("1100");
    assertEquals(List.of(), of(coarse.adjustment("10.2")));
    assertEquals(1, of(coarse.adjustment("10.4")).size());
  }

  @Test
  void saysNothingWithoutBothBudgetsOrUnderAWrongName() {
    assertEquals(List.of(), of(new Draft().adjusted("1100.00").adjustment("1")));
    assertEquals(List.of(), of(new Draft().original("1100.00").adjustment("1")));
    Draft mislabelled = draft("5.77").expenditure("1036.53").execution("94.23");
    assertEquals(List.of(), of(mislabelled));
  }
}
