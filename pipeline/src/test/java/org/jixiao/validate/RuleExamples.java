package org.jixiao.validate;

import java.util.List;
import org.jixiao.model.Derived;
import org.jixiao.model.Finding;
import org.jixiao.model.Report;

/**
 * For every rule of one report, figures on which it fires; what it says then stands on the page.
 */
final class RuleExamples {

  private RuleExamples() {}

  /** The first finding of the rule on its example. */
  static Finding of(String rule) {
    RulePack pack = rule.equals("score-tier") ? Packs.named("guizhou-2021") : RulePack.standard();
    Draft draft = draft(rule);
    Report report = draft.report();
    Derived derived = Derivation.derive(report, pack);
    List<Finding> findings = new Checker(pack).check(report, derived, draft.themes());
    return findings.stream().filter(found -> found.rule().equals(rule)).findFirst().orElseThrow();
  }

  private static Draft draft(String rule) {
    return switch (rule) {
      case "rate-mismatch" ->
          new Draft().adjusted("3982.33").expenditure("3752.63").execution("94.32");
      case "adjustment-mislabelled" -> new Draft().execution("94.23").adjustment("5.77");
      case "adjustment-mismatch" ->
          new Draft().original("1000.00").adjusted("1100.00").adjustment("9.09");
      case "parts-total" -> new Draft().expenditure("5840.18").expenditures("4012.06", "1288.12");
      case "same-item-two-values" ->
          new Draft()
              .task("机关大院基础设施维修维护项目", "173.52", "164.79", null)
              .task("机关大院基础设施维修维护支出", "165.28", "141.76", null);
      case "slip" -> new Draft().adjusted("3982.33").expenditure("37526300.00");
      case "task-over" -> new Draft().task("公务用车平台", "60.00", "64.80", null);
      case "execution-over" -> new Draft().adjusted("1000.00").expenditure("1034.00");
      case "execution-low" -> new Draft().adjusted("1000.00").expenditure("785.00");
      case "adjustment-high" -> new Draft().original("1000.00").adjusted("1340.00");
      case "grade-band" -> new Draft().score("85.5").grade("优");
      case "score-over" -> new Draft().item("资产管理", null, "5", "6.5");
      case "score-tier" ->
          new Draft().original("1000.00").expenditure("1082.00").item("预算执行率", null, "10", "10.8");
      case "score-inflated" -> new Draft().score("96").execution("85.31");
      case "indicator-mismatch" -> new Draft().indicator("培训人次", "≥500人次", "320人次", true);
      case "hidden-gap" ->
          new Draft()
              .adjusted("6539.26")
              .expenditure("5840.18")
              .task("物业管理", "3412.95", "3382.55", null);
      case "all-perfect" ->
          new Draft()
              .execution("100")
              .score("100")
              .task("甲", "10.00", "10.00", "100")
              .task("乙", "20.00", "20.00", "100")
              .task("丙", "30.00", "30.00", "100");
      case "silence" -> new Draft().execution("85.00").problem("绩效指标不量化", "T07");
      case "deduction-without-problem" -> new Draft().score("88");
      case "problem-without-measure" -> new Draft().problem("支付进度偏慢", "T04");
      case "missing-core" -> new Draft().score("94");
      case "unknown-type" -> new Draft().department("广州市荔湾区某某中心", "other");
      default -> throw new IllegalArgumentException("no example of " + rule);
    };
  }
}
