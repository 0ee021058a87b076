package org.jixiao.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.jixiao.model.Interval;
import org.jixiao.model.Rounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {

  private static Cause cause(String printed, String right) {
    Interval wanted = Draft.wan(right).interval(Rounding.HALF_UP);
    Operand name = Operand.term("figure.budget", "");
    return Slips.explain(List.of(Suspect.of(name, Draft.wan(printed), wanted::meets)));
  }

  @ParameterizedTest
  @CsvSource({
    "6211.89, 62118.9, power-of-ten",
    "6211.89, 0.621189, power-of-ten",
    "6211.89, 2611.89, transposed-digits",
    "6211.89, 6211.98, transposed-digits",
    "525, 25, extra-or-missing-digit",
    "25, 525, extra-or-missing-digit",
  })
  void oneKeyingErrorIsNamed(String printed, String right, String id) {
    assertEquals(id, cause(printed, right).id());
  }

  @ParameterizedTest
  @CsvSource({"6211.89, 7345.12", "0, 25", "5, 7"})
  void otherDifferencesHaveNoCause(String printed, String right) {
    assertNull(cause(printed, right));
  }

  @Test
  void theCauseSaysWhatWouldFit() {
    assertEquals("可能原因：预算数多写或漏写一位，若为 25.00 万元 则相符。", cause("525", "25").zh());
    assertEquals(
        "Likely cause: a digit too many or too few; with 250 000 yuan as the budget it would fit.",
        cause("525", "25").en());
  }
}
