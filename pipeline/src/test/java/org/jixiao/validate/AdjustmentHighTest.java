package org.jixiao.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jixiao.model.Finding;
import org.jixiao.model.Severity;
import org.junit.jupiter.api.Test;

class AdjustmentHighTest {

  private static List<Severity> of(Draft draft) {
    return draft.findings(new AdjustmentHigh()).stream().map(Finding::severity).toList();
  }

  @Test
  void passesBelowTheThreshold() {
    assertEquals(List.of(), of(new Draft().adjustment("9.99")));
    assertEquals(List.of(), of(new Draft().adjustment("-9.99")));
  }

  @Test
  void warnsFromTenAndAlarmsFromThirtyInEitherDirection() {
    assertEquals(List.of(Severity.WARNING), of(new Draft().adjustment("10.00")));
    assertEquals(List.of(Severity.WARNING), of(new Draft().adjustment("-29.99")));
    assertEquals(List.of(Severity.FATAL), of(new Draft().adjustment("30.00")));
    assertEquals(List.of(Severity.FATAL), of(new Draft().original("10.00").adjusted("6.00")));
  }

  @Test
  void saysTheRate() {
    Finding finding = new Draft().adjustment("-12.5").findings(new AdjustmentHigh()).get(0);
    assertEquals("预算调整率 -12.50%，幅度达到 10.00%。", finding.sentenceZh());
  }

  @Test
  void saysNothingOfAMislabelledRateOrNone() {
    assertEquals(List.of(), of(new Draft().execution("85.00").adjustment("15.00")));
    assertEquals(List.of(), of(new Draft().original("10.00")));
  }
}
