package org.jixiao.generate.text;

import org.jixiao.model.Report;

/** The names that the grammar knows a report's money by. */
final class FinanceSlots {
  private FinanceSlots() {}

  static Slots of(Report record, Figures print) {
    return Slots.none()
        .with("revenue", print.money(record.revenue(), "/revenue_yuan"))
        .with("original", print.money(record.budget().original(), "/budget/original_yuan"))
        .with("adjusted", print.money(record.budget().adjusted(), "/budget/adjusted_yuan"))
        .with("basic.budget", print.money(record.budget().basic(), "/budget/basic_yuan"))
        .with("project.budget", print.money(record.budget().project(), "/budget/project_yuan"))
        .with("spent", print.money(record.expenditure().total(), "/expenditure/total_yuan"))
        .with("basic.spent", print.money(record.expenditure().basic(), "/expenditure/basic_yuan"))
        .with(
            "project.spent",
            print.money(record.expenditure().project(), "/expenditure/project_yuan"))
        .with("execution", print.rate(record.rates().execution(), "/rates/execution_pct"))
        .with("adjustment", print.rate(record.rates().adjustment(), "/rates/adjustment_pct"))
        .with(
            "basic.rate", print.rate(record.rates().basicExecution(), "/rates/basic_execution_pct"))
        .with(
            "project.rate",
            print.rate(record.rates().projectExecution(), "/rates/project_execution_pct"));
  }

  static Slots rounded(Report record, Figures print) {
    return Slots.none()
        .with(
            "original.round",
            print.roundedMoney(record.budget().original(), "/budget/original_yuan"))
        .with(
            "adjusted.round",
            print.roundedMoney(record.budget().adjusted(), "/budget/adjusted_yuan"))
        .with(
            "spent.round",
            print.roundedMoney(record.expenditure().total(), "/expenditure/total_yuan"));
  }
}
