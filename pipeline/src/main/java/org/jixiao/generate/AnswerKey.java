package org.jixiao.generate;

import java.util.List;
import org.jixiao.model.Report;

/** What a reader must find in a report with a fault. */
final class AnswerKey {
  private static final String EXECUTION = "/rates/execution_pct";
  private static final String ADJUSTMENT = "/rates/adjustment_pct";
  private static final String TASKS = "/tasks";

  private AnswerKey() {}

  static List<Planted> of(Fault fault, Report report, Ledger ledger) {
    String execution = "预算执行率 " + Print.text(ledger.execution()) + "%";
    return switch (fault) {
      case NONE -> List.of();
      case EXECUTION_WARN, EXECUTION_ALARM ->
          List.of(new Planted("execution-low", EXECUTION, execution));
      case SILENCE ->
          List.of(
              new Planted("execution-low", EXECUTION, execution),
              new Planted("silence", "/problems", execution + "，存在问题中未提及"));
      default -> List.of(single(fault, report, execution));
    };
  }

  private static Planted single(Fault fault, Report report, String execution) {
    return switch (fault) {
      case EXECUTION_OVER -> new Planted("execution-over", EXECUTION, execution);
      case RATE_MISMATCH ->
          new Planted("rate-mismatch", EXECUTION, "实际" + execution + "，所列与各口径均不符");
      case ADJUSTMENT_WARN, ADJUSTMENT_CUT, ADJUSTMENT_ALARM ->
          new Planted(
              "adjustment-high",
              ADJUSTMENT,
              "预算调整率 " + report.rates().adjustment().value().setScale(2) + "%");
      case ADJUSTMENT_MISLABELLED ->
          new Planted("adjustment-mislabelled", ADJUSTMENT, "所列调整率等于 100% 减去" + execution);
      case PARTS_EXPENDITURE ->
          new Planted("parts-total", "/expenditure/total_yuan", "基本支出与项目支出之和不等于支出总额");
      case PARTS_SCORE -> new Planted("parts-total", "/score/total", "各指标得分之和不等于总分");
      case PARTS_TASKS -> new Planted("parts-total", TASKS, "各项任务预算之和大于部门预算");
      case SAME_ITEM ->
          new Planted("same-item-two-values", TASKS, report.tasks().get(0).name() + "列示两次，金额不同");
      case GRADE_BAND ->
          new Planted("grade-band", "/score/grade", "等级“" + report.score().grade() + "”与得分不符");
      case HIDDEN_GAP -> new Planted("hidden-gap", TASKS, "所列任务几乎全部执行，整体" + execution);
      case MISSING_BUDGET -> new Planted("missing-core", "/budget", "未列预算");
      case MISSING_EXPENDITURE -> new Planted("missing-core", "/expenditure/total_yuan", "未列支出");
      case MISSING_SCORE -> new Planted("missing-core", "/score/total", "未列自评得分");
      default -> throw new IllegalArgumentException(fault.name());
    };
  }
}
