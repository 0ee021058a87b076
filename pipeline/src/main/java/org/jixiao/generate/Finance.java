package org.jixiao.generate;

import org.jixiao.model.Amount;
import org.jixiao.model.Budget;
import org.jixiao.model.Decimal;
import org.jixiao.model.Expenditure;
import org.jixiao.model.Rates;

/** The budgets, expenditures and rates that a report prints of a ledger. */
record Finance(Amount revenue, Budget budget, Expenditure expenditure, Rates rates) {
  private static final Finance NONE = new Finance(null, Budget.NONE, Expenditure.NONE, Rates.NONE);

  /** A wrong rate is at least so far, in hundredths, from what any budget would give. */
  private static final int CLEARLY_WRONG = 100;

  private static final int CLEARLY_UNLIKE_REST = 50;

  static Finance of(Dice dice, Ledger ledger, Layout layout, Fault fault) {
    Finance finance =
        NONE.withRates(rates(dice, ledger, layout, fault)).withBudgets(ledger, layout);
    finance = finance.withParts(dice, ledger, layout, fault);
    return switch (fault) {
      case MISSING_BUDGET ->
          new Finance(finance.revenue, Budget.NONE, finance.expenditure, finance.rates);
      case MISSING_EXPENDITURE ->
          new Finance(finance.revenue, finance.budget, Expenditure.NONE, finance.rates);
      default -> finance.withRevenue(dice, ledger);
    };
  }

  private Finance withRates(Rates printed) {
    return new Finance(revenue, budget, expenditure, printed);
  }

  private Finance withBudgets(Ledger ledger, Layout layout) {
    Amount original = layout == Layout.ADJUSTED_ONLY ? null : Print.amount(ledger.original());
    boolean isAdjustedPrinted = layout == Layout.BOTH || layout == Layout.ADJUSTED_ONLY;
    Amount adjusted = isAdjustedPrinted ? Print.amount(ledger.adjusted()) : null;
    Expenditure spent = new Expenditure(Print.amount(ledger.spent()), null, null);
    return new Finance(revenue, new Budget(original, adjusted, null, null), spent, rates);
  }

  private Finance withRevenue(Dice dice, Ledger ledger) {
    if (!dice.percent(30)) return this;
    Amount received =
        Print.amount(ledger.spent() + ledger.spent() * dice.below(400) / Ledger.WHOLE);
    return new Finance(received, budget, expenditure, rates);
  }

  private static Rates rates(Dice dice, Ledger ledger, Layout layout, Fault fault) {
    boolean everything = fault != Fault.NONE || layout == Layout.ORIGINAL_AND_RATE;
    boolean hasExecution = everything || dice.percent(85);
    boolean hasAdjustment = everything || (layout != Layout.ORIGINAL_ONLY && dice.percent(70));
    int execution = fault == Fault.RATE_MISMATCH ? wrong(dice, ledger) : ledger.execution();
    int adjustment =
        fault == Fault.ADJUSTMENT_MISLABELLED
            ? Ledger.WHOLE - ledger.execution()
            : ledger.adjustment();
    return new Rates(
        hasExecution ? Print.hundredths(execution) : null,
        hasAdjustment ? Print.hundredths(adjustment) : null,
        null,
        null);
  }

  /** Up to nine points too good, and clearly so on every budget that a reader might try. */
  private static int wrong(Dice dice, Ledger ledger) {
    long cut = 2 * ledger.original() - ledger.adjusted();
    int[] right = {
      ledger.execution(),
      Ledger.rate(ledger.spent(), ledger.original()),
      Ledger.rate(ledger.spent(), cut)
    };
    for (int printed = start(dice, ledger); ; printed = next(printed, ledger)) {
      if (isClear(printed, right, ledger)) return printed;
    }
  }

  private static int start(Dice dice, Ledger ledger) {
    return Math.min(
        ledger.execution() + dice.between(CLEARLY_WRONG, 9 * CLEARLY_WRONG), Ledger.WHOLE - 1);
  }

  private static int next(int printed, Ledger ledger) {
    return printed + 1 < Ledger.WHOLE ? printed + 1 : ledger.execution() + CLEARLY_WRONG;
  }

  private static boolean isClear(int printed, int[] right, Ledger ledger) {
    for (int rate : right) {
      if (Math.abs(printed - rate) < CLEARLY_WRONG) return false;
    }
    int rest = Ledger.WHOLE - printed;
    return Math.abs(Math.abs(ledger.adjustment()) - rest) >= CLEARLY_UNLIKE_REST;
  }

  /** Basic and project figures where one budget alone is printed, else expenditures only. */
  private Finance withParts(Dice dice, Ledger ledger, Layout layout, Fault fault) {
    boolean must = fault == Fault.PARTS_EXPENDITURE;
    boolean may = fault == Fault.NONE || fault == Fault.EXECUTION_WARN;
    if (!must && !(may && dice.percent(50))) return this;
    long basicBudget = ledger.adjusted() * dice.between(40, 68) / 100;
    long alike = basicBudget * ledger.spent() / ledger.adjusted();
    long basic = Math.min(basicBudget, alike + basicBudget * dice.below(20) / Ledger.WHOLE);
    long project = ledger.spent() - basic;
    if (must) project += Math.max(1, ledger.spent() * dice.between(200, 800) / Ledger.WHOLE);
    Expenditure spent =
        new Expenditure(expenditure.total(), Print.amount(basic), Print.amount(project));
    boolean alone = layout == Layout.ADJUSTED_ONLY || layout == Layout.ORIGINAL_ONLY;
    if (!alone) return new Finance(revenue, budget, spent, rates);
    long projectBudget = ledger.adjusted() - basicBudget;
    Budget budgets =
        new Budget(
            budget.original(),
            budget.adjusted(),
            Print.amount(basicBudget),
            Print.amount(projectBudget));
    Decimal basicRate = Print.hundredths(Ledger.rate(basic, basicBudget));
    Decimal projectRate = Print.hundredths(Ledger.rate(project, projectBudget));
    Rates all = new Rates(rates.execution(), rates.adjustment(), basicRate, projectRate);
    return new Finance(revenue, budgets, spent, all);
  }
}
