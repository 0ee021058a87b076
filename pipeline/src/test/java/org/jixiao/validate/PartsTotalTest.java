package org.jixiao.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartsTotalTest {

  private static List<String> of(Draft draft) {
    return draft.findings(new PartsTotal()).stream()
        .map(f -> f.subject() + " " + f.severity() + " " + f.likelyCause())
        .toList();
  }

  @Test
  void basicAndProjectExpenditureMakeTheTotal() {
    assertEquals(
        List.of(), of(new Draft().expenditure("3752.63").expenditures("3260.92", "491.71")));
    assertEquals(
        List.of(), of(new Draft().expenditure("3752.63").expenditures("3260.92", "491.72")));
    assertEquals(
        List.of("/expenditure/total_yuan FATAL null"),
        of(new Draft().expenditure("3752.63").expenditures("3260.92", "417.35")));
    assertEquals(
        List.of("/expenditure/total_yuan FATAL transposed-digits"),
        of(new Draft().expenditure("3752.63").expenditures("3260.92", "419.71")));
    assertEquals(List.of(), of(new Draft().expenditure("3752.63").expenditures("3260.92", null)));
    assertEquals(
        List.of("/expenditure/total_yuan FATAL power-of-ten"),
        of(new Draft().expenditure("375.263").expenditures("3752.63", null)));
  }

  @Test
  void theTotalThatLeavesAPartOutLacksAPart() {
    Draft draft = new Draft().expenditure("3260.92").expenditures("3260.92", "491.71");
    assertEquals(List.of("/expenditure/total_yuan FATAL part-missing"), of(draft));
    assertEquals(
        "支出合计为 3260.92 万元，而基本支出与项目支出合计 3752.63 万元，相差 491.71 万元。" + "可能原因：有一项未计入，相差 491.71 万元。",
        draft.findings(new PartsTotal()).get(0).sentenceZh());
  }

  @Test
  void budgetsOfPartsMayBelongToEitherBudget() {
    Draft draft = new Draft().original("900.00").adjusted("1000.00");
    assertEquals(List.of(), of(draft.budgets("600.00", "300.00")));
    assertEquals(List.of(), of(draft.budgets("600.00", "400.00")));
    assertEquals(List.of("/budget FATAL null"), of(draft.budgets("612.34", "356.78")));
    assertEquals(
        List.of("/budget WARNING null"),
        of(new Draft().original("900.00").budgets("612.34", "356.78")));
    assertEquals(
        List.of(),
        of(new Draft().original("900.00").adjustment("10.00").budgets("600.00", "390.00")));
  }

  @Test
  void tasksMayNotExceedTheWhole() {
    Draft draft = new Draft().adjusted("100.00").expenditure("90.00");
    assertEquals(List.of(), of(draft.task("甲", "60.00", "50.00", null)));
    assertEquals(List.of(), of(draft.task("乙", "40.01", "40.01", null)));
    assertEquals(
        List.of("/tasks FATAL null", "/tasks FATAL null"),
        of(
            new Draft()
                .adjusted("100.00")
                .expenditure("90.00")
                .task("甲", "60.00", "55.31", null)
                .task("乙", "63.47", "51.92", null)));
  }

  @Test
  void aTaskPrintedTwiceCountsOnce() {
    assertEquals(
        List.of(),
        of(
            new Draft()
                .adjusted("100.00")
                .task("道路维护项目", "60.00", null, null)
                .task("道路维护工作", "65.00", null, null)));
  }

  @Test
  void itemsScoresMakeTheTotalAndChildrenTheirParents() {
    Draft draft =
        new Draft()
            .score("94.21")
            .item("管理", null, "45", "44.21")
            .item("履职", null, "50", "50")
            .item("资金", "管理", null, "29.21")
            .item("采购", "管理", null, "15");
    assertEquals(List.of(), of(draft));
    assertEquals(
        List.of("/score_items/0/score FATAL part-missing"), of(draft.item("资产", "管理", null, "3")));
    assertEquals(
        List.of("/score/total FATAL part-missing", "/score_items/0/score FATAL part-missing"),
        of(draft.item("其他", null, null, "3")));
  }

  @Test
  void aListThatMayBeIncompleteIsOnlyAskedAboutWhenLittleIsMissing() {
    Draft much = new Draft().score("95").item("管理", null, null, "45").item("履职", null, null, "40");
    assertEquals(List.of(), of(much));
    Draft little =
        new Draft().score("95").item("管理", null, null, "48").item("履职", null, null, "44");
    assertEquals(List.of("/score/total WARNING null"), of(little));
  }

  @Test
  void aWholeListMayNeitherExceedNorFallShort() {
    Draft draft = new Draft().score("95").item("管理", null, "50", "45").item("履职", null, "50", "40");
    assertEquals(List.of("/score/total FATAL transposed-digits"), of(draft));
  }

  @Test
  void itemsUnderAHeadingThatIsNoItemStandAtTheTop() {
    Draft draft = new Draft().score("95.26").item("结案率", "质量指标", "60", "55.62");
    draft.item("服判率", "质量指标", "30", "29.51").item("预算执行率", null, "10", "9.03");
    assertEquals(List.of("/score/total FATAL null"), of(draft));
  }

  @Test
  void aListThatMixesGroupsWithTheirItemsIsNotAddedUp() {
    Draft byMarks =
        new Draft().score("94").item("管理", null, "50", "46").item("履职", null, "50", "48");
    assertEquals(List.of(), of(byMarks.item("资产", null, "5", "4")));
    Draft byNumbers = new Draft().score("94").item("管理", null, null, "46");
    byNumbers.item("资产", null, null, "20").item("采购", null, null, "26");
    assertEquals(List.of(), of(byNumbers.item("履职", null, null, "48")));
    Draft deductions = new Draft().score("94").fullMarks("100").deduction("4");
    assertEquals(List.of(), of(deductions.deduction("1.5").deduction("2.5").deduction("2")));
    assertEquals(List.of("/score/total FATAL part-missing"), of(deductions.deduction("0.8")));
  }

  @Test
  void deductionsMakeThePointsLost() {
    Draft draft = new Draft().score("94.21").fullMarks("95").deduction("0.74");
    assertEquals(List.of(), of(draft));
    assertEquals(List.of(), of(draft.deduction("0.05")));
    assertEquals(List.of("/score/total FATAL part-missing"), of(draft.deduction("2")));
  }

  @Test
  void deductionsSayNothingWithoutStatedFullMarks() {
    assertEquals(List.of(), of(new Draft().score("94.21").deduction("0.74").deduction("7")));
  }

  @Test
  void saysNothingWithoutAWhole() {
    assertEquals(
        List.of(),
        of(
            new Draft()
                .expenditures("1.00", "2.00")
                .budgets("1.00", "2.00")
                .task("甲", "6.00", "5.00", null)
                .item("管理", null, "45", "44.21")
                .deduction("1")));
  }
}
