package org.jixiao.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jixiao.model.Amount;
import org.jixiao.model.Budget;
import org.jixiao.model.Decimal;
import org.jixiao.model.Expenditure;
import org.jixiao.model.Interval;
import org.jixiao.model.Rates;

/**
 * Chooses the department's amounts and rates among all figures that may be them: the first at the
 * weightiest place, and of several prints of one figure the most exact.
 */
final class Finances {

  private static final int MOST_TRACES = 3;

  private final Map<String, List<Figure>> figures = new TreeMap<>();
  private final List<Trace> traces = new ArrayList<>();

  Finances(List<Figure> all) {
    for (Figure figure : all) {
      figures.computeIfAbsent(figure.path(), path -> new ArrayList<>()).add(figure);
    }
    for (List<Figure> list : figures.values()) {
      list.sort(
          Comparator.comparingInt((Figure figure) -> -figure.weight())
              .thenComparingInt(Finances::basis)
              .thenComparingInt(figure -> figure.bound().measurement().start()));
    }
  }

  /** A part's budget is told on the adjusted basis where both are printed. */
  private static int basis(Figure figure) {
    Bound bound = figure.bound();
    boolean part = bound.scope() == Field.BASIC || bound.scope() == Field.PROJECT;
    return part && bound.field() == Field.ORIGINAL ? 1 : 0;
  }

  Amount revenue() {
    return amount("/revenue_yuan");
  }

  Budget budget() {
    return new Budget(
        amount("/budget/original_yuan"),
        amount("/budget/adjusted_yuan"),
        amount("/budget/basic_yuan"),
        amount("/budget/project_yuan"));
  }

  Expenditure expenditure() {
    return new Expenditure(
        amount("/expenditure/total_yuan"),
        amount("/expenditure/basic_yuan"),
        amount("/expenditure/project_yuan"));
  }

  Rates rates() {
    return new Rates(
        rate("/rates/execution_pct"),
        rate("/rates/adjustment_pct"),
        rate("/rates/basic_execution_pct"),
        rate("/rates/project_execution_pct"));
  }

  List<Trace> traces() {
    return traces;
  }

  private Amount amount(String path) {
    List<Figure> list = figures.getOrDefault(path, List.of());
    Figure best = null;
    Amount bestAmount = null;
    for (Figure figure : list) {
      Amount amount = Values.amount(figure.bound().measurement());
      if (amount == null) continue;
      boolean finer = best != null && same(amount, bestAmount) && amount.half() < bestAmount.half();
      if (best != null && !finer) continue;
      best = figure;
      bestAmount = amount;
    }
    if (best != null) trace(path, list, best, bestAmount.interval());
    return bestAmount;
  }

  private static boolean same(Amount left, Amount right) {
    return left.interval().meets(right.interval());
  }

  private Decimal rate(String path) {
    List<Figure> list = figures.getOrDefault(path, List.of());
    Figure best = null;
    Decimal bestRate = null;
    for (Figure figure : list) {
      Decimal rate = Values.decimal(figure.bound().measurement());
      if (rate == null) continue;
      boolean finer =
          best != null
              && rate.interval().meets(bestRate.interval())
              && rate.half() < bestRate.half();
      if (best != null && !finer) continue;
      best = figure;
      bestRate = rate;
    }
    if (best != null) trace(path, list, best, bestRate.interval());
    return bestRate;
  }

  /** The chosen print first, then other prints of the same value that read differently. */
  private void trace(String path, List<Figure> list, Figure best, Interval value) {
    traces.add(Trace.of(path, best.bound()));
    List<String> seen = new ArrayList<>(List.of(print(best)));
    for (Figure figure : list) {
      if (seen.size() == MOST_TRACES || seen.contains(print(figure))) continue;
      Interval other = interval(figure);
      if (other == null || !other.meets(value)) continue;
      traces.add(Trace.of(path, figure.bound()));
      seen.add(print(figure));
    }
  }

  private static Interval interval(Figure figure) {
    if (!figure.bound().field().isMoney()) {
      Decimal rate = Values.decimal(figure.bound().measurement());
      return rate == null ? null : rate.interval();
    }
    Amount amount = Values.amount(figure.bound().measurement());
    return amount == null ? null : amount.interval();
  }

  private static String print(Figure figure) {
    var measurement = figure.bound().measurement();
    return measurement.printed() + (measurement.unit() == null ? "" : measurement.unit().name());
  }
}
