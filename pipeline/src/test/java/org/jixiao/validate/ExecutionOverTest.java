package org.jixiao.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jixiao.model.Finding;
import org.jixiao.model.Severity;
import org.junit.jupiter.api.Test;

class ExecutionOverTest {

  private static List<Severity> of(Draft draft) {
    return draft.findings(new ExecutionOver()).stream().map(Finding::severity).toList();
  }

  @Test
  void passesUpToAHundredAndWhereRoundingMayExplainMore() {
    assertEquals(List.of(), of(new Draft().execution("100")));
    assertEquals(List.of(), of(new Draft().adjusted("1000.00").expenditure("1000.01")));
  }

  @Test
  void alarmsOnTheAdjustedBudget() {
    assertEquals(
        List.of(Severity.FATAL), of(new Draft().adjusted("1000.00").expenditure("1000.02")));
    assertEquals(List.of(Severity.FATAL), of(new Draft().execution("100.01")));
  }

  @Test
  void informsOnTheOriginalBudget() {
    assertEquals(
        List.of(Severity.INFO), of(new Draft().original("1000.00").expenditure("1082.00")));
  }

  @Test
  void theSameFiguresAreJudgedDifferentlyUnderAnotherPack() {
    Draft draft = new Draft().original("1000.00").adjusted("1100.00").expenditure("1082.00");
    assertEquals(List.of(), of(draft));
    Finding finding = draft.findings(new ExecutionOver(), Packs.onOriginal()).get(0);
    assertEquals("预算执行率 108.20%（年初预算）超过 100%。", finding.sentenceZh());
  }

  @Test
  void saysNothingWithoutARate() {
    assertEquals(List.of(), of(new Draft().adjusted("1000.00")));
  }
}
