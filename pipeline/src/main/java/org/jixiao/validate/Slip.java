package org.jixiao.validate;

import java.util.List;
import org.jixiao.model.Amount;
import org.jixiao.model.Decimal;
import org.jixiao.model.Task;

/**
 * Two amounts that belong together but lie powers of ten apart, where no printed rate says so too:
 * a unit or a decimal point is wrong in one of them.
 */
final class Slip implements Rule {

  private static final int[] POWERS = {1, 2, 3, 4, 8};

  /** A small task may well have spent a tenth of its budget, but hardly a thousandth. */
  private static final int LEAST_OF_TASKS = 3;

  private static final long FIFTY = Figures.HUNDRED / 2;
  private static final long MOST = Figures.HUNDRED + Figures.HUNDRED / 20;
  private static final long CHANGED_LEAST = Figures.HUNDRED * 65 / 100;
  private static final long CHANGED_MOST = Figures.HUNDRED * 3 / 2;

  @Override
  public String id() {
    return "slip";
  }

  @Override
  public void check(Case toCheck, Findings out) {
    Amount original = toCheck.report().budget().original();
    Amount adjusted = toCheck.report().budget().adjusted();
    Amount spent = toCheck.report().expenditure().total();
    boolean isOff = false;
    if (toCheck.report().rates().adjustment() == null) {
      Pair budgets = new Pair(original, adjusted, CHANGED_LEAST, CHANGED_MOST);
      isOff = budgets.tell(Paths.ORIGINAL, Paths.ADJUSTED, "adjusted", "original", 1, out);
    }
    if (!isOff && toCheck.report().rates().execution() == null) {
      boolean onAdjusted = adjusted != null;
      Pair total = new Pair(onAdjusted ? adjusted : original, spent, FIFTY, MOST);
      String base = onAdjusted ? Paths.ADJUSTED : Paths.ORIGINAL;
      String name = onAdjusted ? "adjusted" : "original";
      total.tell(base, Paths.EXPENDITURE, "expenditure", name, 1, out);
    }
    checkTasks(toCheck.report().tasks(), out);
  }

  private static void checkTasks(List<Task> tasks, Findings out) {
    for (int i = 0; i < tasks.size(); i++) {
      Task task = tasks.get(i);
      if (task.execution() != null) continue;
      String budget = Paths.task(i, "budget_yuan");
      String spent = Paths.task(i, "expenditure_yuan");
      new Pair(task.budget(), task.expenditure(), FIFTY, MOST)
          .tell(budget, spent, "expenditure", "budget", LEAST_OF_TASKS, out);
    }
  }

  /**
   * Two amounts whose quotient should lie within bounds.
   *
   * @param least of {@code amount} in percent of {@code base}, in millionths
   */
  private record Pair(Amount base, Amount amount, long least, long most) {

    /** Tells of a power of ten that brings the quotient within the bounds, and whether one does. */
    private boolean tell(
        String basePath, String path, String figure, String other, int fewest, Findings out) {
      if (!Figures.isUsable(base) || !Figures.isUsable(amount)) return false;
      if (base.fen() == 0 || amount.fen() == 0) return false;
      Decimal rate = Percent.of(amount.fen(), base.fen());
      if (rate.millionths() >= least && rate.millionths() <= most) return false;
      for (int power : POWERS) {
        long ten = Math.round(Math.pow(10, power));
        if (isWithin(rate.millionths() / ten)) {
          fire(basePath, path, figure, other, amount.fen() / ten, out);
          return true;
        }
        boolean fits = rate.millionths() <= most && isWithin(rate.millionths() * ten);
        if (power >= fewest && fits) {
          fire(basePath, path, figure, other, amount.fen() * ten, out);
          return true;
        }
      }
      return false;
    }

    private boolean isWithin(long rate) {
      return rate >= least && rate <= most;
    }

    private void fire(
        String basePath, String path, String figure, String other, long fen, Findings out) {
      Operand name = Operand.term("figure." + figure, "");
      long difference = Math.abs(amount.millionths() - base.millionths());
      out.fires(path)
          .operand("figure", name)
          .operand("value", Operand.of(amount))
          .operand("other", Operand.term("figure." + other, ""))
          .operand("reference", Operand.of(base))
          .differs(amount.interval(), base.interval(), difference, "yuan")
          .cause(Cause.slip("power-of-ten", name, Operand.fen(fen)))
          .evidence(path, basePath)
          .add();
    }
  }
}
