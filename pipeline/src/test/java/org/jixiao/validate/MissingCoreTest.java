package org.jixiao.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jixiao.model.Finding;
import org.jixiao.model.Severity;
import org.junit.jupiter.api.Test;

class MissingCoreTest {

  private static List<String> of(Draft draft) {
    return draft.findings(new MissingCore()).stream().map(Finding::sentenceZh).toList();
  }

  @Test
  void passesWhenAllThreeAreStated() {
    assertEquals(List.of(), of(new Draft().original("1.00").expenditure("1.00").score("90")));
    assertEquals(List.of(), of(new Draft().adjusted("1.00").expenditure("1.00").score("90")));
  }

  @Test
  void listsEachGap() {
    assertEquals(List.of("报告未写明预算数。", "报告未写明支出数。", "报告未写明自评得分。"), of(new Draft()));
  }

  @Test
  void aStatedZeroIsNoGap() {
    assertEquals(List.of(), of(new Draft().original("0.00").expenditure("0.00").score("0")));
  }

  @Test
  void isInformation() {
    assertEquals(
        List.of(Severity.INFO),
        new Draft()
            .original("1.00").expenditure("1.00").findings(new MissingCore()).stream()
                .map(Finding::severity)
                .toList());
  }
}
