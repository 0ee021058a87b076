package org.jixiao.analyse.years;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jixiao.analyse.Comparison;
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.Figure;
import org.jixiao.analyse.peers.Member;
import org.jixiao.analyse.peers.PeerGroup;
import org.jixiao.model.Circle;
import org.jixiao.model.Measure;
import org.jixiao.model.Outlier;
import org.jixiao.model.Trend;

/** A budget or an execution rate that changed much against the department's year before. */
record YearJump(Comparison comparison, Digest report, Trend trend) {
  private static final String RULE = "year-jump";
  private static final String METHOD = "year-on-year";

  List<Outlier> flags() {
    List<Outlier> flags = new ArrayList<>();
    long budgetLimit = Comparison.tenThousandths(comparison.limits().yearJumpBudget());
    if (reaches(trend.budgetChange(), budgetLimit)) flags.add(budget(budgetLimit));
    long executionLimit = Comparison.tenThousandths(comparison.limits().yearJumpExecution());
    if (reaches(trend.executionChange(), executionLimit)) flags.add(execution(executionLimit));
    return flags;
  }

  private static boolean reaches(Long change, long limit) {
    return change != null && Math.abs(change) >= limit;
  }

  private Outlier budget(long limit) {
    long now = trend.adjustedBudget();
    long before = trend.previousAdjustedBudget();
    return flag(
        Measure.BUDGET_CHANGE,
        Outlier.Figures.changed(trend.budgetChange(), limit).withAmounts(now, before),
        words(
            "调整后预算",
            Figure.chineseMoney(now),
            Figure.chineseMoney(before),
            Figure.change(trend.budgetChange()) + "%",
            "±" + Figure.limit(limit) + "%"),
        words(
            "adjusted budget",
            Figure.englishMoney(now),
            Figure.englishMoney(before),
            Figure.change(trend.budgetChange()) + " %",
            "±" + Figure.limit(limit) + " %"));
  }

  private Outlier execution(long limit) {
    long now = trend.execution();
    long before = trend.previousExecution();
    return flag(
        Measure.EXECUTION_CHANGE,
        Outlier.Figures.changed(trend.executionChange(), limit).withRates(now, before),
        words(
            "预算执行率",
            Figure.number(now) + "%",
            Figure.number(before) + "%",
            Figure.change(trend.executionChange()) + " 个百分点",
            "±" + Figure.limit(limit) + " 个百分点"),
        words(
            "execution rate",
            Figure.number(now) + " %",
            Figure.number(before) + " %",
            Figure.change(trend.executionChange()) + " percentage points",
            "±" + Figure.limit(limit) + " percentage points"));
  }

  private UnaryOperator<String> words(
      String measure, String value, String before, String change, String limit) {
    return gap ->
        switch (gap) {
          case "department" -> report.department();
          case "year" -> String.valueOf(report.fiscalYear());
          case "measure" -> measure;
          case "value" -> value;
          case "before" -> before;
          case "change" -> change;
          case "limit" -> limit;
          default -> throw new IllegalArgumentException("no figure for the gap " + gap);
        };
  }

  private Outlier flag(
      Measure measure,
      Outlier.Figures figures,
      UnaryOperator<String> chinese,
      UnaryOperator<String> english) {
    Comparison.Rule rule = comparison.rule(RULE);
    PeerGroup group = PeerGroup.of(report);
    return new Outlier(
        RULE,
        rule.severity(),
        "jump",
        measure,
        METHOD,
        new Outlier.Group(
            group.id(Circle.TYPE_LEVEL_YEAR),
            Circle.OWN_HISTORY,
            group.departmentType(),
            group.level(),
            group.fiscalYear(),
            0,
            null,
            null),
        Member.subject(report),
        figures,
        comparison.rulePack(),
        rule.zh().fill(chinese),
        rule.en().fill(english));
  }
}
