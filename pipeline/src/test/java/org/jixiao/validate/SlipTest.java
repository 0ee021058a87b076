package org.jixiao.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SlipTest {

  private static List<String> of(Draft draft) {
    return draft.findings(new Slip()).stream()
        .map(found -> found.subject() + " " + found.likelyCause())
        .toList();
  }

  @Test
  void passesOnAmountsOfOneSize() {
    assertEquals(
        List.of(), of(new Draft().original("1000").adjusted("1400").expenditure("800.00")));
  }

  @Test
  void firesOnAUnitThatIsTenThousandTimesOff() {
    Draft draft = new Draft().adjusted("3982.33").expenditure("37526300.00");
    assertEquals(List.of("/expenditure/total_yuan power-of-ten"), of(draft));
    assertEquals(
        "执行数 37526300.00 万元 与调整后预算数 3982.33 万元 数量级不符。" + "可能原因：执行数差十的倍数（单位或小数点），若为 3752.63 万元 则相符。",
        draft.findings(new Slip()).get(0).sentenceZh());
  }

  @Test
  void firesOnBudgetsThatAreTenTimesApartAndThenNotOnWhatIsMeasuredAgainstThem() {
    assertEquals(
        List.of("/budget/adjusted_yuan power-of-ten"),
        of(new Draft().original("3982.33").adjusted("398.23").expenditure("3752.63")));
  }

  @Test
  void aTaskMayHaveSpentATenthButNotAThousandthOfItsBudget() {
    assertEquals(List.of(), of(new Draft().task("甲", "1000.00", "90.00", null)));
    assertEquals(List.of(), of(new Draft().task("甲", "1000.00", "9.00", null)));
    assertEquals(
        List.of("/tasks/0/expenditure_yuan power-of-ten"),
        of(new Draft().task("甲", "10000.00", "9.00", null)));
    assertEquals(
        List.of("/tasks/0/expenditure_yuan power-of-ten"),
        of(new Draft().task("甲", "100.00", "990.00", null)));
  }

  @Test
  void standsAtTheEdgeOfWhatIsPlausible() {
    assertEquals(List.of(), of(new Draft().adjusted("1000.00").expenditure("49.90")));
    assertEquals(1, of(new Draft().adjusted("1000.00").expenditure("50.00")).size());
  }

  @Test
  void saysNothingWhereAPrintedRateBearsItOut() {
    assertEquals(
        List.of(), of(new Draft().adjusted("1000.00").expenditure("90.00").execution("9.00")));
    assertEquals(List.of(), of(new Draft().task("甲", "10000.00", "9.00", "0.09")));
    assertEquals(List.of(), of(new Draft().expenditure("9.00")));
  }
}
