package org.jixiao.validate;

import java.util.List;
import java.util.function.Function;
import org.jixiao.model.Amount;
import org.jixiao.model.Task;

/** Sums over tasks; where they are too large, an item printed twice counts once. */
final class TaskSums {

  private TaskSums() {}

  static Sum budgets(List<Task> tasks, Whole whole) {
    return sum(tasks, Task::budget, whole);
  }

  static Sum expenditures(List<Task> tasks, Whole whole) {
    return sum(tasks, Task::expenditure, whole);
  }

  private static Sum sum(List<Task> tasks, Function<Task, Amount> figure, Whole whole) {
    Sum all = new Sum();
    for (Task task : tasks) all.add(figure.apply(task));
    long[] keys = whole.isExceededBy(all) ? ItemNames.keys(tasks) : null;
    return keys == null ? all : sumOfItems(tasks, figure, keys);
  }

  private static Sum sumOfItems(List<Task> tasks, Function<Task, Amount> figure, long[] keys) {
    Sum sum = new Sum();
    for (int i = 0; i < keys.length; i++) {
      if (SameItemTwoValues.firstAlike(keys, i) == i) {
        sum.add(least(tasks, figure, keys, i));
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
