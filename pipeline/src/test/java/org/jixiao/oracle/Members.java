package org.jixiao.oracle;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.joining;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jixiao.analyse.Digest;
import org.jixiao.model.Totals;

/** Reports that are added up together. */
record Members(List<Seen> reports) {

  Totals totals() {
    List<Long> original = values(Digest::originalBudget);
    List<Long> adjusted = values(Digest::adjustedBudget);
    List<Long> spent = values(Digest::expenditure);
    Members executing = both(Digest::expenditure, Digest::adjustedBudget);
    Members adjusting = both(Digest::originalBudget, Digest::adjustedBudget);
    BigInteger budgeted = Statistics.sum(adjusting.values(Digest::originalBudget));
    BigInteger changed = Statistics.sum(adjusting.values(Digest::adjustedBudget));
    return new Totals(
        Statistics.sum(original).longValueExact(),
        original.size(),
        Statistics.sum(adjusted).longValueExact(),
        adjusted.size(),
        Statistics.sum(spent).longValueExact(),
        spent.size(),
        Statistics.percent(
            Statistics.sum(executing.values(Digest::expenditure)),
            Statistics.sum(executing.values(Digest::adjustedBudget))),
        executing.reports().size(),
        Statistics.percent(changed.subtract(budgeted), budgeted),
        adjusting.reports().size());
  }

  int usable() {
    return (int) reports.stream().filter(Seen::usable).count();
  }

  int graded(String grade) {
    return (int) reports.stream().filter(seen -> grade.equals(seen.grade())).count();
  }

  int sum(ToIntFunction<Seen> count) {
    return reports.stream().mapToInt(count).sum();
  }

  List<Long> values(Function<Digest, Long> figure) {
    return reports.stream().map(Seen::digest).map(figure).filter(Objects::nonNull).toList();
  }

  private Members both(Function<Digest, Long> one, Function<Digest, Long> other) {
    return new Members(
        reports.stream()
            .filter(seen -> one.apply(seen.digest()) != null && other.apply(seen.digest()) != null)
            .toList());
  }

  int leftOut(Function<Digest, Long> stated, Function<Digest, Long> compared) {
    return values(stated).size() - values(compared).size();
  }

  /** The three themes that most departments name: {@code T03:5;T01:4}. */
  String topThemes() {
    Map<String, Integer> departments = new TreeMap<>();
    for (Seen seen : reports) {
      seen.mentions().stream()
          .map(Seen.Mention::theme)
          .distinct()
          .forEach(theme -> departments.merge(theme, 1, Integer::sum));
    }
    return departments.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(3)
        .map(entry -> entry.getKey() + ":" + entry.getValue())
        .collect(joining(";"));
  }

  String least(Function<Seen, String> code) {
    return reports.stream().map(code).filter(Objects::nonNull).min(naturalOrder()).orElse(null);
  }
}
