package org.jixiao.generate;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Task;

/** The tasks of a report: they execute like the whole, unless a gap is planted. */
final class Tasks {
  private static final int FEWEST = 5;
  private static final int MOST = 15;

  /** The largest deviation of a task's execution from the whole's, in hundredths of a percent. */
  private static final int SPREAD = 200;

  private static final int LEAST_BUDGET = 30;

  private final List<String> names;

  Tasks(Phrases phrases) {
    names = phrases.of("task");
  }

  List<Task> draw(Dice dice, Ledger ledger, Fault fault) {
    int count = FEWEST + Math.min(more(dice), Math.min(more(dice), more(dice)));
    int[] chosen = dice.distinct(count, names.size());
    long[] budgets = split(dice, total(dice, ledger, fault), count);
    int[] rates = rates(dice, budgets, ledger, fault);
    List<Task> tasks = new ArrayList<>(count + 1);
    for (int i = 0; i < count; i++) {
      long spent = budgets[i] * rates[i] / Ledger.WHOLE;
      tasks.add(task(names.get(chosen[i]), budgets[i], spent, dice.percent(85)));
    }
    if (fault == Fault.SAME_ITEM) tasks.add(contradiction(dice, tasks.get(0).name(), budgets[0]));
    return tasks;
  }

  private static int more(Dice dice) {
    return dice.below(MOST - FEWEST + 1);
  }

  private static Task task(String name, long budget, long spent, boolean hasRate) {
    return new Task(
        name,
        Print.amount(budget),
        Print.amount(spent),
        hasRate ? Print.hundredths(Ledger.rate(spent, budget)) : null);
  }

  /** The first task again, with clearly less money. */
  private static Task contradiction(Dice dice, String name, long budget) {
    long other = budget * dice.between(60, 85) / 100;
    return task(name, other, other * dice.between(9_300, 9_900) / Ledger.WHOLE, true);
  }

  /** What all tasks together may spend, in hundreds of yuan. */
  private static long total(Dice dice, Ledger ledger, Fault fault) {
    return switch (fault) {
      case PARTS_TASKS -> ledger.largerBudget() * dice.between(108, 130) / 100;
      case SAME_ITEM -> ledger.smallerBudget() * dice.between(35, 50) / 100;
      case HIDDEN_GAP -> totalWithGap(ledger, dice.between(6_200, 7_800));
      default -> ledger.smallerBudget() * dice.between(40, 78) / 100;
    };
  }

  /** Tasks at 99.6 % or so leave {@code restRate} to the rest of the adjusted budget. */
  private static long totalWithGap(Ledger ledger, int restRate) {
    return ledger.adjusted() * (ledger.execution() - restRate) / (9_960 - restRate);
  }

  private static long[] split(Dice dice, long total, int count) {
    long[] weights = new long[count];
    long sum = 0;
    for (int i = 0; i < count; i++) {
      int root = dice.between(2, 12);
      weights[i] = (long) root * root;
      sum += weights[i];
    }
    for (int i = 0; i < count; i++) {
      weights[i] = Math.max(LEAST_BUDGET, total * weights[i] / sum);
    }
    return weights;
  }

  /** In hundredths of a percent, none above 100 %, weighted mean at or just below the whole's. */
  private static int[] rates(Dice dice, long[] budgets, Ledger ledger, Fault fault) {
    int[] rates = new int[budgets.length];
    if (fault == Fault.HIDDEN_GAP) {
      for (int i = 0; i < rates.length; i++) {
        rates[i] = dice.percent(40) ? Ledger.WHOLE : dice.between(9_900, 9_990);
      }
      return rates;
    }
    int whole = Math.min(ledger.execution(), Ledger.WHOLE);
    int spread = Math.min(SPREAD, Ledger.WHOLE - whole);
    for (int i = 0; i < rates.length; i++) rates[i] = dice.between(-spread, spread);
    int mean = weightedMean(rates, budgets);
    for (int i = 0; i < rates.length; i++) {
      rates[i] = Math.min(Ledger.WHOLE, whole + rates[i] - mean);
    }
    return rates;
  }

  private static int weightedMean(int[] values, long[] weights) {
    long sum = 0;
    long weight = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * weights[i];
      weight += weights[i];
    }
    return (int) Math.floorDiv(sum, weight);
  }
}
