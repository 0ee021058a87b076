package org.jixiao.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jixiao.model.Finding;
import org.jixiao.model.Severity;
import org.junit.jupiter.api.Test;

class ExecutionLowTest {

  private static List<Severity> of(Draft draft) {
    return draft.findings(new ExecutionLow()).stream().map(Finding::severity).toList();
  }

  @Test
  void passesAtAndAboveTheThreshold() {
    assertEquals(List.of(), of(new Draft().execution("90.00")));
    assertEquals(List.of(), of(new Draft().execution("104")));
  }

  @Test
  void warnsBelowNinetyAndAlarmsBelowEighty() {
    assertEquals(List.of(Severity.WARNING), of(new Draft().execution("89.99")));
    assertEquals(List.of(Severity.WARNING), of(new Draft().execution("80.00")));
    assertEquals(List.of(Severity.FATAL), of(new Draft().execution("79.99")));
  }

  @Test
  void saysTheRateItsBasisAndTheThreshold() {
    Finding finding =
        new Draft().original("100.00").expenditure("85.50").findings(new ExecutionLow()).get(0);
    assertEquals("预算执行率 85.50%（年初预算）低于 90.00%。", finding.sentenceZh());
    assertEquals(
        List.of("execution=85.5 percent", "basis=basis.original", "threshold=90 percent"),
        finding.operands());
    assertEquals(List.of("/expenditure/total_yuan", "/budget/original_yuan"), finding.evidence());
  }

  @Test
  void saysNothingWithoutARate() {
    assertEquals(List.of(), of(new Draft().expenditure("85.50")));
  }
}
