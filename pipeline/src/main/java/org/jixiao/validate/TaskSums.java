package org.jixiao.validate;

import java.util.List;
import java.util.function.Function;
import org.jixiao.model.Amount;
import org.jixiao.model.Task;

/** Sums over tasks; where they are too large, an item printed twice counts once. */
final class TaskSums {

  private TaskSums() {}

  static Sum budgets(Case report, Whole whole) {
    return sum(report, Task::budget, whole);
  }

  static Sum expenditures(Case report, Whole whole) {
    return sum(report, Task::expenditure, whole);
  }

  private static Sum sum(Case report, Function<Task, Amount> figure, Whole whole) {
    List<Task> tasks = report.report().tasks();
    Sum all = new Sum(report.pack().rounding());
    for (Task task : tasks) all.add(figure.apply(task));
    long[] keys = whole.isExceededBy(all) ? ItemNames.keys(tasks) : null;
    return keys == null ? all : sumOfItems(report, figure, keys);
  }

  private static Sum sumOfItems(Case report, Function<Task, Amount> figure, long[] keys) {
    Sum sum = new Sum(report.pack().rounding());
    for (int i = 0; i < keys.length; i++) {
      if (SameItemTwoValues.firstAlike(keys, i) == i) {
        sum.add(least(report.report().tasks(), figure, keys, i));
      }
    }
    return sum;
  }

  /** The least amount printed for the item of place {@code first}. */
  private static Amount least(
      List<Task> tasks, Function<Task, Amount> figure, long[] keys, int first) {
    Amount least = figure.apply(tasks.get(first));
    for (int i = first + 1; i < keys.length && keys[first] != ItemNames.NONE; i++) {
      Amount other = keys[i] == keys[first] ? figure.apply(tasks.get(i)) : null;
      if (other != null && (least == null || other.fen() < least.fen())) least = other;
    }
    return least;
  }
}
