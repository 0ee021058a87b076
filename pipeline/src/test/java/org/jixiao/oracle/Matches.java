package org.jixiao.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jixiao.analyse.Digest;
import org.jixiao.model.Basis;
import org.jixiao.model.YearChange;

/** The departments of a group that reported in the year before too. */
record Matches(List<Histories.Pair> pairs) {

  /** Of a group with those reports, and those of the year before. */
  YearChange change(List<Seen> now, List<Seen> before) {
    List<Histories.Pair> executing = pairs.stream().filter(Matches::isExecuting).toList();
    List<Histories.Pair> spending =
        pairs.stream()
            .filter(p -> p.now().digest().expenditure() != null && spentBefore(p) != null)
            .toList();
    List<Histories.Pair> scoring = pairs.stream().filter(Matches::isScoring).toList();
    return new YearChange(
        pairs.size(),
        Statistics.difference(
            execution(
                executing,
                p -> p.now().digest().expenditure(),
                p -> p.now().digest().adjustedBudget()),
            execution(executing, Matches::spentBefore, p -> p.sum(Digest::adjustedBudget))),
        executing.size(),
        spending.isEmpty()
            ? null
            : Statistics.change(
                total(spending, p -> p.now().digest().expenditure()),
                total(spending, Matches::spentBefore)),
        spending.size(),
        Statistics.difference(
            median(scoring, p -> p.now().digest().scoreOutOfHundred()),
            median(scoring, p -> p.then(Digest::scoreOutOfHundred))),
        scoring.size(),
        comparability(now, before));
  }

  private String comparability(List<Seen> now, List<Seen> before) {
    if (before.isEmpty()) return "no-previous-year";
    List<String> differences = new ArrayList<>();
    long found = pairs.stream().mapToLong(pair -> pair.before().size()).sum();
    if (pairs.size() < now.size() || found != before.size()) differences.add("departments-differ");
    if (pairs.stream().anyMatch(Matches::isOnOtherBasis)) differences.add("basis-differs");
    if (pairs.stream().anyMatch(Matches::isOutOfOther)) differences.add("full-marks-differ");
    return differences.isEmpty() ? "comparable" : String.join(";", differences);
  }

  private static Long spentBefore(Histories.Pair pair) {
    return pair.sum(Digest::expenditure);
  }

  private static boolean isExecuting(Histories.Pair pair) {
    Digest now = pair.now().digest();
    return now.executionBasis() == Basis.ADJUSTED
        && pair.basis() == Basis.ADJUSTED
        && now.expenditure() != null
        && now.adjustedBudget() != null
        && spentBefore(pair) != null
        && pair.sum(Digest::adjustedBudget) != null;
  }

  private static boolean isOnOtherBasis(Histories.Pair pair) {
    Digest now = pair.now().digest();
    boolean both = now.execution() != null && pair.execution() != null;
    boolean adjusted = now.executionBasis() == Basis.ADJUSTED && pair.basis() == Basis.ADJUSTED;
    return both && !adjusted;
  }

  private static boolean isScoring(Histories.Pair pair) {
    return pair.now().digest().scoreOutOfHundred() != null
        && pair.then(Digest::scoreOutOfHundred) != null;
  }

  private static boolean isOutOfOther(Histories.Pair pair) {
    boolean both = pair.now().digest().score() != null && pair.then(Digest::score) != null;
    return both && !isScoring(pair);
  }

  private static Long execution(
      List<Histories.Pair> pairs,
      Function<Histories.Pair, Long> spent,
      Function<Histories.Pair, Long> budget) {
    return Statistics.percent(total(pairs, spent), total(pairs, budget));
  }

  private static Long total(List<Histories.Pair> pairs, Function<Histories.Pair, Long> figure) {
    return Statistics.sum(pairs.stream().map(figure).toList()).longValueExact();
  }

  private static Long median(List<Histories.Pair> pairs, Function<Histories.Pair, Long> figure) {
    return Statistics.distribution(pairs.stream().map(figure).toList()).median();
  }
}
