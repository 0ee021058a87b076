package org.jixiao.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jixiao.model.Finding;
import org.jixiao.model.Severity;
import org.junit.jupiter.api.Test;

class AdjustmentMislabelledTest {

  private static List<Severity> of(Draft draft) {
    return draft.findings(new AdjustmentMislabelled()).stream().map(Finding::severity).toList();
  }

  @Test
  void passesWhenTheRateIsNotTheUnspentShare() {
    assertEquals(List.of(), of(new Draft().execution("94.23").adjustment("5.75")));
    assertEquals(List.of(), of(new Draft().execution("100").adjustment("0")));
  }

  @Test
  void firesOnTheUnspentShareOfAPrintedOrComputedRate() {
    assertEquals(List.of(Severity.FATAL), of(new Draft().execution("94.23").adjustment("5.77")));
    assertEquals(List.of(Severity.FATAL), of(new Draft().execution("94.23").adjustment("-5.77")));
    assertEquals(
        List.of(Severity.FATAL),
        of(new Draft().adjusted("3982.33").expenditure("3752.63").adjustment("5.77")));
  }

  @Test
  void meetsAtTheEdgeOfThePrecision() {
    assertEquals(List.of(Severity.FATAL), of(new Draft().execution("94.23").adjustment("5.76")));
    assertEquals(List.of(), of(new Draft().execution("94.23").adjustment("5.75")));
  }

  @Test
  void printedBudgetsOrAmountsThatExplainTheRateClearIt() {
    Draft budgets = new Draft().original("100.00").adjusted("105.00").execution("95.00");
    assertEquals(List.of(), of(budgets.adjustment("5.00")));
    Draft amounts = new Draft().original("100.00").expenditure("99.75").execution("95.00");
    assertEquals(List.of(), of(amounts.adjustment("5.00")));
  }

  @Test
  void coarseFiguresProveNothing() {
    assertEquals(List.of(), of(new Draft().execution("94").adjustment("6")));
  }

  @Test
  void saysNothingWithoutBothRates() {
    assertEquals(List.of(), of(new Draft().adjustment("5.77")));
    assertEquals(List.of(), of(new Draft().execution("94.23")));
  }
}
