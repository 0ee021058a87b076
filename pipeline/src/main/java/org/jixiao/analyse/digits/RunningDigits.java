package org.jixiao.analyse.digits;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jixiao.analyse.statistic.DigitCounter;
import org.jixiao.model.Amount;
import org.jixiao.model.Budget;
import org.jixiao.model.Expenditure;
import org.jixiao.model.Report;
import org.jixiao.model.Task;

/**
 * Counts the leading digits of a split's amounts, by city and year: budgets, expenditures, revenue
 * and those of tasks, as printed.
 */
public final class RunningDigits {

  private record Place(String city, int year) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byCity = city.compareTo(other.city);
      return byCity != 0 ? byCity : Integer.compare(year, other.year);
    }
  }

  private final SortedMap<Place, DigitCounter> places = new TreeMap<>();

  /** Adds a report whose fiscal year is known. */
  public void add(Report report) {
    String city = report.department().city();
    Place place = new Place(city == null ? "" : city, report.fiscalYear());
    DigitCounter counter = places.computeIfAbsent(place, unused -> new DigitCounter());
    add(report.revenue(), counter);
    Budget budget = report.budget();
    add(budget.original(), counter);
    add(budget.adjusted(), counter);
    add(budget.basic(), counter);
    add(budget.project(), counter);
    Expenditure expenditure = report.expenditure();
    add(expenditure.total(), counter);
    add(expenditure.basic(), counter);
    add(expenditure.project(), counter);
    for (Task task : report.tasks()) {
      add(task.budget(), counter);
      add(task.expenditure(), counter);
    }
  }

  private static void add(Amount amount, DigitCounter counter) {
    if (amount != null) counter.add(amount.fen());
  }

  /** By city and year. */
  public List<DigitPool> toPools() {
    List<DigitPool> pools = new ArrayList<>();
    places.forEach(
        (place, counter) ->
            pools.add(new DigitPool(place.city(), place.year(), counter.toDigits())));
    return pools;
  }
}
