package org.jixiao.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorMismatchTest {

  private static List<String> of(String target, String actual, Boolean achieved) {
    return new Draft()
        .indicator("培训人次", target, actual, achieved).findings(new IndicatorMismatch()).stream()
            .map(found -> found.severity() + " " + found.sentenceZh())
            .toList();
  }

  @Test
  void passesWhereNumbersAndWordsAgree() {
    assertEquals(List.of(), of("≥500人次", "520人次", true));
    assertEquals(List.of(), of("≤3天", "4天", false));
    assertEquals(List.of(), of("100%", "100%", true));
  }

  @Test
  void firesOnATargetThatIsMissedAndCalledReached() {
    assertEquals(
        List.of("WARNING 指标“培训人次”目标 ≥500人次，实际 320人次，却标为“已完成”。"), of("≥500人次", "320人次", true));
    assertEquals(1, of("不超过3天", "4天", true).size());
    assertEquals(1, of("100％", "97.5%", true).size());
  }

  @Test
  void aTargetThatIsReachedAndCalledMissedIsInformation() {
    assertEquals(
        List.of("INFO 指标“培训人次”目标 不少于500人次，实际 500人次，却标为“未完成”。"), of("不少于500人次", "500人次", false));
  }

  @Test
  void theBoundItselfIsReached() {
    assertEquals(List.of(), of("≥95%", "95%", true));
    assertEquals(1, of("≥95%", "94.99%", true).size());
  }

  @Test
  void saysNothingWhereNumbersCannotBeCompared() {
    assertEquals(List.of(), of("≥500人次", "320人", true));
    assertEquals(List.of(), of("500人次", "320人次", true));
    assertEquals(List.of(), of("按时完成", "320人次", true));
    assertEquals(List.of(), of("≥500人次", "约320人次", true));
    assertEquals(List.of(), of("≥500人次", "320人次", null));
    assertEquals(List.of(), of(null, "320人次", true));
  }
}
