package org.jixiao.analyse.years;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jixiao.analyse.Comparison;
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.peers.Member;
import org.jixiao.analyse.peers.PeerGroup;
import org.jixiao.model.Measure;
import org.jixiao.model.Outlier;
import org.jixiao.model.Trend;

/**
 * What follows from departments' changes against the year before. A change that is null is not
 * comparable and judged by nobody.
 *
 * @param jumps in the order of the trends, the budget before the execution rate
 * @param pairs positive amounts of both years, to be compared among peers
 */
public record YearChanges(List<Outlier> jumps, List<Member> pairs) {

  /**
   * Of some departments.
   *
   * @param digests of the reports that the trends are about, in any order
   * @param comparisons by fiscal year
   */
  public static YearChanges of(
      List<Trend> trends, Iterable<Digest> digests, IntFunction<Comparison> comparisons) {
    Map<String, Digest> reports = new HashMap<>();
    for (Digest digest : digests) reports.put(digest.reportId(), digest);
    List<Outlier> jumps = new ArrayList<>();
    List<Member> pairs = new ArrayList<>();
    for (Trend trend : trends) {
      Digest report = reports.get(trend.reportId());
      jumps.addAll(new YearJump(comparisons.apply(trend.fiscalYear()), report, trend).flags());
      pairs.addAll(pairs(report, trend));
    }
    return new YearChanges(jumps, pairs);
  }

  private static List<Member> pairs(Digest report, Trend trend) {
    List<Member> pairs = new ArrayList<>();
    if (trend.budgetChange() != null && trend.adjustedBudget() > 0) {
      pairs.add(
          pair(
              report,
              Measure.BUDGET_CHANGE,
              trend.adjustedBudget(),
              trend.previousAdjustedBudget()));
    }
    if (trend.expenditureChange() != null && trend.expenditure() > 0) {
      pairs.add(
          pair(
              report,
              Measure.EXPENDITURE_CHANGE,
              trend.expenditure(),
              trend.previousExpenditure()));
    }
    return pairs;
  }

  private static Member pair(Digest report, Measure measure, long now, long before) {
    return new Member(PeerGroup.of(report), measure, Member.subject(report), now, before);
  }
}
