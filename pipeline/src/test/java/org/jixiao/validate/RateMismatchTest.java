package org.jixiao.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jixiao.model.Finding;
import org.junit.jupiter.api.Test;

class RateMismatchTest {

  private static List<String> of(Draft draft) {
    return of(draft.findings(new RateMismatch()));
  }

  private static List<String> of(List<Finding> findings) {
    return findings.stream()
        .map(f -> f.subject() + " " + f.severity() + " " + f.likelyCause())
        .toList();
  }

  @Test
  void passesOnThePacksBasisPrintedOrDerived() {
    assertEquals(
        List.of(), of(new Draft().adjusted("3982.33").expenditure("3752.63").execution("94.23")));
    assertEquals(
        List.of(),
        of(
            new Draft()
                .original("6211.89")
                .expenditure("5840.18")
                .execution("89.31")
                .adjustment("5.27")));
  }

  @Test
  void passesOnTheOnlyBudgetThatIsStated() {
    assertEquals(
        List.of(), of(new Draft().original("100.00").expenditure("94.00").execution("94.00")));
  }

  @Test
  void aRateOnAnotherBasisIsInformation() {
    Draft draft =
        new Draft()
            .original("6211.89")
            .adjusted("6539.26")
            .expenditure("5840.18")
            .execution("94.02");
    assertEquals(List.of("/rates/execution_pct INFO other-basis"), of(draft));
    assertEquals(
        "预算执行率印为 94.02%，而 5840.18 万元 ÷ 6539.26 万元（调整后预算）= 89.31%，相差 4.71%。"
            + "可能原因：按年初预算计算为 94.02%，与印出的一致。",
        draft.findings(new RateMismatch()).get(0).sentenceZh());
    assertEquals(List.of(), draft.findings(new RateMismatch(), Packs.onOriginal()));
  }

  @Test
  void aRateThatFitsNoBasisIsWrong() {
    assertEquals(
        List.of("/rates/execution_pct FATAL transposed-digits"),
        of(new Draft().adjusted("3982.33").expenditure("3752.63").execution("94.32")));
    assertEquals(
        List.of("/rates/execution_pct FATAL power-of-ten"),
        of(new Draft().adjusted("3982.33").expenditure("375.263").execution("94.23")));
    assertEquals(
        List.of("/rates/execution_pct FATAL null"),
        of(new Draft().adjusted("3982.33").expenditure("3752.63").execution("71.38")));
  }

  @Test
  void aRateThatTheOriginalBudgetAloneDoesNotGiveIsAWarning() {
    assertEquals(
        List.of("/rates/execution_pct WARNING null"),
        of(new Draft().original("6211.89").expenditure("5840.18").execution("88.37")));
  }

  @Test
  void standsAtTheEdgeOfThePrecision() {
    Draft draft = new Draft().adjusted("1000").expenditure("900").execution("90.15");
    assertEquals(List.of(), of(draft));
    assertEquals(
        List.of("/rates/execution_pct FATAL extra-or-missing-digit"),
        of(new Draft().adjusted("1000").expenditure("900").execution("90.16")));
  }

  @Test
  void basicProjectAndTaskRatesAreCheckedOnTheirOwnBudgets() {
    assertEquals(
        List.of(
            "/rates/basic_execution_pct FATAL null",
            "/rates/project_execution_pct FATAL transposed-digits",
            "/tasks/1/execution_pct FATAL extra-or-missing-digit"),
        of(
            new Draft()
                .budgets("200.00", "100.00")
                .expenditures("180.00", "87.00")
                .executions("71.38", "78.00")
                .task("甲", "3.13", "3.13", "100")
                .task("乙", "525", "25", "100")));
  }

  @Test
  void saysNothingWithoutAllThreeOrOnABudgetOfZero() {
    assertEquals(List.of(), of(new Draft().expenditure("900").execution("90")));
    assertEquals(List.of(), of(new Draft().adjusted("900").execution("90")));
    assertEquals(List.of(), of(new Draft().task("甲", "0.00", "0.00", "100")));
  }
}
