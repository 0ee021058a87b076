package org.jixiao.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OperandTest {

  @Test
  void amountsAreWanWithTwoDecimalsInChineseAndGroupedYuanInEnglish() {
    assertEquals(
        new Operand("58401800.00 yuan", "5840.18 万元", "58 401 800 yuan"),
        Operand.of(Draft.wan("5840.18")));
    assertEquals(new Operand("1234.56 yuan", "0.12 万元", "1 234.56 yuan"), Operand.fen(123_456));
    assertEquals(new Operand("45.60 yuan", "45.60 元", "45.60 yuan"), Operand.fen(4_560));
    assertEquals(new Operand("0.00 yuan", "0.00 万元", "0 yuan"), Operand.fen(0));
  }

  @Test
  void percentsHaveTwoDecimalsOrAsManyAsPrinted() {
    assertEquals(
        new Operand("89.3 percent", "89.30%", "89.30%"), Operand.percent(Draft.number("89.3")));
    assertEquals(
        new Operand("89.3094 percent", "89.3094%", "89.3094%"),
        Operand.percent(Draft.number("89.3094")));
    assertEquals(new Operand("89.3095 percent", "89.31%", "89.31%"), Operand.percent(89_309_500));
  }

  @Test
  void pointsAreAsTheyAre() {
    assertEquals(
        new Operand("94.21 points", "94.21 分", "94.21 points"), Operand.points(94_210_000));
  }
}
