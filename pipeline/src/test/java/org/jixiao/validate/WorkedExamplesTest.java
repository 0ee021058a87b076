package org.jixiao.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.model.Basis;
import org.jixiao.model.Derived;
import org.jixiao.model.Finding;
import org.jixiao.model.Origin;
import org.junit.jupiter.api.Test;

/** Figures of three public reports: 荔湾 2021, 番禺 2021 and 白云 2023. */
class WorkedExamplesTest {

  private static Draft liwan() {
    return new Draft()
        .original("6211.89")
        .expenditure("5840.18")
        .execution("89.31")
        .adjustment("5.27")
        .task(null, "3.13", "3.13", "100")
        .task(null, "1730.42", "1729.20", "99.93")
        .task(null, "68.20", "68.20", "100")
        .task(null, "1611.20", "1582.02", "98.19")
        .problem("项目实施期间进行了预算调整", "T02");
  }

  private static Draft panyu() {
    return new Draft()
        .adjusted("3982.33")
        .expenditure("3752.63")
        .expenditures("3260.92", "491.71")
        .execution("94.23")
        .adjustment("5.77")
        .score("94.21")
        .item("管理效能", null, "45", "44.21")
        .item("资金管理", "管理效能", null, "15.26")
        .item("采购管理", "管理效能", null, "1.95")
        .item("信息公开管理", "管理效能", null, "4")
        .item("资产管理", "管理效能", null, "4")
        .item("成本管理", "管理效能", null, "4")
        .item("绩效管理", "管理效能", null, "15")
        .item("履职效能", null, "50", "50")
        .deduction("0.74")
        .deduction("0.05");
  }

  private static Draft baiyun() {
    return new Draft()
        .expenditure("7237.7")
        .score("97.23")
        .task("对外联络、会议及调研工作", "63.13", "63.13", "100")
        .task("文书档案规范化处理入馆工作", "525", "25", "100")
        .task("机关大院基础设施维修维护支出工作", "173.52", "164.79", null)
        .task("机关饭堂工作", "498", "498", "100")
        .task("智慧白云信息化建设工作", "18.01", "18.01", "100")
        .task("文书档案规范化处理入馆项目", "25", "25", "100")
        .task("机关大院基础设施维修维护支出", "165.28", "141.76", "85.77")
        .output("处置突发事件", "748", "宗")
        .output("处置突发事件", "917", "宗");
  }

  @Test
  void liwansAdjustedBudgetIsDerivedToTheYuanAndItsPrintedRateKept() {
    Derived derived = liwan().derived();
    assertEquals(new BigDecimal("65392600.00"), derived.adjustedBudget().yuan());
    assertEquals(Origin.DERIVED_FROM_ADJUSTMENT_RATE, derived.adjustedOrigin());
    assertEquals(Draft.number("89.31"), derived.execution());
    assertEquals(Basis.ADJUSTED, derived.executionBasis());
    assertEquals(Origin.PRINTED, derived.executionOrigin());
    assertEquals(new BigDecimal("89.309500"), derived.computedExecution().value());
    assertEquals(Draft.number("5.27"), derived.adjustment());
    assertEquals(Origin.PRINTED, derived.adjustmentOrigin());
    assertNull(derived.band());
  }

  @Test
  void liwanHidesAGapAndKeepsSilentAboutIt() {
    List<Finding> findings = liwan().findings();
    assertEquals(
        List.of(
            "execution-low", "hidden-gap", "silence", "problem-without-measure", "missing-core"),
        findings.stream().map(Finding::rule).toList());
    assertEquals(
        "所列任务执行率 99.11%，整体仅 89.31%：未列明部分预算 3126.31 万元、支出 2457.63 万元，执行率仅 78.61%。",
        findings.get(1).sentenceZh());
    assertEquals(
        "The tasks listed execute 99.11% while the whole executes 89.31%: the rest spent"
            + " 24 576 300 yuan of 31 263 100 yuan or 78.61%.",
        findings.get(1).sentenceEn());
    assertEquals(
        List.of(
            "execution=89.31 percent",
            "tasks_execution=99.1093 percent",
            "rest_expenditure=24576300.00 yuan",
            "rest_budget=31263100.00 yuan",
            "rest_execution=78.6112 percent"),
        findings.get(1).operands());
    assertEquals(
        List.of("/expenditure/total_yuan", "/budget/original_yuan", "/rates/adjustment_pct"),
        findings.get(1).evidence());
  }

  @Test
  void panyusAdjustmentRateIsTheUnspentShareUnderTheWrongName() {
    Derived derived = panyu().derived();
    assertNull(derived.adjustment());
    assertEquals(Origin.PRINTED, derived.adjustedOrigin());
    assertEquals(Draft.number("94.23"), derived.execution());
    assertEquals("优", derived.band());
    List<Finding> findings = panyu().findings();
    assertEquals(
        List.of("adjustment-mislabelled", "deduction-without-problem"),
        findings.stream().map(Finding::rule).toList());
    assertEquals(
        "预算调整率印为 5.77%，恰为 100% 减执行率 94.23% 之差 5.77%：疑为未执行比例误称调整率。", findings.get(0).sentenceZh());
  }

  @Test
  void panyusAdjustmentRateIsFoundFromTheRatesAlone() {
    List<Finding> findings =
        new Draft().execution("94.23").adjustment("5.77").findings(new AdjustmentMislabelled());
    assertEquals(1, findings.size());
  }

  @Test
  void baiyunsExtraDigitIsFoundInTheRateAndInTheRepeatedItem() {
    List<Finding> findings = baiyun().findings();
    assertEquals(
        List.of(
            "rate-mismatch /tasks/1/execution_pct extra-or-missing-digit",
            "same-item-two-values /tasks/5/budget_yuan extra-or-missing-digit",
            "same-item-two-values /tasks/6/budget_yuan null",
            "same-item-two-values /tasks/6/expenditure_yuan null",
            "same-item-two-values /outputs/1/value null",
            "missing-core /budget null"),
        findings.stream().map(f -> f.rule() + " " + f.subject() + " " + f.likelyCause()).toList());
    assertEquals(
        "任务“文书档案规范化处理入馆工作”的执行率印为 100.00%，而 25.00 万元 ÷ 525.00 万元（该项预算）= 4.76%，"
            + "相差 95.24%。可能原因：预算数多写或漏写一位，若为 25.00 万元 则相符。",
        findings.get(0).sentenceZh());
    assertEquals(
        "The budget of “文书档案规范化处理入馆项目” is printed as 5 250 000 yuan and as 250 000 yuan: 5 000 000 yuan"
            + " apart. Likely cause: a digit too many or too few; with 250 000 yuan as the first"
            + " value it would fit.",
        findings.get(1).sentenceEn());
    assertTrue(findings.get(2).sentenceZh().startsWith("“机关大院基础设施维修维护支出”的预算数前后不一：一处 173.52 万元"));
  }
}
