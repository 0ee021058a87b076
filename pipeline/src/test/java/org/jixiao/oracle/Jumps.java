package org.jixiao.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jixiao.analyse.Digest;
import org.jixiao.model.Circle;
import org.jixiao.model.Measure;
import org.jixiao.model.Outlier;
import org.jixiao.model.Severity;
import org.jixiao.model.Trend;

/** Budgets that changed by a fifth, execution rates that changed by ten points. */
final class Jumps {
  private Jumps() {}

  static List<Outlier> of(Digest report, Trend trend) {
    List<Outlier> jumps = new ArrayList<>();
    Long budget = trend.budgetChange();
    if (budget != null && Math.abs(budget) >= 200_000) {
      long now = trend.adjustedBudget();
      long before = trend.previousAdjustedBudget();
      jumps.add(
          jump(
              report,
              Measure.BUDGET_CHANGE,
              new Outlier.Figures(
                  budget, null, null, null, null, 200_000L, now, before, null, null),
              String.format(
                  Locale.ROOT,
                  "%s%d年调整后预算由上年的 %s 万元 变为 %s 万元，变动 %s%%，达到 ±20%%。",
                  report.department(),
                  report.fiscalYear(),
                  Said.wan(BigDecimal.valueOf(before)),
                  Said.wan(BigDecimal.valueOf(now)),
                  signed(budget)),
              String.format(
                  Locale.ROOT,
                  "%s %d: the adjusted budget went from %s ten thousand yuan in the year before to %s"
                      + " ten thousand yuan: a change of %s %% which reaches ±20 %%.",
                  report.department(),
                  report.fiscalYear(),
                  Said.wan(BigDecimal.valueOf(before)),
                  Said.wan(BigDecimal.valueOf(now)),
                  signed(budget))));
    }
    Long execution = trend.executionChange();
    if (execution != null && Math.abs(execution) >= 100_000) {
      jumps.add(
          jump(
              report,
              Measure.EXECUTION_CHANGE,
              new Outlier.Figures(
                  execution,
                  null,
                  null,
                  null,
                  null,
                  100_000L,
                  null,
                  null,
                  trend.execution(),
                  trend.previousExecution()),
              String.format(
                  Locale.ROOT,
                  "%s%d年预算执行率由上年的 %s%% 变为 %s%%，变动 %s 个百分点，达到 ±10 个百分点。",
                  report.department(),
                  report.fiscalYear(),
                  Said.number(trend.previousExecution()),
                  Said.number(trend.execution()),
                  signed(execution)),
              String.format(
                  Locale.ROOT,
                  "%s %d: the execution rate went from %s %% in the year before to %s %%: a change of"
                      + " %s percentage points which reaches ±10 percentage points.",
                  report.department(),
                  report.fiscalYear(),
                  Said.number(trend.previousExecution()),
                  Said.number(trend.execution()),
                  signed(execution))));
    }
    return jumps;
  }

  private static String signed(long change) {
    BigDecimal rounded = BigDecimal.valueOf(change, 4).setScale(2, RoundingMode.HALF_UP);
    return (change > 0 ? "+" : "") + rounded;
  }

  private static Outlier jump(
      Digest report, Measure measure, Outlier.Figures figures, String zh, String en) {
    Peer who = new Peer(report, measure, null, null);
    return new Outlier(
        "year-jump",
        Severity.WARNING,
        "jump",
        measure,
        "year-on-year",
        new Outlier.Group(
            who.typeLevelYear(),
            Circle.OWN_HISTORY,
            Peer.type(report),
            report.level(),
            report.fiscalYear(),
            0,
            null,
            null),
        who.subject(),
        figures,
        PeerRing.PACK,
        zh,
        en);
  }
}
